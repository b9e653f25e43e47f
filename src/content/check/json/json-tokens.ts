/**
 * A piece of a text that should be JSON. `sign` stands for one of { } [ ] : , ; = and what only looks like it, `open`
 * for a text without closing quotation mark, to the end of its line, `foreign` for one in other quotation marks.
 */
export type Token = {
  kind: 'sign' | 'string' | 'open' | 'foreign' | 'comment' | 'invisible' | 'word' | 'end'
  /** What the token means; for a sign always the right one. */
  text: string
  start: number
  end: number
}

/** Signs of other keyboards → the signs of JSON. */
export const lookAlikes: Readonly<Record<string, string>> = {
  '｛': '{',
  '｝': '}',
  '［': '[',
  '］': ']',
  '【': '[',
  '】': ']',
  '：': ':',
  '，': ',',
  '、': ',',
  '،': ',',
  '；': ';',
  '\u037e': ';',
}

const alike = Object.keys(lookAlikes).join('')
const invisible =
  '\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u00a0\\u00ad\\u1680\\u180e\\u2000-\\u200f\\u2028-\\u202f\\u205f-\\u206f\\u3000\\ufeff'
const foreignQuote = "'`´‘’‚‛‹›“”„‟«»＂"

/** A closing quotation mark is one that a sign or the end of the line follows: apostrophes inside are none. */
const foreign = `[${foreignQuote}][^\\r\\n]{0,400}?["${foreignQuote}](?=[ \\t]*(?:[:,;=}\\]]|[\\r\\n]|$))`

/** What the groups of the pattern stand for; the sixth is inside the fifth. */
const kinds: Token['kind'][] = ['string', 'open', 'comment', 'foreign', 'invisible', 'invisible', 'sign', 'word']

const pattern = new RegExp(
  [
    '[ \\t\\r\\n]+',
    '("[^"\\\\\\r\\n]*(?:\\\\[^\\r\\n][^"\\\\\\r\\n]*)*")',
    '("[^\\r\\n]*)',
    '(//[^\\r\\n]*|/\\*[\\s\\S]*?(?:\\*/|$)|<!--[\\s\\S]*?(?:-->|$)|#(?![0-9a-fA-F]{3,8}\\b)[^\\r\\n]*|--(?=[ A-Za-z])[^\\r\\n]*)',
    `(${foreign})`,
    `(([${invisible}])\\6*)`,
    `(=>|:=|==|[{}\\[\\]:,;=${alike}])`,
    `([${foreignQuote}]|(?:(?!//|/\\*)[^\\s{}\\[\\]:,;="${alike}${invisible}]){1,1000}|/)`,
  ].join('|'),
  'y',
)

/** Takes a text apart from an offset on, whatever it holds; blanks are left out, and the last token is always an `end`. Linear. */
export function tokensOf(text: string, from = 0): Token[] {
  const tokens: Token[] = []
  pattern.lastIndex = from
  for (let start = from; start < text.length; start = pattern.lastIndex) {
    const match = pattern.exec(text)
    if (!match) break
    const kind = kinds.find((_, index) => match[index + 1] !== undefined)
    if (kind) tokens.push(toToken(kind, match[0], start))
  }
  tokens.push({ kind: 'end', text: '', start: text.length, end: text.length })
  return tokens
}

function toToken(kind: Token['kind'], written: string, start: number): Token {
  const text = kind === 'sign' ? (lookAlikes[written] ?? written) : written
  return { kind, text, start, end: start + written.length }
}
