import { Link as RouterLink, useNavigate } from 'react-router'
import { useContentIndex } from '../content/use-content.ts'
import { formatLink, type Link, linkTo, startOf } from '../engine/link.ts'
import type { Session } from '../engine/replay.ts'
import { bucketNames } from '../engine/ticket/bucket-names.ts'
import { reviewPoints } from '../engine/ticket/review-points.ts'
import type { Outcome } from '../model/guide.ts'
import { safeInline } from '../model/safe-inline.ts'
import { Blocks } from '../ui/blocks.tsx'
import { Button, buttonClass } from '../ui/button.tsx'
import { RichText } from '../ui/rich-text.tsx'
import { useArrival } from '../ui/use-arrival.ts'
import { AnswersSoFar } from './answers-so-far.tsx'
import { BackLink } from './back-link.tsx'
import { handOver } from './hand-over.ts'
import { HelpDeskContact } from './help-desk-contact.tsx'
import { OutcomeMark } from './outcome-mark.tsx'
import styles from './page.module.css'
import { ReviewPart } from './review-part.tsx'
import { startAgain } from './run-store.ts'
import { SessionNotices } from './session-notices.tsx'
import { text } from './text.ts'
import { FindingPart } from './ticket/finding-part.tsx'
import { SolvedPart } from './ticket/solved-part.tsx'
import { TicketPart } from './ticket-part.tsx'

type EndProps = { session: Session; outcome: Outcome }

const ends = { solved: SolvedEnd, 'ask-for-help': HelpEnd, finding: FindingEnd }

/** The end of a walk: what solved it, why the help desk is needed, or what somebody who helps others has found. */
export function OutcomePage({ link, session }: { link: Link; session: Session }) {
  const outcome = session.current as Outcome
  const heading = useArrival(`${session.guide.id}/${outcome.id}`, outcome.title)
  const End = ends[outcome.result]
  const needsHelp = outcome.result === 'ask-for-help'
  return (
    <>
      <div className={styles.columns}>
        <div className={styles.main}>
          <BackLink session={session} />
          <SessionNotices link={link} session={session} />
          <div className={styles.outcome}>
            <OutcomeMark result={outcome.result} />
            <div>
              <p className={styles.progress}>{text.outcome.kinds[outcome.result]}</p>
              <h1 ref={heading} tabIndex={-1}>
                {outcome.title}
              </h1>
            </div>
          </div>
          <End session={session} outcome={outcome} />
        </div>
        <aside className={styles.aside}>{needsHelp ? <Contact /> : <AnswersSoFar session={session} />}</aside>
      </div>
      {needsHelp && <TicketPart session={session} />}
    </>
  )
}

function SolvedEnd({ session, outcome }: EndProps) {
  return (
    <>
      <h2>{text.outcome.fixed}</h2>
      <Reason outcome={outcome} />
      <div className={styles.actions}>
        <RouterLink to={formatLink(linkTo(session, { askForHelp: true }))} className={buttonClass('secondary')}>
          {text.outcome.notSolved}
        </RouterLink>
        <StartAgain to="/" label={text.outcome.again} />
      </div>
      <SolvedPart session={session} />
    </>
  )
}

function HelpEnd({ session, outcome }: EndProps) {
  return (
    <>
      <h2>{text.outcome.why}</h2>
      <Reason outcome={outcome} />
      <p className={styles.reason}>{text.outcome.ticketBelow}</p>
      <AnswersSoFar session={session} folded />
    </>
  )
}

function FindingEnd({ session, outcome }: EndProps) {
  const { action, bucket } = outcome
  const review = reviewPoints(session)
  return (
    <>
      {action && (
        <section className={styles.firstAction} aria-labelledby="first-action">
          <h2 id="first-action">{text.outcome.firstAction}</h2>
          <p>
            <RichText nodes={safeInline(action)} />
          </p>
        </section>
      )}
      {bucket && (
        <p className={styles.where}>
          {text.outcome.where} <strong>{bucketNames[bucket]}</strong>
        </p>
      )}
      {review ? <ReviewPart points={review} /> : <h2>{text.outcome.why}</h2>}
      <Reason outcome={outcome} />
      <FindingPart session={session} outcome={outcome} />
      <div className={styles.actions}>
        <RouterLink to={formatLink(linkTo(session, { askForHelp: true }))} className={buttonClass('secondary')}>
          {text.question.ticket[handOver(session.guide)]}
        </RouterLink>
        <StartAgain to={startOf(session.guide)} label={review ? text.outcome.again : text.outcome.next} />
      </div>
    </>
  )
}

function Reason({ outcome }: { outcome: Outcome }) {
  return (
    <>
      <p className={styles.reason}>
        <RichText nodes={safeInline(outcome.reason)} />
      </p>
      {outcome.body && <Blocks blocks={outcome.body} parse={safeInline} />}
    </>
  )
}

function Contact() {
  return <HelpDeskContact helpDesk={useContentIndex().site.helpDesk} />
}

function StartAgain({ to, label }: { to: string; label: string }) {
  const navigate = useNavigate()
  return (
    <Button
      look="quiet"
      onClick={() => {
        startAgain()
        navigate(to)
      }}
    >
      {label}
    </Button>
  )
}
