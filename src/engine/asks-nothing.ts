import type { Code } from '../model/code-schema.ts'
import type { Guide } from '../model/guide.ts'
import { codeLink } from './code-link.ts'
import { replay } from './replay.ts'

/** True when a code leads straight to an outcome of its guide: there is no question left. */
export function asksNothing(guide: Guide, record: Pick<Code, 'start'>): boolean {
  return replay(guide, codeLink(record).answers).current.kind === 'outcome'
}
