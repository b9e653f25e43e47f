import { Link as RouterLink, useNavigate } from 'react-router'
import { useContentIndex } from '../content/use-content.ts'
import { formatLink, type Link, linkTo } from '../engine/link.ts'
import type { Session } from '../engine/replay.ts'
import type { Outcome } from '../model/guide.ts'
import { safeInline } from '../model/safe-inline.ts'
import { Blocks } from '../ui/blocks.tsx'
import { Button, buttonClass } from '../ui/button.tsx'
import { RichText } from '../ui/rich-text.tsx'
import { useArrival } from '../ui/use-arrival.ts'
import { AnswersSoFar } from './answers-so-far.tsx'
import { BackLink } from './back-link.tsx'
import { HelpDeskContact } from './help-desk-contact.tsx'
import { OutcomeMark } from './outcome-mark.tsx'
import styles from './page.module.css'
import { startAgain } from './run-store.ts'
import { SessionNotices } from './session-notices.tsx'
import { text } from './text.ts'
import { SolvedNotePart, TicketPart } from './ticket-part.tsx'

type OutcomePageProps = { link: Link; session: Session; outcome: Outcome }

/** The end of a walk: what solved it, or why the help desk is needed, with the ticket. */
export function OutcomePage({ link, session, outcome }: OutcomePageProps) {
  const solved = outcome.result === 'solved'
  const heading = useArrival(`${session.guide.id}/${outcome.id}`, outcome.title)
  return (
    <>
      <div className={styles.columns}>
        <div className={styles.main}>
          <BackLink session={session} />
          <SessionNotices link={link} session={session} />
          <div className={styles.outcome}>
            <OutcomeMark solved={solved} />
            <div>
              <p className={styles.progress}>{solved ? text.outcome.solved : text.outcome.help}</p>
              <h1 ref={heading} tabIndex={-1}>
                {outcome.title}
              </h1>
            </div>
          </div>
          <h2>{solved ? text.outcome.fixed : text.outcome.why}</h2>
          <p className={styles.reason}>
            <RichText nodes={safeInline(outcome.reason)} />
          </p>
          {outcome.body && <Blocks blocks={outcome.body} parse={safeInline} />}
          {solved ? <SolvedActions session={session} /> : <p className={styles.reason}>{text.outcome.ticketBelow}</p>}
          {solved && <SolvedNotePart session={session} />}
          {!solved && <AnswersSoFar session={session} folded />}
        </div>
        <aside className={styles.aside}>{solved ? <AnswersSoFar session={session} /> : <Contact />}</aside>
      </div>
      {!solved && <TicketPart session={session} />}
    </>
  )
}

function Contact() {
  return <HelpDeskContact helpDesk={useContentIndex().site.helpDesk} />
}

function SolvedActions({ session }: { session: Session }) {
  const navigate = useNavigate()
  return (
    <div className={styles.actions}>
      <RouterLink to={formatLink(linkTo(session, { askForHelp: true }))} className={buttonClass('secondary')}>
        {text.outcome.notSolved}
      </RouterLink>
      <Button
        look="quiet"
        onClick={() => {
          startAgain()
          navigate('/')
        }}
      >
        {text.outcome.again}
      </Button>
    </div>
  )
}
