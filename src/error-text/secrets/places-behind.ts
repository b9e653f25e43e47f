import { fold } from '../fold.ts'
import { copulas, isEverydayWord } from './everyday-words.ts'
import type { Term } from './find-terms.ts'

/** How the value is joined to its label: by a sign, a line break, a word such as "is", or by nothing. */
export type Joint = 'sign' | 'dash' | 'line' | 'word' | 'none'

/** Where a value may begin, and how many words stand between the label and what joins them. */
export type Place = { at: number; joint: Joint; gap: number }

const closing = /(?:\\{0,3}["'`]|[*_\])]{1,2}|'s\b|\s?\([^()\n]{0,40}\)|\s?\[\d{1,2}\]){0,4}/y
const sign =
  /[ \t]{0,20}(?:[:=]{1,3}>?(?:\*\*(?=[ \t]))?|-{1,2}>|=>|\u2192|\u21d2|\u0964)[ \t]{0,20}(?:\r?\n[ \t]{0,20})?|[ \t]{0,3}(?:[|\t]|\.{3,40})[ \t]{0,20}/y
const dash = /[ \t]{1,8}-{1,2}[ \t]{1,8}/y
const line = /[ \t]{0,8}\n[ \t>*-]{0,12}/y
const attribute = /^\\?["']?\s{0,4}(?:,\s{0,4}\\?["']|\s)value\\?["']?\s{0,4}[:=]\s{0,4}/
const joinsWithoutBlank = /[ \t]{0,4}(?:は|が|を|:|是|为|為|은|는|이|คือ|เป็น)[ \t]{0,4}:?[ \t]{0,4}/y
const joints: [RegExp, Joint][] = [
  [sign, 'sign'],
  [dash, 'dash'],
  [line, 'line'],
  [joinsWithoutBlank, 'word'],
]
const blanks = /[ \t]{1,4}/y
const word = /[ \t]{0,4}([^\s\ue000-\ue002]{1,40})/y
const shortWord = /^(\p{L}{1,10})[ \t]{1,3}(?=\S)/u
const led = /[ \t]{0,4}(?:(?:set to|as follows|this|the following|to)[ \t]{1,4})?[:="]?[ \t\n]{0,4}/iy
const setsPassword = /chang|\bset\b|reset|updat|hasl|pin|kod/
const mostBetween = 6

/**
 * Gives the places behind a label where its value may begin, the likeliest first. `next` is where the next label begins:
 * what stands behind that belongs to it.
 */
export function* placesBehind(text: string, term: Term, next: number): Generator<Place> {
  const end = skip(closing, text, term.end)
  const named = attribute.exec(text.slice(term.end, term.end + 30))
  if (named) return yield { at: term.end + named[0].length, joint: 'sign', gap: 0 }
  if (!term.isOther) {
    if (text.startsWith(' (', term.end)) yield { at: term.end + 2, joint: 'none', gap: 0 }
    if (text[end] === ';' && /\S/.test(text[end + 1] ?? '')) yield { at: end + 1, joint: 'none', gap: 0 }
    for (const [pattern, joint] of joints) {
      const at = skip(pattern, text, end)
      if (at > end) {
        yield { at, joint, gap: 0 }
        if (joint === 'sign') return
        if (joint === 'line') break
      }
    }
    const at = skip(blanks, text, end)
    if (at > end) yield { at, joint: 'none', gap: 0 }
  }
  yield* placesFurther(text, end, next)
}

/** Goes over the words between: "password for the portal is …", "the code that I got: …". */
function* placesFurther(text: string, from: number, next: number): Generator<Place> {
  let at = from
  for (let gap = 0; gap <= mostBetween && at < next; gap++) {
    word.lastIndex = at
    const match = word.exec(text)
    if (!match) return
    const raw = match[1] as string
    const end = word.lastIndex
    const last = raw[raw.length - 1] as string
    const isSign = last === ':' || last === '='
    const bare = isSign ? '' : fold(raw.slice(raw.lastIndexOf("'") + 1))
    if (
      isSign ||
      (copulas.has(bare) && (bare !== 'to' || setsPassword.test(fold(text.slice(Math.max(0, at - 50), at)))))
    ) {
      const after = skip(led, text, end)
      const behind = shortWord.exec(text.slice(after, after + 16))
      if (behind && after < next && isEverydayWord(fold(behind[1] as string)))
        yield { at: after + behind[0].length, joint: 'none', gap }
      const isQuote = text[after - 1] === '"'
      yield { at: isQuote ? after - 1 : after, joint: isSign || text[after - 2] === ':' ? 'sign' : 'word', gap }
    }
    if ('.!?;,\u3002'.includes(last)) return
    at = end
  }
}

/** Where a sticky pattern ends that begins at a place, or that place. */
export function skip(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : at
}
