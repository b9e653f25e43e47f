import { useMemo } from 'react'
import { Link as RouterLink } from 'react-router'
import { useGuide } from '../../content/use-content.ts'
import { formatLink, type Link } from '../../engine/link.ts'
import { type ComparedStep, compareTrail } from '../../engine/read-ticket/compare-trail.ts'
import type { ReadTicket } from '../../engine/read-ticket/read-ticket.ts'
import { buttonClass } from '../../ui/button.tsx'
import { text } from '../text.ts'
import { sayComparison, ticketVersion } from './say-comparison.ts'
import styles from './trail.module.css'
import { TrailEnd } from './trail-end.tsx'
import { TrailStep } from './trail-step.tsx'

const words = text.ticket.trail

/** The way through the guide of this site, step by step, with what has changed since the ticket was made. */
export function GuideTrail({ read, link }: { read: ReadTicket; link: Link }) {
  const { ticket } = read
  const guide = useGuide(link.guide)
  const trail = useMemo(() => compareTrail(guide, { ticket, link }), [guide, ticket, link])
  const version = ticketVersion(read)
  const differs = trail.differing > 0 || trail.endChanged || (version !== null && version !== guide.version)
  const host = otherHost(ticket.fields.replayLink)
  return (
    <>
      <p className={styles.compared} data-differs={trail.differing > 0 || trail.endChanged || undefined}>
        {sayComparison(guide, read, trail)}
      </p>
      {trail.steps.length === 0 && <p>{words.none}</p>}
      {trail.steps.length > 0 && (
        <div className={styles.head} aria-hidden="true">
          {words.head.map((title) => (
            <span key={title}>{title}</span>
          ))}
        </div>
      )}
      <ol className={styles.steps}>
        {trail.steps.map((step, position) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the steps of one ticket never move
          <TrailStep key={position} step={step} day={dayOf(trail.steps[position - 1])} />
        ))}
      </ol>
      {ticket.answers.length > trail.steps.length && <p>{words.cut(ticket.answers.length - trail.steps.length)}</p>}
      <TrailEnd ticket={ticket} link={link} trail={trail} />
      <p className={styles.open}>
        <RouterLink to={formatLink({ ...link, ticketNumber: null })} className={buttonClass('secondary')}>
          {differs ? words.openToday : words.open}
        </RouterLink>
        {host && <span className={styles.host}>{words.madeAt(host)}</span>}
      </p>
    </>
  )
}

function dayOf(step: ComparedStep | undefined): string {
  return step?.words?.time.slice(0, 10) ?? ''
}

/** The host of an address, when it is another than this site's; null also for what is no address. */
function otherHost(address: string): string | null {
  try {
    const { host } = new URL(address)
    return host === '' || host === location.host ? null : host
  } catch {
    return null
  }
}
