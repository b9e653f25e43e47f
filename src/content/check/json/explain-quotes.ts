import { codeOf } from './character-names.ts'
import { type Found, found } from './found.ts'
import type { Token } from './json-tokens.ts'
import { shorten } from './shorten.ts'

/** Says why a text has no closing quotation mark in its line. `before` is the token before it, if there is one. */
export function explainOpenText(text: string, token: Token, before: Token | undefined): Found {
  if (before?.kind === 'string' && before.end === token.start) return found('stray-quote', token.start, {})
  const inside = findWrongEnd(token)
  if (inside) return inside
  const rest = /\S/.exec(text.slice(token.end))
  const named = { text: `"${shorten(token.text.replace(/[\s,}\]]+$/, ''))}"` }
  if (rest === null && !closesMore(token.text))
    return found('ends-early', token.end, { inside: `the text ${named.text}` })
  if (rest === null || '"{}[],'.includes(rest[0]))
    return found('missing-quote', token.start, { ...named, where: 'at the end' })
  return found('line-break', token.end, named)
}

/**
 * Says which quotation mark is wrong when something follows a text in its line that may not follow there; null when no
 * quotation mark is to blame.
 */
export function explainAfterText(text: string, before: Token, after: Token): Found | null {
  const wrongEnd = findWrongEnd(before)
  if (wrongEnd) return wrongEnd
  const inner = before.text.slice(1, -1)
  const between = text.slice(before.end, after.start)
  if (/[\r\n]/.test(between) || after.kind === 'sign' || after.kind === 'end') return null
  const next = text
    .slice(after.start)
    .split(/[\r\n]/, 1)
    .join('')
  const isShifted = /^[^"]*"[ \t]*(?:[:,}\]]|$)/.test(next) || !next.includes('"')
  if (/[,:{[]\s*$/.test(inner) && isShifted) {
    return found('missing-quote', before.start, {
      text: `"${shorten(inner.replace(/[,:{[]\s*$/, ''))}"`,
      where: 'at the end',
    })
  }
  const quoteFollows = next.includes('"')
  const isWord = after.kind === 'word' && !/^[+&.]$/.test(after.text)
  const touches =
    between === '' && (after.kind !== 'string' || inner === '' || /\s$/.test(inner) || /^"\s/.test(after.text))
  return quoteFollows && (touches || isWord) ? found('stray-quote', before.end - 1, {}) : null
}

/** Whether brackets close at the end of a text that were not opened inside it. */
function closesMore(text: string): boolean {
  const count = (signs: RegExp) => text.match(signs)?.length ?? 0
  return /[}\]]\s*$/.test(text) && count(/[}\]]/g) > count(/[{[]/g)
}

/** A curly mark or an escaped one where the text should end. */
function findWrongEnd({ text, start }: Token): Found | null {
  for (const { 0: sign, index } of text.matchAll(/[“”„«»](?=[ \t]*(?:[,:}\]]|$))/g)) {
    const before = text.slice(0, index).match(/[“”„«»]/g)?.length ?? 0
    if (before % 2 === 0) return found('smart-quote', start + index, { sign, code: codeOf(sign) })
  }
  const escaped = /(?<!\\)(?:\\\\)*(\\")(?=[ \t]*(?:[,:}\]]|$))/.exec(text)
  return escaped ? found('bad-escape', start + escaped.index + escaped[0].length - 2, { written: '\\"' }) : null
}
