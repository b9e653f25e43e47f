import { type Found, found } from './found.ts'
import type { Token } from './json-tokens.ts'
import type { TextLines } from './text-lines.ts'

const partners: Readonly<Record<string, string>> = { '{': '}', '[': ']', '}': '{', ']': '[' }

/** Where the reading stopped: at `symptom`, with these brackets open, the last entry's value at `value`. */
export type BracketTrouble = {
  tokens: readonly Token[]
  lines: TextLines
  symptom: Token
  open: readonly Token[]
  value: Token | null
}

/** A guess: brackets from `at` on are replaced by `write`. It holds when all brackets then have partners. */
type Guess = { at: number; remove: 0 | 1; write: string; found: Found }

/** The brackets among tokens. */
export function bracketsOf(tokens: readonly Token[]): Token[] {
  return tokens.filter(({ kind, text }) => kind === 'sign' && text in partners)
}

/** Whether every bracket has its partner. */
export function areBalanced(brackets: readonly string[]): boolean {
  const open: string[] = []
  for (const sign of brackets) {
    if (isOpening(sign)) open.push(sign)
    else if (open.pop() !== partners[sign]) return false
  }
  return open.length === 0
}

/**
 * Says which bracket is to blame. Several may be, so each guess is tried on the whole file: first what the indentation
 * says, then the bracket that is open at the symptom, then the symptom itself. The first that leaves no bracket alone wins.
 */
export function explainBrackets(trouble: BracketTrouble): Found | null {
  const brackets = bracketsOf(trouble.tokens)
  const signs = brackets.map(({ text }) => text)
  const guesses = [...guessByIndent(brackets, trouble), ...guessAtSymptom(brackets, trouble)]
  const right = guesses.find(({ at, remove, write }) => areBalanced(signs.toSpliced(at, remove, ...write)))
  return (right ?? guesses[0])?.found ?? null
}

/** Pairs whose two lines begin at different columns: one of the two belongs to another bracket. */
function guessByIndent(brackets: readonly Token[], { tokens, lines, symptom }: BracketTrouble): Guess[] {
  const guesses: Guess[] = []
  const open: Token[] = []
  for (const [at, bracket] of brackets.entries()) {
    if (bracket.start > symptom.start || guesses.length > 2) break
    if (isOpening(bracket.text)) {
      open.push(bracket)
      continue
    }
    const opening = open.pop()
    if (!opening || opening.text !== partners[bracket.text]) break
    const deeper = lines.indentOf(bracket.start) - lines.indentOf(opening.start)
    if (lines.lineOf(opening.start) === lines.lineOf(bracket.start) || deeper === 0) continue
    if (deeper < 0)
      guesses.push({ at, remove: 0, write: bracket.text, found: unclosed(opening, bracket, tokens, lines) })
    else guesses.push({ at, remove: 1, write: '', found: extra(bracket) })
  }
  return guesses
}

function guessAtSymptom(brackets: readonly Token[], { tokens, lines, symptom, open, value }: BracketTrouble): Guess[] {
  const at = brackets.filter(({ start }) => start < symptom.start).length
  const guesses: Guess[] = []
  const opening = open.at(-1)
  const right = opening ? (partners[opening.text] as string) : ''
  if (opening) guesses.push({ at, remove: 0, write: right, found: unclosed(opening, symptom, tokens, lines) })
  if (symptom.kind === 'sign' && (symptom.text === '}' || symptom.text === ']')) {
    // A value below its name, or several texts of one name, once had a bracket beside the name.
    if (value && (lines.isFirstInLine(value.start) || isLoneText(tokens, symptom)))
      guesses.push(...guessOpening(brackets, value, tokens))
    if (opening)
      guesses.push({ at, remove: 1, write: right, found: wrong(symptom, right, lines.lineOf(opening.start)) })
    return [...guesses, { at, remove: 1, write: '', found: extra(symptom) }]
  }
  if (opening) {
    const [other, line] = [opening.text === '{' ? '[' : '{', lines.lineOf(symptom.start)]
    guesses.push({ at: brackets.indexOf(opening), remove: 1, write: other, found: wrong(opening, other, line) })
  }
  const places = [...(symptom.kind === 'sign' ? [] : [symptom]), ...(value ? [value] : [])]
  return [...guesses, ...places.flatMap((before) => guessOpening(brackets, before, tokens))]
}

/** Whether the token before stands between a comma and the symptom: a text of a list. */
function isLoneText(tokens: readonly Token[], symptom: Token): boolean {
  const index = tokens.indexOf(symptom)
  return tokens[index - 1]?.kind === 'string' && tokens[index - 2]?.text === ','
}

function guessOpening(brackets: readonly Token[], before: Token, tokens: readonly Token[]): Guess[] {
  const at = brackets.filter(({ start }) => start < before.start).length
  return ['{', '['].map((write) => ({ at, remove: 0, write, found: missing(write, before, tokens) }))
}

function isOpening(sign: string): boolean {
  return sign === '{' || sign === '['
}

function unclosed(opening: Token, before: Token, tokens: readonly Token[], lines: TextLines): Found {
  const index = tokens.indexOf(opening)
  const [key, colon] = [tokens[index - 2], tokens[index - 1]]
  const of = colon?.text === ':' && key?.kind === 'string' ? ` of ${key.text}` : ''
  const partner = partners[opening.text] as string
  return found('unclosed', opening.start, {
    bracket: opening.text,
    partner,
    of,
    where: whereToClose(before, tokens, lines),
  })
}

/** Where a bracket is missing that has to stand somewhere before this sign, as words that follow "probably". */
function whereToClose(before: Token, tokens: readonly Token[], lines: TextLines): string {
  const last = tokens[tokens.indexOf(before) - 1] ?? before
  const line = lines.lineOf(last.start)
  if (before.kind === 'end') return `as the last sign of the file, below line ${line}`
  if (line === lines.lineOf(before.start))
    return `in line ${line}, directly before ${before.kind === 'sign' ? `"${before.text}"` : before.text}`
  return last.text === ',' ? `in line ${line}, before the comma at its end` : `at the end of line ${line}`
}

function extra({ text, start }: Token): Found {
  return found('extra-bracket', start, { bracket: text, partner: partners[text] as string })
}

function wrong({ text, start }: Token, right: string, line: number): Found {
  return found('wrong-bracket', start, { bracket: text, right, line: `${line}` })
}

/** It is missing behind the colon, if one stands before it. */
function missing(bracket: string, { kind, text, start }: Token, tokens: readonly Token[]): Found {
  const colon = tokens.findLast((token) => token.end <= start)
  const offset = colon?.text === ':' ? colon.end : start
  return found('missing-opening', offset, { bracket, before: kind === 'string' ? text : `"${text}"` })
}
