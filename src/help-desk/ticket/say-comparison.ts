import type { ComparedTrail } from '../../engine/read-ticket/compare-trail.ts'
import type { ReadTicket } from '../../engine/read-ticket/read-ticket.ts'
import type { Guide } from '../../model/guide.ts'
import { text } from '../text.ts'

const words = text.ticket.trail

/** One sentence about how a ticket and the present guide differ. */
export function sayComparison(guide: Guide, { ticket, link }: ReadTicket, trail: ComparedTrail): string {
  const version = link?.version ?? /@([0-9a-z-]+)$/i.exec(ticket.fields.guide)?.[1] ?? null
  const differs = trail.differing > 0 || trail.endChanged
  const differing = words.differing(trail.differing, trail.steps.length, trail.endChanged)
  if (version === null) return words.unknownVersion(differing)
  if (version !== guide.version) return words.otherGuide(differing)
  return differs ? words.otherText(differing) : words.sameGuide
}
