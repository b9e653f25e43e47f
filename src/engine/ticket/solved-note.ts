import type { Session } from '../replay.ts'
import { toCell } from './to-cell.ts'
import { triedLines } from './tried-lines.ts'

/**
 * A short note for the knowledge base about a walk that ended well: what was wrong, what fixed it, what had been tried
 * before, one value a line. It says nothing about the person. `codes` are those of the error, '' for none.
 */
export function solvedNote({ trail, current, guide }: Session, codes: string): string {
  const lines = [
    `Solved: ${current.title}`,
    `What fixed it: ${current.kind === 'outcome' ? current.reason : ''}`,
    ...(codes === '' ? [] : [`Error code: ${codes}`]),
    ...trail
      .filter(({ question }) => question.tried === undefined)
      .map(({ question, option }) => `${question.title} -> ${option.label}`),
    ...triedLines(trail).map((line, position) => `Tried ${position + 1}: ${line}`),
    `Guide: ${guide.id}@${guide.version}`,
  ]
  return `${lines.map(toCell).join('\n')}\n`
}
