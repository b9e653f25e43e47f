import { noEntries } from '../ticket/ticket-fields.ts'
import { bullets } from './find-marks.ts'

const numbered = /^(tried\s+)?(\d{1,3})(?:\\?[.):]|\t|$)\s*(.*)$/i
// What an entry looks like where its number is lost: an answer begins with its time, a remedy ends with its result.
const unnumbered = /^(?:[`\\]{0,2}\[(?:came with a link|\d{4}-\d\d-\d\d \d\d:\d\d:\d\dZ)\\?\]|\S.*\bResult:)/

/** The entries of a list whose lines may be broken, have bullets, or have lost their numbers. */
export function readBentEntries(lines: readonly string[]): string[] {
  const entries: string[] = []
  let open = false
  let last = 0
  for (const line of lines.map((one) => one.replace(bullets, '').trim())) {
    const [, tried, written, rest = ''] = numbered.exec(line) ?? []
    const number = written === undefined ? null : Number(written)
    // A short form may have left out what was tried first.
    const isNext = number === last + 1 || (tried !== undefined && last === 0)
    const begins = number === null ? unnumbered.test(line) : isNext
    if (begins && entries.at(-1) !== '') {
      entries.push(number === null ? line : rest)
      last = number ?? last + 1
    } else if (open && line !== '') entries.push(`${entries.pop()} ${line}`)
    open = entries.length > 0 && (line !== '' || entries.at(-1) === '')
  }
  return entries.filter((entry) => entry !== noEntries)
}
