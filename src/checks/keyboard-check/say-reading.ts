import type { System } from '../system.ts'
import type { LayoutGuess } from './guess-layout.ts'
import type { FindingName, KeyboardReading } from './read-keys.ts'
import { text } from './text.ts'

const mostNames = 3
const mostSwaps = 4
const longestLine = 200

/** What a finding says on the screen: its sentence, and what else helps. */
export type SaidFinding = { name: FindingName; sentence: string; more: string[] }

/** The findings in words, for the system that the person sits at. */
export function sayFindings(reading: KeyboardReading, system: System | null): SaidFinding[] {
  return reading.findings.map((name) => ({
    name,
    sentence: sentenceOf(name, reading),
    more: moreOf(name, reading, system),
  }))
}

/** The reading as one line of the ticket, the most important first; null while there is nothing to say. */
export function reportLine(reading: KeyboardReading): string | null {
  if (!reading.result) return null
  if (reading.result === 'fine') return text.reportName + text.report.fine
  const sentences = reading.findings.map((name) => reportOf(name, reading))
  return sentences.reduce((line, sentence) => {
    const longer = line + (line === text.reportName ? '' : ' Also: ') + sentence
    return longer.length > longestLine ? line : longer
  }, text.reportName as string)
}

function sentenceOf(name: FindingName, { layout, script }: KeyboardReading): string {
  if (name === 'script') return text.script(script)
  if (name !== 'layout') return text.findings[name]
  return sayLayout(layout, text.layout, text.layoutPrinted)
}

function reportOf(name: FindingName, { layout, script }: KeyboardReading): string {
  if (name === 'script') return text.reportScript(script)
  if (name !== 'layout') return text.report[name]
  return sayLayout(layout, text.reportLayout, text.reportPrinted, 2)
}

function moreOf(name: FindingName, { swaps }: KeyboardReading, system: System | null): string[] {
  if (name === 'caps-lock') return [system ? text.capsOff[system] : text.capsOffAnywhere]
  if (name !== 'layout' && name !== 'different') return []
  const shown = swaps.slice(0, mostSwaps).map(({ wanted, wrote }) => text.swap(wanted, wrote))
  return [text.swaps(shown), text.layoutAdvice]
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
