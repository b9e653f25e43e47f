import { areBalanced, bracketsOf, explainBrackets } from './explain-brackets.ts'
import { found } from './found.ts'
import type { Token } from './json-tokens.ts'
import { shorten } from './shorten.ts'
import { TextLines } from './text-lines.ts'
import { TokenCursor } from './token-cursor.ts'

/** Where the reading is: the tokens, the brackets that are open, and whom to blame when it cannot go on. */
export class SyntaxState extends TokenCursor {
  readonly lines: TextLines
  readonly open: Token[] = []
  /** Where the value of the last entry began. */
  value: Token | null = null
  private balanced: { of: readonly Token[]; is: boolean } | null = null

  constructor(text: string) {
    super(text)
    this.lines = new TextLines(text)
  }

  /** Whether every bracket of the text has its partner, so that none is to blame. */
  get isBalanced(): boolean {
    if (this.balanced?.of !== this.tokens) {
      const signs = bracketsOf(this.tokens).map(({ text }) => text)
      this.balanced = { of: this.tokens, is: areBalanced(signs) }
    }
    return this.balanced.is
  }

  /** Whether a line begins no further right than the one of the bracket that is open, though brackets are missing. */
  isOutdented({ start }: Token): boolean {
    const opening = this.open.at(-1)
    if (this.isBalanced || !opening || !this.lines.isFirstInLine(start)) return false
    if (this.lines.lineOf(opening.start) === this.lines.lineOf(start)) return false
    return this.lines.indentOf(start) <= this.lines.indentOf(opening.start)
  }

  blameBrackets(symptom: Token): never {
    const { tokens, lines, open, value } = this
    const blamed = explainBrackets({ tokens, lines, symptom, open, value })
    return this.stop(blamed ?? found('syntax', symptom.start, { found: `"${shorten(symptom.text)}"` }))
  }

  /** Where the file ends inside brackets: one of them is not closed, or the rest of the file is lost. */
  blameEnd(): never {
    const { tokens, lines, text, last } = this
    const symptom = this.peek()
    const indented = explainBrackets({ tokens, lines, symptom, open: [], value: null })
    if (indented?.code === 'unclosed') this.stop(indented)
    const isWhole = last?.text === '}' || last?.text === ']' || (last?.text !== ',' && last?.end !== text.length)
    return isWhole && this.open.length === 1 ? this.blameBrackets(symptom) : this.endEarly(last?.end ?? 0)
  }

  endEarly(offset: number): never {
    const opening = this.open.at(-1)
    const inside = opening ? `the "${opening.text}" of line ${this.lines.lineOf(opening.start)}` : 'a text'
    return this.stop(found('ends-early', offset, { inside }))
  }

  /** Blames a token that may not stand where it stands. */
  giveUp(token: Token): never {
    if (token.kind === 'end') this.endEarly(token.start)
    const isBracket = this.isSign('{', '[', '}', ']')
    if (this.isSign('}', ']') || (!this.isBalanced && (isBracket || token.kind === 'string'))) this.blameBrackets(token)
    if (isBracket && this.open.at(-1)?.text === '{')
      this.stop(found('missing-name', token.start, { found: `"${token.text}"` }))
    if (this.isSign(':')) this.stop(found('extra-colon', token.start, {}))
    return this.stop(found('syntax', token.start, { found: `"${shorten(token.text)}"` }))
  }
}
