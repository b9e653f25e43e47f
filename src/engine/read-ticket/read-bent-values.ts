import type { Mark } from './find-marks.ts'
import { linkInText } from './link-in-text.ts'
import { readBentNotes } from './read-bent-notes.ts'
import { upToBlank } from './up-to-blank.ts'

/** A mark with the lines that follow it up to the next mark. */
export type Block = { mark: Mark; lines: string[] }

type Decode = (value: string) => string

const shortestBroken = 48
const restOfLink = /^(?=.*[&=/?%-])[\w%&=?/.-]+$/

/** The values of a bent ticket by field. What a mail program has broken is put together; a blank line ends a value. */
export function readBentValues(blocks: readonly Block[], decode: Decode): Record<string, string> {
  const fields = blocks.filter(({ mark }) => mark.kind === 'field')
  const isBroken = fields.some(
    ({ mark, lines }) => mark.key !== 'notes' && mark.rest !== '' && (lines[0] ?? '').trim() !== '',
  )
  const readValue = (block: Block) => {
    if (block.mark.key === 'notes') return readBentNotes(block, isBroken, block === blocks.at(-1))
    return block.mark.key === 'replayLink' ? linkOf(ownLines(block).map(decode)) : ownLines(block).join(' ')
  }
  return Object.fromEntries(fields.map((block) => [block.mark.key, decode(readValue(block))]))
}

/** The value may also stand on the lines after its label. */
function ownLines({ mark, lines }: Block): string[] {
  if (mark.rest !== '') return [mark.rest.trim(), ...upToBlank(lines)]
  const start = lines.findIndex((line) => line.trim() !== '')
  return start === -1 ? [] : upToBlank(lines.slice(start))
}

/** The address on the first line, with what was broken off from it; without a link, the line as it is. */
function linkOf([first = '', ...rest]: string[]): string {
  const end = rest.findIndex((line) => !restOfLink.test(line))
  const broken = first.length < shortestBroken ? [] : rest.slice(0, end === -1 ? undefined : end)
  return linkInText([first, ...broken].join('')) ?? first
}
