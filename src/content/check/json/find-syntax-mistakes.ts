import { explainAfterText, explainOpenText } from './explain-quotes.ts'
import { findForeignFormat } from './find-foreign-format.ts'
import { findTextMistakes } from './find-text-mistakes.ts'
import { type Found, found } from './found.ts'
import type { Token } from './json-tokens.ts'
import { maxDepth } from './limits.ts'
import { readBareKey, readBareValue, wrongQuotes } from './read-bare-words.ts'
import { shorten } from './shorten.ts'
import { SyntaxState } from './syntax-state.ts'
import { Stop } from './token-cursor.ts'

/**
 * Says why a text is not JSON, with the place of each mistake. It goes on behind a mistake that can be read in one way
 * only, and stops behind any other, so that no mistake is told that is none. At least one is given back for any text that
 * `JSON.parse` refuses.
 */
export function findSyntaxMistakes(text: string): Found[] {
  const whole = findForeignFormat(text)
  if (whole.length > 0) return whole
  const state = new SyntaxState(text)
  try {
    readDocument(state)
  } catch (error) {
    if (!(error instanceof Stop)) throw error
  }
  return state.found
}

function readDocument(state: SyntaxState): void {
  const first = state.peek()
  if (first.kind === 'end') return
  if (first.kind === 'string' && state.isKeyAhead()) {
    state.stop(found('missing-opening', first.start, { bracket: '{', before: first.text }))
  }
  readValue(state)
  readRest(state, state.lines.lineOf((state.last as Token).start))
}

function readRest(state: SyntaxState, line: number): void {
  if (state.isSign(',', ';')) {
    const { text, start } = state.take()
    if (text === ';') state.note(found('semicolon', start, {}))
    else if (state.peek().kind === 'end') state.note(found('trailing-comma', start, { after: 'the end of the file' }))
  }
  const rest = state.peek()
  if (rest.kind === 'end') return
  if (!state.isBalanced) state.blameBrackets(rest)
  state.stop(found('second-value', rest.start, { first: `${line}` }))
}

function readValue(state: SyntaxState): void {
  const token = state.peek()
  if (state.isSign('{')) readEntries(state, '}', readEntry)
  else if (state.isSign('[')) readEntries(state, ']', readItem)
  else if (token.kind === 'string' || token.kind === 'foreign') readText(state)
  else if (token.kind === 'open') state.stop(explainOpenText(state.text, token, state.last))
  else if (token.kind === 'word') readBareValue(state)
  else if (state.last?.text === ':') readMissingValue(state, token)
  else state.giveUp(token)
}

function readText(state: SyntaxState): void {
  const { kind, text, start } = state.take()
  for (const one of kind === 'string' ? findTextMistakes(text, start) : [wrongQuotes(text, start)]) state.note(one)
}

function readMissingValue(state: SyntaxState, token: Token): void {
  if (token.kind === 'end') state.endEarly(state.last?.end ?? 0)
  if (state.isSign(':')) {
    state.note(found('extra-colon', state.take().start, {}))
    readValue(state)
    return
  }
  if (!state.isSign(',', '}', ']', ';')) state.giveUp(token)
  state.note(missingValue(state))
}

function missingValue(state: SyntaxState): Found {
  const colon = state.last as Token
  const key = state.tokens[state.tokens.indexOf(colon) - 1]?.text ?? ''
  return found('missing-value', colon.end, { key: shorten(key) })
}

function readEntries(state: SyntaxState, closing: string, readOne: (state: SyntaxState) => void): void {
  if (state.open.length === maxDepth) state.stop(found('too-deep', state.peek().start, { limit: `${maxDepth}` }))
  const opening = state.take()
  state.open.push(opening)
  for (let comma: Token | null = null; !leaves(state, closing, comma); ) {
    if (state.isSign(',')) {
      const { start } = state.take()
      state.note(comma ? found('double-comma', start, {}) : found('first-comma', start, { bracket: opening.text }))
      continue
    }
    if (state.isOutdented(state.peek())) state.blameBrackets(state.peek())
    readOne(state)
    comma = readComma(state, closing)
  }
}

