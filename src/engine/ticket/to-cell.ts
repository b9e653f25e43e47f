import { toOneLine } from '../to-one-line.ts'

const formula = /^[=+\-@\uff1d\uff0b\uff0d\uff20]/
const phone = /^\+[\d ()./-]+$/

/**
 * One line of text that no spreadsheet or chat program takes for a formula, a list or a mention: an apostrophe goes
 * before a leading = + - or @, except for a telephone number. Source: OWASP, "CSV Injection".
 */
export function toCell(text: string): string {
  const line = toOneLine(text)
  return formula.test(line) && !phone.test(line) ? `'${line}` : line
}

/** What was typed before `toCell` put an apostrophe in front of it. */
export function fromCell(value: string): string {
  return value.startsWith("'") && formula.test(value.slice(1)) ? value.slice(1) : value
}
