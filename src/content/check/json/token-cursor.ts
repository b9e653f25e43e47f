import { nameCharacter } from './character-names.ts'
import { explainAfterText } from './explain-quotes.ts'
import { type Found, found } from './found.ts'
import { lookAlikes, type Token, tokensOf } from './json-tokens.ts'

/** Thrown when nothing certain can be said about what follows a mistake. */
export class Stop extends Error {}

const most = 50

const equals = ['=', '=>', ':=', '==']

/** Goes through the tokens of a text and notes what may not stand between them. */
export class TokenCursor {
  tokens: readonly Token[]
  readonly found: Found[] = []
  /** The token that was taken last; undefined at the beginning. */
  last: Token | undefined
  private at = 0

  readonly text: string

  constructor(text: string) {
    this.text = text
    this.tokens = tokensOf(text)
  }

  /** The next token that is neither a comment nor invisible; those are noted. */
  peek(): Token {
    for (;;) {
      const token = this.tokens[this.at] as Token
      if (token.kind === 'comment') this.noteComment(token)
      else if (token.kind === 'invisible')
        this.note(found('invisible-outside-text', token.start, nameCharacter(token.text)))
      else return token
      this.at++
    }
  }

  take(): Token {
    const token = this.peek()
    const sign = this.text.slice(token.start, token.end)
    const right = lookAlikes[sign]
    if (token.kind === 'sign' && right)
      this.note(found('look-alike', token.start, { sign, code: nameCharacter(sign).code, right }))
    this.last = token
    this.at++
    return token
  }

  /** Takes all that begins before an offset as one token. */
  takeUntil(end: number): Token {
    const { start } = this.peek()
    while ((this.tokens[this.at] as Token).start < end) this.at++
    const before = this.tokens.slice(0, this.at)
    // A comment that seemed to begin inside may have swallowed the rest of the line.
    if ((before.at(-1)?.end ?? 0) > end) this.tokens = [...before, ...tokensOf(this.text, end)]
    this.last = { kind: 'word', text: this.text.slice(start, end), start, end }
    return this.last
  }

  isSign(...signs: string[]): boolean {
    const { kind, text } = this.peek()
    return kind === 'sign' && signs.includes(text)
  }

  /** Whether what follows is a name and a colon, or an equals sign in its place. */
  isKeyAhead(): boolean {
    const token = this.peek()
    if (token.kind === 'word')
      return /^[^\r\n:=,;{}[\]"]*[:=](?!\/\/)/.test(this.text.slice(token.start, token.start + 200))
    if (token.kind !== 'string' && token.kind !== 'foreign') return false
    const rest = this.tokens.slice(this.at + 1, this.at + 9)
    const next = rest.find(({ kind }) => kind !== 'comment' && kind !== 'invisible')
    return next?.kind === 'sign' && (next.text === ':' || equals.includes(next.text))
  }

  /** Whether a name in quotation marks and a colon follow the next token. */
  isKeyBehind(): boolean {
    const { kind } = this.tokens[this.at + 1] as Token
    return kind === 'string' && this.tokens[this.at + 2]?.text === ':'
  }

  isSignBehind(sign: string): boolean {
    return this.tokens[this.at + 1]?.text === sign
  }

  isEquals(): boolean {
    return this.isSign(...equals)
  }

  /** Notes a mistake. Who has fifty in one file mends those first. */
  note(one: Found): void {
    this.found.push(one)
    if (this.found.length === most) throw new Stop()
  }

  /** Notes a mistake after which nothing is certain. */
  stop(one: Found): never {
    this.found.push(one)
    throw new Stop()
  }

  private noteComment(token: Token): void {
    const sign = /^(?:\/[/*]|<!--|--|#)/.exec(token.text)?.[0] as string
    const { last } = this
    if ((sign === '#' || sign === '--') && last?.kind === 'string' && last.end === token.start) {
      const quote = explainAfterText(this.text, last, { ...token, kind: 'word' })
      if (quote) this.stop(quote)
    }
    const mistake = found('comment', token.start, { sign })
    const isOpen = (sign === '/*' && !token.text.endsWith('*/')) || (sign === '<!--' && !token.text.endsWith('-->'))
    if (isOpen) this.stop(mistake)
    this.note(mistake)
  }
}
