import type { ComparedTrail } from '../../engine/read-ticket/compare-trail.ts'
import type { ReadTicket } from '../../engine/read-ticket/read-ticket.ts'
import type { Guide } from '../../model/guide.ts'
import { text } from '../text.ts'

const words = text.ticket.trail

/** One sentence about how a ticket and the present guide differ. */
export function sayComparison(guide: Guide, read: ReadTicket, trail: ComparedTrail): string {
  const version = ticketVersion(read)
  const differs = trail.differing > 0 || trail.endChanged
  const differing = words.differing(trail.differing, trail.steps.length, trail.endChanged)
  if (version === null) return words.unknownVersion(differing)
  if (version !== guide.version) return words.otherGuide(differing)
  return differs ? words.otherText(differing) : words.sameGuide
}

/** The version of the guide with which a ticket was made, by its link or its fields; null when neither says it. */
export function ticketVersion({ ticket, link }: ReadTicket): string | null {
  return link?.version ?? /@([0-9a-z-]+)$/i.exec(ticket.fields.guide)?.[1] ?? null
}
