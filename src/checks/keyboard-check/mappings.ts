import { fold } from './fold.ts'
import { charactersAt, codeOf } from './layout-keys.ts'
import { type Layout, layouts } from './layouts.ts'
import { phrase } from './phrase.ts'

/** How a character of the practice line is typed: with which key, with Shift (level 1) or without, and what comes. */
export type Stroke = { code: string; level: 0 | 1; written: readonly string[] }

/** What is printed on the keys, what the device takes them for, and what becomes of the practice line then. */
export type Mapping = { printed: Layout; active: Layout; strokes: readonly Stroke[] }

const [us, uk] = layouts as [Layout, Layout, ...Layout[]]
const isPrinted = ({ plain, name }: Layout) =>
  plain.includes('q') && !['English (US-International)', 'Dvorak', 'Colemak'].includes(name)

/** The layout from whose keys the practice line is thought. */
export const english: Layout = us

/**
 * The mix-ups that happen: English keys with any other layout, and the keys of any country with an English layout. The
 * first one is no mix-up.
 */
export const mappings: readonly Mapping[] = [
  ...layouts.map((active) => mapping(us, active)),
  ...layouts
    .filter((layout) => layout !== us && isPrinted(layout))
    .flatMap((printed) => [mapping(printed, us), mapping(printed, uk)]),
]

function mapping(printed: Layout, active: Layout): Mapping {
  return { printed, active, strokes: [...phrase].map((wanted) => strokeOf(wanted, printed, active)) }
}

/** A sign that the printed layout writes only with AltGr has no key. */
function strokeOf(wanted: string, printed: Layout, active: Layout): Stroke {
  const code = codeOf(printed, wanted) ?? ''
  const written = [...charactersAt(active, code)].map((character) => (character === ' ' ? '' : fold(character)))
  return { code, level: printed.shifted.includes(wanted) ? 1 : 0, written }
}
