import type { Block } from './read-bent-values.ts'
import { upToBlank } from './up-to-blank.ts'

/**
 * The notes of a bent ticket. Where they are still set in, a line that is not belongs to the one before it; where they
 * are not, and lines of the ticket were broken, lines that fill the width of a mail are put together again.
 */
export function readBentNotes({ mark, lines }: Block, isBroken: boolean, isLast: boolean): string {
  if (mark.rest !== '' && !mark.tab) return [mark.rest.trim(), ...upToBlank(lines)].join(' ')
  const typed = [mark.rest, ...(isLast ? beforeSignature(lines) : lines)]
  const indent = indentOf(typed.find((line) => line.trim() !== '') ?? '')
  const goesOn = (before: string, line: string) =>
    indent >= 2 ? indentOf(line) < indent : isBroken && before.length + firstWord(line).length >= 72
  return typed.reduce((notes, line, at) => {
    const before = typed[at - 1] ?? ''
    const belongs = line.trim() !== '' && before.trim() !== '' && goesOn(before, line)
    return `${notes}${belongs ? ' ' : '\n'}${line.trim()}`
  }, '')
}

function firstWord(line: string): string {
  return line.trim().split(' ')[0] as string
}

function beforeSignature(lines: readonly string[]): string[] {
  const end = lines.findIndex((line) => /^--\s*$/.test(line))
  return end === -1 ? [...lines] : lines.slice(0, end)
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length
}
