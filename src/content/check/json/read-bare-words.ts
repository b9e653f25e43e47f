import { codeOf } from './character-names.ts'
import { explainWord, isKnownSlip, isSoundWord } from './explain-word.ts'
import { type Found, found } from './found.ts'
import type { Token } from './json-tokens.ts'
import { shorten } from './shorten.ts'
import type { SyntaxState } from './syntax-state.ts'
import { Stop } from './token-cursor.ts'

const aQuote = /^['`´‘’‚‛‹›“”„‟«»＂]/

/** Reads a value without quotation marks: a number or a word, or what should have them. */
export function readBareValue(state: SyntaxState): void {
  const { start, text } = state.peek()
  if (text.startsWith('(')) state.stop(found('round-bracket', start, {}))
  const words = runFrom(state.text, start)
  if (isSoundWord(text) && words.split(/[ \t]+/).every(isSoundWord)) {
    state.take()
    return
  }
  const end = start + words.length
  const rest = lineFrom(state.text, end)
  stopAtHidden(state, end)
  if (state.open.length === 0 && !isKnownSlip(words)) state.stop(strayText(state.text, start))
  if (aQuote.test(words)) state.stop(wrongQuotes(words, start))
  if (state.open.length > 0 && state.text.slice(end).trim() === '') state.endEarly(end)
  if (/^[^"]*"[,}\] \t]*$/.test(rest) || (rest.startsWith('"') && !isKnownSlip(words)))
    state.stop(noOpeningQuote(words, start))
  if (!isEndOfValue(rest) && !(isKnownSlip(words) && state.open.at(-1)?.text === '[')) {
    state.stop(found('unquoted-text', start, { text: shorten(`${words}${rest}`.replace(/[\s,}\]]+$/, '')) }))
  }
  if (/[{(]/.test(words)) state.stop(explainWord(words, start))
  state.note(explainWord(words, start))
  state.takeUntil(end)
}

/** Reads a name without quotation marks. */
export function readBareKey(state: SyntaxState, { start }: Token): void {
  const run = state.text
    .slice(start)
    .split(/[\r\n:=,;{}[\]"：，；]/, 1)
    .join('')
    .trimEnd()
  const end = start + run.length
  const rest = lineFrom(state.text, end)
  if (aQuote.test(run)) state.stop(wrongQuotes(run, start))
  if (rest === '' && state.text.slice(end).trim() === '') state.endEarly(end)
  if (rest.startsWith('"')) state.stop(noOpeningQuote(run, start))
  const unfit = findCommaNumber(state.text, start, run) ?? found('syntax', start, { found: `"${shorten(run)}"` })
  if (!/^[:=：]/.test(rest)) state.stop(unfit)
  state.note(found('unquoted-key', start, { key: shorten(run) }))
  state.takeUntil(end)
}

/** A text that stands between quotation marks which JSON does not know. */
export function wrongQuotes(text: string, offset: number): Found {
  const sign = text[0] as string
  return /['`´]/.test(sign)
    ? found('single-quote', offset, { sign })
    : found('smart-quote', offset, { sign, code: codeOf(sign) })
}

/** Whether what follows a value begins as it should, so that the value ends where it seems to end. */
function isEndOfValue(rest: string): boolean {
  return rest === '' || /^(?:["}\];#\uff0c\uff1b]|\/[/*]|<!--|,\s*(?:["{[]|$))/.test(rest)
}

/** Words outside all brackets, up to the first. */
function strayText(text: string, start: number): Found {
  const words = text
    .slice(start, start + 200)
    .split(/[{[\r\n]/, 1)
    .join('')
  return found('syntax', start, { found: `"${shorten(words)}"` })
}

/** A number that is written with a comma, as in many languages: only what follows the comma is seen as a name. */
function findCommaNumber(text: string, start: number, run: string): Found | null {
  const whole = /-?\d+,$/.exec(text.slice(Math.max(0, start - 20), start))?.[0]
  if (!whole || !/^\d+$/.test(run)) return null
  const facts = { number: whole + run, because: 'a comma stands in it', right: `${whole.slice(0, -1)}.${run}` }
  return found('bad-number', start - whole.length, facts)
}

/** An invisible character inside a word is the mistake, not the word. */
function stopAtHidden(state: SyntaxState, end: number): void {
  const { start } = state.peek()
  const hidden = state.tokens.find((token) => token.kind === 'invisible' && token.start > start && token.start < end)
  if (!hidden) return
  state.takeUntil(hidden.start)
  state.peek()
  throw new Stop()
}

function noOpeningQuote(text: string, offset: number): Found {
  return found('missing-quote', offset, { text: `"${shorten(text)}"`, where: 'at the beginning' })
}

/** The words from a place on that stand where a value should be; a colon belongs to them in an address or a time only. */
function runFrom(text: string, start: number): string {
  const run = /^(?:[^\r\n,}\]";:，；]|:(?=\/\/|\d))*/.exec(text.slice(start, start + 2000))
  return `${run}`.replace(/(?:(?<!:)\/\/|\/\*|\s#|<!--).*$/, '').trimEnd()
}

/** The rest of a line, without the blanks that it begins with. */
function lineFrom(text: string, offset: number): string {
  return text
    .slice(offset, offset + 2000)
    .split(/[\r\n]/, 1)
    .join('')
    .trimStart()
}
