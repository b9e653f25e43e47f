import { Link as RouterLink } from 'react-router'
import { useContentIndex } from '../content/use-content.ts'
import { formatLink, type Link, linkTo } from '../engine/link.ts'
import type { Session } from '../engine/replay.ts'
import { backClass } from '../ui/back-class.ts'
import { useArrival } from '../ui/use-arrival.ts'
import { AnswersSoFar } from './answers-so-far.tsx'
import { handOver } from './hand-over.ts'
import { HelpDeskContact } from './help-desk-contact.tsx'
import styles from './page.module.css'
import { SessionNotices } from './session-notices.tsx'
import { text } from './text.ts'
import { TicketPart } from './ticket-part.tsx'

/** The ticket at any time: from a question before the guide is done, or from an outcome that did not hold. */
export function AskForHelpPage({ link, session }: { link: Link; session: Session }) {
  const { site } = useContentIndex()
  const { guide, current } = session
  const words = text.ask[handOver(guide)]
  const heading = useArrival(`${guide.id}/${current.id}/ask-for-help`, words.title)
  return (
    <>
      <div className={styles.columns}>
        <div className={styles.main}>
          <RouterLink to={formatLink(linkTo(session))} className={backClass()}>
            {current.kind === 'question' ? text.ask.back : text.ask.backToOutcome}
          </RouterLink>
          <SessionNotices link={link} session={session} />
          <h1 ref={heading} tabIndex={-1}>
            {words.title}
          </h1>
          <p className={styles.lead}>{session.trail.length > 0 ? words.lead : words.leadWithoutAnswers}</p>
          <AnswersSoFar session={session} folded />
        </div>
        <aside className={styles.aside}>
          <HelpDeskContact helpDesk={site.helpDesk} />
        </aside>
      </div>
      <TicketPart session={session} />
    </>
  )
}
