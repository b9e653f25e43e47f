import type { CheckResult } from '../../model/check-results.ts'
import { fold, isCurly, isFullWidth } from './fold.ts'
import { guessLayout, type LayoutGuess } from './guess-layout.ts'
import type { KeyPress } from './key-press.ts'
import { isCapital, isCapsLockOn, isShiftDown, isShifted } from './letter-case.ts'
import { phrase, phraseLines } from './phrase.ts'

/** What can be wrong, the most important first. */
export const findingNames = [
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
  'capital',
  'curly',
  'different',
] as const

export type FindingName = (typeof findingNames)[number]

export type Swap = { wanted: string; wrote: string }

export type KeyboardReading = {
  /** Null while there is nothing to say. */
  result: CheckResult<'keyboard-check'> | null
  findings: FindingName[]
  layout: LayoutGuess | null
  /** The characters that another layout wrote. */
  swaps: Swap[]
  /** The script of letters that were not put in, such as "Cyrillic"; else empty. */
  script: string
}

const resultOf: Partial<Record<FindingName, CheckResult<'keyboard-check'>>> = {
  'caps-lock': 'caps-lock',
  layout: 'layout',
  script: 'layout',
  'full-width': 'layout',
}

/** What the keys of the number pad are called while Num Lock is off. */
const navigation = /^(?:Home|End|Insert|Delete|Clear|Page(?:Up|Down)|Arrow(?:Up|Down|Left|Right))$/

/**
 * What the key presses say about the keyboard: everything that is wrong, in the order of `findingNames`, and what it
 * comes to. A layout is named when two characters came out different, or one of the whole first line. It is fine when
 * the whole line stands there as it should, whatever the layout.
 */
export function readKeys(keys: readonly KeyPress[]): KeyboardReading {
  const written = keys.filter(({ fate }) => fate === 'written')
  const swapped = written.filter((press) => fold(press.wrote) !== fold(phrase[press.at] ?? '') && !isHeld(press, keys))
  const isSure = swapped.length > 1 || (swapped.length > 0 && written.length >= phraseLines[0].length)
  const layout = isSure ? guessLayout(swapped, written) : null
  const has = {
    ...signsOf(keys, written),
    layout: layout !== null,
    different: isSure && layout === null,
  }
  const findings = findingNames.filter((name) => has[name])
  const [first] = findings
  const isFine = written.length === phrase.length && swapped.length === 0
  return {
    result: first ? (resultOf[first] ?? 'other') : isFine ? 'fine' : null,
    findings,
    layout,
    swaps: swapped.map(({ at, wrote }) => ({ wanted: phrase[at] ?? '', wrote })),
    script: keys.findLast(({ fate }) => fate === 'script')?.script ?? '',
  }
}

type Signs = Record<Exclude<FindingName, 'layout' | 'different'>, boolean>

function signsOf(keys: readonly KeyPress[], written: readonly KeyPress[]): Signs {
  const isCaps = isCapsLockOn(keys)
  const isShift = isShiftDown(written)
  const fates = new Set(keys.map(({ fate }) => fate))
  return {
    'caps-lock': isCaps,
    'num-lock': navigation.test(keys.findLast(isOfNumberPad)?.key ?? ''),
    script: fates.has('script'),
    'full-width': written.some(({ wrote }) => isFullWidth(wrote)),
    dead: keys.some(({ key }) => key === 'Dead'),
    blocked: keys.at(-1)?.blocked ?? false,
    shift: !isCaps && isShift,
    doubled: fates.has('doubled'),
    replaced: fates.has('replaced'),
    capital: !isCaps && !isShift && written.some(isCapital),
    curly: written.some(({ wrote }) => isCurly(wrote)),
  }
}

const isOfNumberPad = ({ key, code }: KeyPress) => code.startsWith('Numpad') || key === 'NumLock'

const isHeld = (press: KeyPress, keys: readonly KeyPress[]) => isShifted(press) && isShiftDown(keys)
