import type { Code } from '../model/code-schema.ts'
import type { Link } from './link.ts'

/**
 * The link at which somebody with this code enters the guide: as far as the answers lead that the code gives. No code
 * starts in a guide at whose address a page of the app stands; the check of content sees to that.
 */
export function codeLink({ start }: Pick<Code, 'start'>): Link {
  const answers = new Map(Object.entries(start.answers))
  return { guide: start.guide, step: null, askForHelp: false, answers, from: null, version: null, ticketNumber: null }
}
