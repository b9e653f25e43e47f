import type { KeyPress } from './key-press.ts'
import { charactersAt, codeOf } from './layout-keys.ts'
import { layouts } from './layouts.ts'
import { english } from './mappings.ts'
import { phrase } from './phrase.ts'

/** What was wrong with Shift: it was missing, or it was held although the character needs none. */
export type ShiftSlip = 'hold' | 'release'

/**
 * What was wrong with Shift when the other character of the same key came, on any layout; null when that is not so. Where
 * the browser does not tell the key, it is taken for the English one.
 */
export function shiftSlipOf({ at, code, wrote }: KeyPress): ShiftSlip | null {
  const wanted = phrase[at] ?? ''
  const pair = (code ? layouts : [english])
    .map((layout) => charactersAt(layout, code || (codeOf(english, wanted) ?? '')))
    .find((characters) => characters.includes(wanted) && characters.includes(wrote))
  if (!pair || wanted === wrote) return null
  return pair.startsWith(wanted) ? 'release' : 'hold'
}
