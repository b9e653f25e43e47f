import { noEntries } from '../ticket/ticket-fields.ts'
import { bullets } from './find-marks.ts'

const numbered = /^(?:tried\s+)?(\d{1,3})(?:\\?[.):]|\t|$)\s*(.*)$/i
// What an entry looks like where its number is lost: an answer begins with its time, a remedy ends with its result.
const unnumbered = /^(?:[`\\]{0,2}\[(?:came with a link|\d{4}-\d\d-\d\d \d\d:\d\d:\d\dZ)\\?\]|\S.*\bResult:)/

/** The entries of a list whose lines may be broken, have bullets, or have lost their numbers. */
export function readBentEntries(lines: readonly string[]): string[] {
  const entries: string[] = []
  let open = false
  for (const line of lines.map((one) => one.replace(bullets, '').trim())) {
    const [, number, rest = ''] = numbered.exec(line) ?? []
    const begins = number === undefined ? unnumbered.test(line) : Number(number) === entries.length + 1
    if (begins && entries.at(-1) !== '') entries.push(number === undefined ? line : rest)
    else if (open && line !== '') entries.push(`${entries.pop()} ${line}`)
    open = entries.length > 0 && (line !== '' || entries.at(-1) === '')
  }
  return entries.filter((entry) => entry !== noEntries)
}
