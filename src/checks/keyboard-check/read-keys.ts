import type { CheckResult } from '../../model/check-results.ts'
import { fold, isCurly, isFullWidth } from './fold.ts'
import { guessLayout, type LayoutGuess } from './guess-layout.ts'
import type { KeyPress } from './key-press.ts'
import { isCapital, isCapsLockOn, isShiftDown, isShifted, wasCapsLockOn } from './letter-case.ts'
import { phrase, phraseLines } from './phrase.ts'
import { type ShiftSlip, shiftSlipOf } from './shift-slip.ts'

/** What can be wrong, the most important first. */
export const faultNames = [
  'caps-lock',
  'layout',
  'script',
  'full-width',
  'num-lock',
  'dead',
  'blocked',
  'shift',
  'doubled',
  'replaced',
  'caps-lock-before',
  'slip',
  'capital',
  'curly',
  'different',
] as const

export type FaultName = (typeof faultNames)[number]

export type Swap = { wanted: string; wrote: string }

export type KeyboardReading = {
  /** Null while there is nothing to say. */
  result: CheckResult<'keyboard-check'> | null
  faults: FaultName[]
  layout: LayoutGuess | null
  /** The characters that came instead of others. */
  swaps: Swap[]
  /** The one of them that is just a slip, with what was wrong with Shift. */
  slip: (Swap & { shift: ShiftSlip | null }) | null
  /** Whether Caps Lock was on before, and is off now. */
  hadCapsLock: boolean
  /** The script of letters that were not put in, such as "Cyrillic"; else empty. */
  script: string
}

const resultOf: Partial<Record<FaultName, CheckResult<'keyboard-check'>>> = {
  'caps-lock': 'caps-lock',
  'caps-lock-before': 'caps-lock',
  layout: 'layout',
  script: 'layout',
  'full-width': 'layout',
}

/** What the keys of the number pad are called while Num Lock is off. */
const navigation = /^(?:Home|End|Insert|Delete|Clear|Page(?:Up|Down)|Arrow(?:Up|Down|Left|Right))$/

/**
 * What the key presses say about the keyboard: everything that is wrong, in the order of `faultNames`, and what it
 * comes to. Two characters that came out different tell a layout; a single one is a slip, of which is spoken at once when
 * Shift was wrong, else from the end of the first line on. It is fine when the whole line stands there as it should and
 * Caps Lock is off, whatever the layout; what went wrong on the way there is advice then, and what is typed behind the end
 * says nothing. `hadCapsLock`: Caps Lock was on before these keys.
 */
export function readKeys(keys: readonly KeyPress[], hadCapsLock = false): KeyboardReading {
  const written = keys.filter(({ fate }) => fate === 'written')
  const swapped = written.filter((press) => fold(press.wrote) !== fold(phrase[press.at] ?? '') && !isHeld(press, keys))
  const other = swapped.filter((press) => !shiftSlipOf(press))
  const layout = guessLayout(other, written)
  const slip = other.length > 1 ? undefined : slipOf(swapped, written.length)
  const signs = signsOf(keys, written)
  const had = !signs['caps-lock'] && (hadCapsLock || wasCapsLockOn(keys))
  const has = {
    ...signs,
    capital: signs.capital && !had,
    'caps-lock-before': signs.capital && had,
    layout: layout !== null,
    slip: slip !== undefined,
    different: other.length > 1 && layout === null,
  }
  const faults = faultNames.filter((name) => has[name])
  const [first] = faults
  const isRight = written.length === phrase.length && written.every(({ at, wrote }) => wrote === phrase[at])
  return {
    result: isRight && !has['caps-lock'] ? 'fine' : first ? (resultOf[first] ?? 'other') : null,
    faults,
    layout,
    swaps: swapped.map(swapOf),
    slip: slip ? { ...swapOf(slip), shift: slip.code ? shiftSlipOf(slip) : null } : null,
    hadCapsLock: had,
    script: keys.findLast(({ fate }) => fate === 'script')?.script ?? '',
  }
}

const swapOf = ({ at, wrote }: KeyPress): Swap => ({ wanted: phrase[at] ?? '', wrote })

/** The slip to speak of first. Before the end of the first line it may be the beginning of another layout. */
function slipOf(swapped: readonly KeyPress[], length: number): KeyPress | undefined {
  return swapped.find((press) => length >= phraseLines[0].length || (press.code && shiftSlipOf(press)))
}

type Signs = Record<Exclude<FaultName, 'layout' | 'different' | 'slip' | 'caps-lock-before'>, boolean>

function signsOf(keys: readonly KeyPress[], written: readonly KeyPress[]): Signs {
  const isCaps = isCapsLockOn(keys)
  const isShift = isShiftDown(written)
  const onLine = keys.filter(({ at }) => at < phrase.length)
  const fates = new Set(onLine.map(({ fate }) => fate))
  return {
    'caps-lock': isCaps,
    'num-lock': navigation.test(keys.findLast(isOfNumberPad)?.key ?? ''),
    script: fates.has('script'),
    'full-width': written.some(({ wrote }) => isFullWidth(wrote)),
    dead: onLine.some(({ key }) => key === 'Dead'),
    blocked: onLine.at(-1)?.blocked ?? false,
    shift: !isCaps && isShift,
    doubled: fates.has('doubled'),
    replaced: fates.has('replaced'),
    capital: !isCaps && !isShift && written.some(isCapital),
    curly: written.some(({ wrote }) => isCurly(wrote)),
  }
}

const isOfNumberPad = ({ key, code }: KeyPress) => code.startsWith('Numpad') || key === 'NumLock'

const isHeld = (press: KeyPress, keys: readonly KeyPress[]) => isShifted(press) && isShiftDown(keys)
