import { fold } from '../fold.ts'
import { acceptsValue } from './accepts-value.ts'
import { isEverydayWord } from './everyday-words.ts'
import type { Term } from './find-terms.ts'
import { isHidden } from './is-hidden.ts'
import { phraseEnd } from './is-phrase.ts'
import { type Place, placesBehind } from './places-behind.ts'
import { longestWord, readSecretValue, type Value } from './read-secret-value.ts'
import type { SecretSpan } from './secret-kind.ts'
import { skip } from './skip.ts'
import { mayBeSpoken, passphraseEnd, spokenEnd } from './spoken.ts'

const cased = /[\p{Lu}\p{Ll}]/u
const digit = /\d/
const endsTag = /<\/|&lt;\//
const beginsTag = /(?:<|&lt;)[\w:.-]{0,36}$/
const endless = /[^\s\ue000-\ue002]{0,8000}/y

type Stretch = { start: number; end: number }
/** A text through `fold`, and what it may hold somewhere: what it does not need not be looked for behind each label. */
type Content = { folded: string; speech: boolean; tags: boolean }

/** Finds the values behind labels: "pw: …", "my password for Outlook is …", a label and its value on the next line. */
export function findLabelled(text: string, folded: string, terms: Term[]): SecretSpan[] {
  const found: SecretSpan[] = []
  const has: Content = { folded, speech: mayBeSpoken(text), tags: endsTag.test(text) }
  let from = 0
  terms.forEach((term, index) => {
    if (term.start < from) return
    const next = terms[index + 1] ?? { start: text.length, end: text.length }
    const value = readBehind(text, term, next, has)
    if (!value) return
    found.push({ start: value.start, end: value.end, kind: term.kind })
    from = value.end
  })
  return found
}

function readBehind(text: string, term: Term, next: Stretch, has: Content): Value | null {
  if (next.start === term.end || isRepeated(text, term, next)) return null
  if ((term.use === 'code' || term.kind === 'PIN') && !digit.test(text.slice(term.end, term.end + 90))) return null
  const inTag = has.tags ? readTag(text, term) : null
  if (inTag) return inTag
  for (const place of placesBehind(text, has.folded, term, next.start)) {
    const isLabel = place.at === next.start
    if (isLabel && !cased.test(text[next.start] as string)) continue
    const said = readSaid(text, term, place, has.speech)
    if (said) return said
    const value = readSecretValue(text, place.at, term.kind !== 'recovery code')
    if (isLabel && value && value.end <= next.end) continue
    if (value && acceptsValue(text, term, place, value)) return extend(text, place, value)
  }
  return null
}

/** True where there is but a blank up to the next label, and no value can stand. */
const isRepeated = (text: string, term: Term, next: Stretch) =>
  next.start === term.end + 1 && text[term.end] === ' ' && text[next.end] === ' '

function readSaid(text: string, term: Term, { at, joint, gap }: Place, isSpoken: boolean): Value | null {
  if (term.kind !== 'password' || term.isOther || joint === 'line' || joint === 'none' || gap > 4) return null
  const isPhrase = 'eE'.includes(text[term.end - 1] as string) && /phrase$/i.test(text.slice(term.start, term.end))
  const end = (isSpoken && spokenEnd(text, at)) || (isPhrase && passphraseEnd(text, at))
  return end ? { start: at, end, isQuoted: true } : null
}

/** `<Password Type="…">value</Password>` */
function readTag(text: string, term: Term): Value | null {
  const before = text.slice(Math.max(0, term.start - 40), term.start)
  if (term.isOther || !beginsTag.test(before)) return null
  const close = /^[^<>]{0,200}?(?:>|&gt;)([^<>&\s\ue000-\ue002][^<\n\ue000-\ue002]{0,300}?)(?:<\/|&lt;\/)/.exec(
    text.slice(term.end, term.end + 520),
  )
  if (!close) return null
  const value = close[1] as string
  const start = term.end + close[0].lastIndexOf(value)
  return isHidden(value) || isEverydayWord(fold(value)) ? null : { start, end: start + value.length, isQuoted: true }
}

/** Takes in what belongs to the value: the words of a passphrase, signs at its end. */
function extend(text: string, place: Place, value: Value): Value {
  if (value.isQuoted) return value
  if (value.end - value.start >= longestWord) return { ...value, end: skip(endless, text, value.end) }
  const signs = /^[!?*]{1,3}(?=\s|$)/.exec(text.slice(value.end, value.end + 4))?.[0].length ?? 0
  return { ...value, end: Math.max(value.end + signs, phraseEnd(text, place, value)) }
}
