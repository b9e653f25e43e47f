import type { Option } from '../../model/guide.ts'
import { inTicket } from './in-ticket.ts'

/** What an option says beside its label: its hint, and what it puts into the ticket. Plain texts without marks. */
export function optionTexts({ hint, note, facts = {} }: Option): string[] {
  const ticket = [note, ...Object.values(facts)].filter((one) => one !== undefined)
  return [...(hint === undefined ? [] : [hint]), ...ticket.map(inTicket)]
}
