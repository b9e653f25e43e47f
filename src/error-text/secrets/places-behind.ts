import { fold } from '../fold.ts'
import { copulas, isEverydayWord } from './everyday-words.ts'
import type { Term } from './find-terms.ts'
import { skip } from './skip.ts'

/** How the value is joined to its label: by a sign, a line break, a word such as "is", or by nothing. */
export type Joint = 'sign' | 'dash' | 'line' | 'word' | 'none'

/** Where a value may begin, and how many words stand between the label and what joins them. */
export type Place = { at: number; joint: Joint; gap: number }

const closing = /(?:\\{0,3}["'`]|[*_\])]{1,2}|'s\b|\s?\([^()\n]{0,40}\)|\s?\[\d{1,2}\]){0,4}/y
const sign =
  /[ \t]{0,20}(?:[:=]{1,3}>?(?:\*\*(?=[ \t]))?|-{1,2}>|=>|\u2192|\u21d2|\u0964)[ \t]{0,20}(?:\r?\n[ \t]{0,20})?|[ \t]{0,3}(?:[|\t]|\.{3,40})[ \t]{0,20}/y
const dash = /[ \t]{1,8}-{1,2}[ \t]{1,8}/y
const line = /[ \t]{0,8}\n[ \t>*-]{0,12}/y
const attribute = /\\?["']?\s{0,4}(?:,\s{0,4}\\?["']|\s)value\\?["']?\s{0,4}[:=]\s{0,4}/y
const joinsWithoutBlank = /[ \t]{0,4}(?:は|が|を|:|是|为|為|은|는|이|คือ|เป็น)[ \t]{0,4}:?[ \t]{0,4}/y
const joints: [RegExp, Joint][] = [
  [sign, 'sign'],
  [dash, 'dash'],
  [line, 'line'],
  [joinsWithoutBlank, 'word'],
]
/** What each of the joints begins with, so that most places need but one expression. */
const beginsJoint = /[ \t]{0,20}[\t\n:=|.\u2192\u21d2\u0964はがを是为為은는이คเ-]/y
const blanks = /[ \t]{1,4}/y
const word = /[^\s\ue000-\ue002]{1,40}/y
const shortWord = /^(\p{L}{1,10})[ \t]{1,3}(?=\S)/u
const led = /[ \t]{0,4}(?:(?:set to|as follows|this|the following|to)[ \t]{1,4})?[:="]?[ \t\n]{0,4}/iy
const setsPassword = /chang|\bset\b|reset|updat|hasl|pin|kod/
const mostBetween = 6

/**
 * Gives the places behind a label where its value may begin, the likeliest first. `next` is where the next label begins:
 * what stands behind that belongs to it. `folded` is the text through `fold`.
 */
export function* placesBehind(text: string, folded: string, term: Term, next: number): Generator<Place> {
  const end = skip(closing, text, term.end)
  const named = skip(attribute, text, term.end)
  if (named > term.end) return yield { at: named, joint: 'sign', gap: 0 }
  if (!term.isOther) {
    if (text.startsWith(' (', term.end)) yield { at: term.end + 2, joint: 'none', gap: 0 }
    if (text[end] === ';' && /\S/.test(text[end + 1] ?? '')) yield { at: end + 1, joint: 'none', gap: 0 }
    for (const [pattern, joint] of skip(beginsJoint, text, end) > end ? joints : []) {
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
  yield* placesFurther(text, folded, end, next)
}

/** Goes over the words between: "password for the portal is …", "the code that I got: …". */
function* placesFurther(text: string, folded: string, from: number, next: number): Generator<Place> {
  let at = from
  for (let gap = 0; gap <= mostBetween && at < next; gap++) {
    const start = skip(blanks, text, at)
    const end = skip(word, text, start)
    if (end === start) return
    const last = text[end - 1] as string
    const isSign = last === ':' || last === '='
    if (isSign || isCopula(folded, at, folded.slice(start, end))) {
      const after = skip(led, text, end)
      const behind = after < next && shortWord.exec(text.slice(after, after + 16))
      if (behind && isEverydayWord(fold(behind[1] as string)))
        yield { at: after + behind[0].length, joint: 'none', gap }
      const isQuote = text[after - 1] === '"'
      yield { at: isQuote ? after - 1 : after, joint: isSign || text[after - 2] === ':' ? 'sign' : 'word', gap }
    }
    if ('.!?;,\u3002'.includes(last)) return
    at = end
  }
}

/** True for "is" and the like, and for "to" in "I reset it to". */
function isCopula(folded: string, at: number, raw: string): boolean {
  const bare = raw.slice(raw.lastIndexOf("'") + 1)
  return copulas.has(bare) && (bare !== 'to' || setsPassword.test(folded.slice(Math.max(0, at - 50), at)))
}
