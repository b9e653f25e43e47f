import { useContentIndex } from '../../content/use-content.ts'
import type { Link } from '../../engine/link.ts'
import { linkOfToday } from '../../engine/link-of-today.ts'
import type { ReadTicket } from '../../engine/read-ticket/read-ticket.ts'
import { text } from '../text.ts'
import { GuideTrail } from './guide-trail.tsx'
import { PagePart } from './page-part.tsx'
import { TicketLines } from './ticket-lines.tsx'
import styles from './trail.module.css'

const words = text.ticket.trail

/** The way that the person went: beside the guide of this site, or, where that is not possible, in the ticket's words. */
export function TrailPart({ read }: { read: ReadTicket }) {
  const { link } = read
  return (
    <section className={styles.part} aria-labelledby="ticket-trail">
      <h2 id="ticket-trail" tabIndex={-1}>
        {words.title}
      </h2>
      {link ? <LinkTrail read={read} link={link} /> : <OnlyLines read={read} reason={words.noLink} />}
    </section>
  )
}

function LinkTrail({ read, link: then }: { read: ReadTicket; link: Link }) {
  const { guides, site } = useContentIndex()
  const link = linkOfToday(then, site)
  if (!guides.some(({ id }) => id === link.guide)) {
    const reason = read.kind === 'link' ? words.noGuideForLink : words.noGuide
    return <OnlyLines read={read} reason={reason(link.guide)} />
  }
  return (
    <PagePart key={link.guide} missing={words.missing} instead={<TicketLines lines={read.ticket.answers} />}>
      <GuideTrail read={read} link={link} />
    </PagePart>
  )
}

function OnlyLines({ read: { ticket, kind }, reason }: { read: ReadTicket; reason: string }) {
  return (
    <>
      <p>{reason}</p>
      {kind !== 'link' && <TicketLines lines={ticket.answers} />}
    </>
  )
}
