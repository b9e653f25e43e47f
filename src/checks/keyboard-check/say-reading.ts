import type { System } from '../system.ts'
import type { LayoutGuess } from './guess-layout.ts'
import type { FaultName, KeyboardReading } from './read-keys.ts'
import { text } from './text.ts'

const mostNames = 3
const mostSwaps = 4
const longestLine = 200

/** What a fault says on the screen: its sentence, and what else helps. */
export type SaidFault = { name: FaultName; sentence: string; more: string[] }

/** What is said when the whole line came out right; null when it did not. */
export function sayFine({ result, faults, hadCapsLock }: KeyboardReading): { sentence: string; more: string } | null {
  if (result !== 'fine') return null
  const said = hadCapsLock ? text.capsGone : faults.length > 0 ? text.right : text.fine
  return faults.length > 0 ? { ...said, more: `${said.more} ${text.butLook}` } : said
}

/** The faults in words, for the system that the person sits at. */
export function sayFaults(reading: KeyboardReading, system: System | null): SaidFault[] {
  return reading.faults.map((name) => ({
    name,
    sentence: sentenceOf(name, reading),
    more: moreOf(name, reading, system),
  }))
}

/** The reading as one line of the ticket, the most important first; null while there is nothing to say. */
export function reportLine(reading: KeyboardReading): string | null {
  if (!reading.result) return null
  const faults = reading.faults.map((name) => reportOf(name, reading))
  const sentences = reading.result === 'fine' ? [reportFine(reading), ...faults] : faults
  return sentences.reduce((line, sentence) => {
    const longer = line + (line === text.reportName ? '' : ' Also: ') + sentence
    return longer.length > longestLine ? line : longer
  }, text.reportName as string)
}

function reportFine({ faults, hadCapsLock }: KeyboardReading): string {
  if (hadCapsLock) return faults.length > 0 ? text.report['caps-lock-before'] : text.report.capsGone
  return faults.length > 0 ? text.report.right : text.report.fine
}

function sentenceOf(name: FaultName, { layout, script, slip }: KeyboardReading): string {
  if (name === 'script') return text.script(script)
  if (name === 'slip') return slip ? text.swaps([text.swap(slip.wanted, slip.wrote)]) : ''
  if (name !== 'layout') return text.faults[name]
  return sayLayout(layout, text.layout, text.layoutPrinted)
}

function reportOf(name: FaultName, { layout, script, slip }: KeyboardReading): string {
  if (name === 'script') return text.reportScript(script)
  if (name === 'slip') return text.report[slip?.shift ?? 'slip']
  if (name !== 'layout') return text.report[name]
  return sayLayout(layout, text.reportLayout, text.reportPrinted, 2)
}

function moreOf(name: FaultName, { swaps, slip }: KeyboardReading, system: System | null): string[] {
  if (name === 'caps-lock') return [system ? text.capsOff[system] : text.capsOffAnywhere, text.capsThen]
  if (name === 'slip') return slip?.shift ? [text.shiftSlips[slip.shift], text.retype] : [text.perhapsSlip]
  if (name !== 'layout' && name !== 'different') return []
  const shown = swaps.slice(0, mostSwaps).map(({ wanted, wrote }) => text.swap(wanted, wrote))
  return [text.swaps(shown), name === 'layout' ? text.layoutAdvice : text.differentAdvice]
}

function sayLayout(
  layout: LayoutGuess | null,
  one: (active: string) => string,
  other: (active: string, printed: string) => string,
  most = mostNames,
): string {
  const { active, printed } = layout ?? { active: [], printed: [] }
  const join = (names: readonly string[]) => names.slice(0, most).join(text.or)
  return printed.length > 0 ? other(join(active), join(printed)) : one(join(active))
}
