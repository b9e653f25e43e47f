import { lastCapsLock } from './caps-lock-key.ts'
import type { KeyPress } from './key-press.ts'
import { charactersAt, codeOf } from './layout-keys.ts'
import { english } from './mappings.ts'
import { phrase } from './phrase.ts'

const wantedOf = ({ at }: KeyPress) => phrase[at] ?? ''
const isSmall = (text: string) => text !== text.toUpperCase()
const isLarge = (text: string) => text !== text.toLowerCase()

/** Whether a small letter of the line came out as a capital, of any alphabet. */
export const isCapital = (press: KeyPress) => isSmall(wantedOf(press)) && isLarge(press.wrote)

/** Whether a digit or sign of the line came out as the one that is on the same English key with Shift. */
export function isShifted(press: KeyPress): boolean {
  const wanted = wantedOf(press)
  const [plain, shifted] = charactersAt(english, codeOf(english, wanted) ?? '')
  return wanted === plain && press.wrote === shifted && !isSmall(wanted)
}

/** Whether Shift seems to stay down: two small letters and a digit came out as with Shift. */
export function isShiftDown(written: readonly KeyPress[]): boolean {
  return written.filter(isCapital).length > 1 && written.some(isShifted)
}

/** Whether Caps Lock was on when the typing began, or is on now. */
export function wasCapsLockOn(keys: readonly KeyPress[]): boolean {
  return keys.find(({ capsLock }) => capsLock !== null)?.capsLock === true || isCapsLockOn(keys)
}

/**
 * Whether Caps Lock is on: as the browser said with the last key, or else as the letters show. Some browsers always say
 * no (MDN: Firefox on Linux), so two small letters that came out as capitals without Shift count too, unless the browser
 * said before that it was on.
 */
export function isCapsLockOn(keys: readonly KeyPress[]): boolean {
  if (lastCapsLock(keys)) return true
  if (keys.some(({ key, capsLock }) => capsLock && key !== 'CapsLock')) return false
  const capitals = keys.filter((press) => press.fate === 'written' && isCapital(press))
  return capitals.length > 1 && capitals.every(({ shift }) => !shift) && !keys.some(isShifted)
}
