import type { Site } from '../../model/site-schema.ts'
import { text } from '../text.ts'

type InstructionsInput = { helpDesk: Site['helpDesk']; address: string; ticketNumber: string | null }

/**
 * What a person reads who gets the link in a chat, a text message or a mail: plain text, the link on a line of its own,
 * so that every program makes one link of it.
 */
export function instructions({ helpDesk, address, ticketNumber }: InstructionsInput): string {
  const { greeting, open, safe, call, number } = text.link.instructions
  const parts = [
    [greeting(helpDesk.name), open].join('\n'),
    address,
    [safe, call(helpDesk.phone), ...(ticketNumber ? [number(ticketNumber)] : [])].join('\n'),
  ]
  return `${parts.join('\n\n')}\n`
}
