import { fold } from '../fold.ts'
import { isEverydayWord, isFunctionWord } from './everyday-words.ts'
import type { Term } from './find-terms.ts'
import { isHidden } from './is-hidden.ts'
import { isErrorCode, isLikelyCode } from './is-likely-code.ts'
import { isPhrase, phraseEnd } from './is-phrase.ts'
import { likeness, rateWord } from './password-likeness.ts'
import type { Place } from './places-behind.ts'
import type { Value } from './read-secret-value.ts'
import { skip } from './skip.ts'

const clauses = new Set(
  'and but or which still it i und aber oder et mais y pero e mas ma en maar i ale a och men ja ve ama и но und'.split(
    ' ',
  ),
)

const opensData = /^[[{(]{1,3}["']/
const codeShape = /^(?:[\d\s-]{3,12}|[A-Z\d-]{6,16})$/
const number = /^(?:\d{4,20}|\d[\d -]{6,8})$/
const blank = /\s/

/** Tells whether what stands in a place behind a label is its secret: by its looks, its joint and what goes on behind. */
export function acceptsValue(text: string, term: Term, place: Place, value: Value): boolean {
  const raw = text.slice(value.start, value.end)
  if (
    raw.length < 3 ||
    (term.isOther && term.kind !== 'password') ||
    isHidden(raw) ||
    opensData.test(raw) ||
    isScreenName(text, value)
  )
    return false
  if (term.kind === 'cookie' && !/\d/.test(raw)) return false
  if (isCode(term) && codeShape.test(raw))
    return (
      (place.joint === 'sign' || !/^[A-Z]{2,9}-/.test(raw) || term.kind === 'recovery code') &&
      isLikelyCode(text, term, raw, value)
    )
  if (number.test(raw))
    return (
      !term.isOther &&
      !isErrorCode(text, raw, value.start) &&
      term.use === 'word' &&
      term.kind !== 'token' &&
      place.joint !== 'none' &&
      place.joint !== 'line' &&
      place.gap < 4
    )
  if (term.kind === 'authenticator seed' && /[0189]/.test(raw)) return false
  if (term.kind === 'authenticator seed' && /^[A-Z2-7]{16,64}$/.test(raw)) return true
  if ('*_'.includes(raw[0] as string) && isEverydayWord(fold(raw.slice(1)))) return false
  const rating = rateWord(raw)
  if (term.use === 'code') return rating >= likeness.strong && place.joint !== 'none' && isKode(text, term)
  if (term.use === 'label' && place.joint === 'none' && (term.kind !== 'password' || rating < likeness.strong))
    return false
  if (term.isOther && (term.kind !== 'password' || rating < likeness.strong)) return false
  if (raw.endsWith('=') && /[\ue000-\ue002]/.test(text[value.end] ?? '')) return false
  if (blank.test(raw)) {
    if (value.isQuoted && isWordy(term) && isQuotedSecret(text, term, place, raw)) return true
    return place.joint !== 'line' && isWordy(term) && isPhrase(raw, place)
  }
  if (value.isQuoted && isWordy(term) && rating >= likeness.plain && place.gap < 5) return !isEverydayWord(fold(raw))
  if (rating === likeness.none) {
    const isDirect = place.joint === 'sign' || (place.joint === 'word' && /[&+]/.test(raw))
    return isDirect && place.gap === 0 && isWordy(term) && (isOddButDirect(raw) || isHyphenated(raw, place))
  }
  if (rating >= likeness.strong) return !isOpaqueOnly(term) || raw.length >= 8
  if (!isWordy(term)) return rating === likeness.weak && raw.length >= 8 && place.joint !== 'none'
  if (rating === likeness.weak) return !isEverydayWord(fold(raw.replace(/[!?]+$/, '')))
  return isPlainSecret(text, term, place, value)
}

/** "min kode er …": in some languages a password is called so. */
const isKode = (text: string, { start, end }: Term) =>
  /^ko[dt]/i.test(text.slice(start, end)) && !isErrorCode(text, '', start)

const isCode = ({ kind }: Term) => kind === 'sign-in code' || kind === 'PIN' || kind === 'recovery code'
const isWordy = ({ kind, use }: Term) =>
  kind === 'password' || kind === 'PIN' || kind === 'Wi-Fi key' || (kind === 'sign-in code' && use === 'word')
const isOpaqueOnly = ({ kind }: Term) =>
  kind === 'token' || kind === 'cookie' || kind === 'access key' || kind === 'client secret'
const isOddButDirect = (raw: string) =>
  /[\p{L}\d]/u.test(raw) &&
  (raw.length >= 5 || (raw.length >= 3 && /\d[^\p{L}\d]|[^\p{L}\d]\d/u.test(raw))) &&
  !isEverydayWord(fold(raw)) &&
  !/^[\d.,:/+()-]+$|^0x|[\\/].*[\\/]|^--?\w/.test(raw) &&
  !raw.split(/[^\p{L}]/u).some((part) => part.length > 1 && isEverydayWord(fold(part)))

/** "Umbrella-Copper-Jogging": words with hyphens, hardly one of which belongs to a sentence. */
const isHyphenated = (raw: string, place: Place) =>
  /^\p{L}+(?:-\p{L}+){2,8}$/u.test(raw) && isPhrase(raw.replace(/-/g, ' '), place)

/** "choose “Sign-in options”": what stands on a screen. */
const isScreenName = (text: string, { start, isQuoted }: Value) =>
  isQuoted &&
  /(?:choose|click|press|select|tap|open)\s(?:on\s)?["'`]$/i.test(text.slice(Math.max(0, start - 16), start))

/** "that it was", "has to": what follows is said of something else. */
const isSaidOfOther =
  /\b(?:(?:it|he|she|they|you|we|that|which|who) (?:is|are|was|were)|(?:ha[sd]|have|need|want|able|how|tr(?:y|ied)|going|ready) to)\s$/i
const alphabetic = /^[\0-\u052f\u1e00-\u1fff]*$/
const endsLine = /^\s*(?:$|\n)/
const goesOn = /^[!"')\]]{0,3}(?:[.,;)/]|\s{0,4}$|[ \t]{0,4}\n|\s{1,4}(\p{L}{1,20}))/u
const aboutCase = / \((?:all|small|lower|capital|upper)/y
const startsClause = /\s(?:and|but|because|ja|und|aber|et|mais|y|pero|och|men|og|en|maar|и|но)\s/

/** Words in quotes are a secret in data, and behind a label where one of them is no everyday word. */
function isQuotedSecret(text: string, term: Term, place: Place, raw: string): boolean {
  const words = fold(raw).split(/[\s-]+/)
  const isData = place.joint === 'sign' && text[term.end] === '"'
  const isBehind = place.gap < 3 && (place.joint === 'sign' || place.joint === 'word') && words.length < 5
  return (isData || (isBehind && !words.some((one) => isFunctionWord(one)))) && !words.every(isEverydayWord)
}

/** A plain word is a secret right behind its label, where no ordinary sentence goes on. */
function isPlainSecret(text: string, term: Term, place: Place, value: Value): boolean {
  const raw = text.slice(value.start, value.end)
  if (phraseEnd(text, place, value) > 0) return true
  if ((term.kind !== 'password' && term.kind !== 'Wi-Fi key') || isEverydayWord(fold(raw))) return false
  if (place.joint === 'sign' && place.at === term.end + 1 && text[term.end] === '=' && raw.length > 4) return true
  if (place.gap === 0 && text.charCodeAt(term.start) > 0x36f && /^[a-z]{8,20}$/.test(raw)) return true
  if (place.gap === 0 && skip(aboutCase, text, value.end) > value.end) return true
  if (place.joint === 'none' || place.joint === 'line' || !alphabetic.test(raw)) return false
  if (place.gap > 0 && (term.use === 'label' || !startsAside(text, term))) return false
  if (isSaidOfOther.test(text.slice(Math.max(0, value.start - 24), value.start))) return false
  if (place.gap > 0 && startsClause.test(fold(text.slice(term.end, place.at)))) return false
  if (place.joint === 'sign' && place.gap === 0 && endsLine.test(text.slice(value.end, value.end + 40))) return true
  const rest = goesOn.exec(text.slice(value.end, value.end + 40))
  if (!rest) return false
  return rest[1] === undefined || clauses.has(fold(rest[1]))
}

function startsAside(text: string, term: Term): boolean {
  const first = /^[^\p{L}]{0,4}(\p{L}{1,12})/u.exec(text.slice(term.end, term.end + 20))?.[1]
  return first !== undefined && isFunctionWord(fold(first)) && !/^(?:n|ikke|inte|ei|не|pas)/.test(fold(first))
}