/** Takes the closing bracket, and notes a comma before it. */
function leaves(state: SyntaxState, closing: string, comma: Token | null): boolean {
  const token = state.peek()
  if (token.kind === 'end') state.blameEnd()
  if (state.isSign('}', ']') && token.text !== closing) state.blameBrackets(token)
  if (!state.isSign(closing)) return false
  if (comma && comma === state.last) state.note(found('trailing-comma', comma.start, { after: `"${closing}"` }))
  state.take()
  state.open.pop()
  return true
}

function readItem(state: SyntaxState): void {
  const token = state.peek()
  if (!state.isBalanced && token.kind === 'string' && state.isKeyAhead()) state.blameBrackets(token)
  readValue(state)
}

function readEntry(state: SyntaxState): void {
  const token = state.peek()
  if (token.kind === 'string' || token.kind === 'foreign') readText(state)
  else if (token.kind === 'word') readBareKey(state, token)
  else if (token.kind === 'open') state.stop(explainOpenText(state.text, token, state.last))
  else state.giveUp(token)
  if (!readColon(state, state.last as Token)) return
  const value = state.peek()
  const isNextEntry =
    value.kind === 'string' && state.isBalanced && state.isKeyAhead() && state.lines.isFirstInLine(value.start)
  state.value = value
  if (isNextEntry) state.stop(missingValue(state))
  readValue(state)
  state.value = value
}

/** Reads the colon behind a name; false when no value follows. */
function readColon(state: SyntaxState, name: Token): boolean {
  const token = state.peek()
  const key = shorten(name.text)
  if (state.isEquals()) state.note(found('equals-sign', token.start, { key, sign: token.text }))
  if (state.isEquals() || state.isSign(':')) {
    state.take()
    return true
  }
  if (token.kind === 'end') state.endEarly(name.end)
  const quote = name.kind === 'string' ? explainAfterText(state.text, name, token) : null
  if (quote && !(token.kind === 'string' && state.isKeyAhead())) state.stop(quote)
  if (state.isSign(',', '}', ']') || state.isKeyAhead()) return readNoColon(state, name)
  if (token.kind === 'sign' && !state.isSign('{', '[')) state.giveUp(token)
  state.note(found('missing-colon', name.end, { key }))
  return true
}

/** Behind a name stands what would follow a value: the value is missing, or the comma should be a colon. */
function readNoColon(state: SyntaxState, name: Token): boolean {
  if (!state.isBalanced || state.isSign(']')) state.blameBrackets(state.peek())
  const isComma = state.isSign(',') && !state.isKeyBehind() && !state.isSignBehind('}')
  if (isComma) state.take()
  state.note(found(isComma ? 'missing-colon' : 'missing-value', name.end, { key: shorten(name.text) }))
  return isComma
}

/** Reads what stands between two entries: the comma, or null before the closing bracket and where one is missing. */
function readComma(state: SyntaxState, closing: string): Token | null {
  if (state.isSign(',')) return state.take()
  if (state.isSign(closing)) return null
  if (state.peek().kind === 'end') state.blameEnd()
  if (state.isSign(';')) state.note(found('semicolon', state.take().start, {}))
  else if (state.isSign(':') && state.isBalanced && (closing === ']' || state.isKeyBehind())) {
    state.note(found('extra-colon', state.take().start, {}))
  } else readMissingComma(state, closing)
  return null
}

function readMissingComma(state: SyntaxState, closing: string): void {
  const token = state.peek()
  const last = state.last as Token
  const isEntry = state.isKeyAhead()
  if (token.kind === 'open') state.stop(explainOpenText(state.text, token, last))
  const quote =
    last.kind === 'string' && !(isEntry && token.kind === 'string') ? explainAfterText(state.text, last, token) : null
  if (quote) state.stop(quote)
  const fits = closing === '}' ? isEntry : !isEntry && (token.kind !== 'sign' || state.isSign('{', '['))
  if (!state.isBalanced && (!fits || state.isOutdented(token))) state.blameBrackets(token)
  if (!fits) state.giveUp(token)
  state.note(found('missing-comma', last.end, { next: `"${shorten(token.text)}"` }))
}
