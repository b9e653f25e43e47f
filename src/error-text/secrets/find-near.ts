import { fold } from '../fold.ts'
import { isEverydayWord } from './everyday-words.ts'
import type { Term } from './find-terms.ts'
import { isLikelyCode } from './is-likely-code.ts'
import { type Likeness, likeness } from './password-likeness.ts'
import { accountMark } from './readable-text.ts'
import type { SecretKind, SecretSpan } from './secret-kind.ts'
import { splitWords, type Word } from './split-words.ts'
import { leadTo } from './verbs.ts'

const nearby: Record<Likeness, number> = { 0: 0, 1: 0, 2: 1, 3: 10, 4: 1000 }
const isClean = /^[\p{L}\d!][\p{L}\d!#$%^&*?+@_./-]{5,31}$/u
const behindAccount = new RegExp(
  `${accountMark}\\s?(?:[/:|,;]? ?\\bp ?[:=]|[/:|,;]|->|and|with|und|mit|et|avec|con|com|met|med)?\\s?$`,
)
const usedAs = /^(?:as|als|como|come|comme|jako|som|как|як|като|olarak|sebagai|kao)$/
const hasSign = /[!#$%^*?@&+=~]|\d\d/
const nameOfId = /(?:[a-z]I[dD]|_id|dentifier)["' |:=\]>]{1,8}$/
const mostToNumber = 8
const mostToTyped = 60
const owners = new RegExp(
  fold(
    '^(?:users?|login|account|konto|usuario|utente|utili[sz][^ ]*|gebruiker|uzytkow[^ ]*|uzivat[^ ]*|felhaszn[^ ]*|anvand[^ ]*|bru[gk]e?r[^ ]*|kayttaja|kasutaja|korisnik[^ ]*|kullanici|логин[^ ]*|логін[^ ]*|пользовател[^ ]*|користувач[^ ]*|потребител[^ ]*|χρηστη[^ ]*|benutzer|id|device|laptop|pc|computer|host|gerat|rechner|ticket|serial|sn|asset|model|printer|room|raum|version|build|tag|error|fehler|erreur|kb|ssid|server|network|phone|handy|ext[^ ]*|intern[^ ]*|poste|ramal|toestel|dahili|since|until|team|for|fur|pour|para|per|voor|dla|pro|za|mailbox)[:.]?$|n[ao]a?me?n?d?[:.]?$|navn[:.]?$',
  ),
)

/**
 * Finds words that look like passwords near a word such as "password", in the same sentence; sure ones anywhere.
 * `found` are the secrets found before, sorted: the words within them need not be read.
 */
export function findNear(text: string, terms: Term[], found: SecretSpan[]): SecretSpan[] {
  const words = splitWords(text)
  const nearest = nearestTerms(
    words,
    terms.filter(({ kind, use }) => use !== 'label' || kind === 'password'),
  )
  const result: SecretSpan[] = []
  let next = 0
  words.forEach(({ start, end }, index) => {
    while (next < found.length && (found[next] as SecretSpan).end < end) next++
    if ((found[next]?.start ?? text.length) <= start) return
    const kind = kindOf(text, words, index, nearest[index] as Near)
    if (kind) result.push({ start, end, kind })
  })
  return result
}

function kindOf(text: string, words: Word[], index: number, near: Near): SecretKind | null {
  const { term, distance } = near
  const word = words[index] as Word
  if (distance < 0 || (word.rating === likeness.none && !word.isNumber)) return null
  const raw = text.slice(word.start, word.end)
  if (word.isNumber) {
    // What stands right behind is read with the label.
    if (distance === 1 && term && term.end < word.start && text[word.start - 1] !== '"') return null
    const isFar = near.anyDistance >= mostToNumber
    if ((isFar && term === null) || isOwned(text, words, index)) return null
    const isPin = near.any?.kind === 'PIN' && !isFar && /^\d{4,8}$/.test(raw)
    if (isPin && leadTo(text, word.start, word.end) === 'typed') return 'PIN'
    const isSet = isPin && distance < 7 && !/^(?:19|20)\d\d$/.test(raw) && leadTo(text, word.start, word.end) !== null
    if (isPin && term?.kind === 'PIN' && term.end < word.start && (isSet || (distance < 4 && raw.length === 6)))
      return 'PIN'
    if (term?.kind !== 'sign-in code' || distance > mostToNumber) return null
    return /^\d{6,8}$|^\d{3} ?-?\d{3}$/.test(raw) && isLikelyCode(text, term, raw, { ...word, isQuoted: false })
      ? term.kind
      : null
  }
  if (isUsedAsPassword(text, words, index, term, distance)) return 'password'
  if (word.rating < likeness.weak || (raw.endsWith('=') && /[\ue000-\ue002]/.test(text[word.end] ?? ''))) return null
  if (nameOfId.test(text.slice(Math.max(0, word.start - 24), word.start))) return null
  if (word.rating < likeness.sure && isOwned(text, words, index)) return null
  if (word.rating >= likeness.sure && (term || isClean.test(raw))) return term?.kind ?? 'password'
  const isLed = word.rating >= likeness.strong && leadTo(text, word.start, word.end) !== null
  if (word.rating >= likeness.strong && (followsAccount(text, words, index) || (isLed && isPasswordNear(raw, near))))
    return 'password'
  if (term?.kind === 'password' && followsAccount(text, words, index) && /\d/.test(raw) && hasSign.test(raw))
    return 'password'
  if (
    !term ||
    (distance > (/^[a-z]{2,12}\d\d?$/.test(raw) ? 1 : 3) && !isLed && /^[a-z._-]+\d*$/.test(raw)) ||
    term.use === 'code' ||
    (term.use === 'label' && distance > 2) ||
    (term.isOther && (word.rating < likeness.strong || !(isLed || hasSign.test(raw))))
  )
    return null
  return distance <= nearby[word.rating] &&
    (term.kind === 'password' ||
      term.kind === 'sign-in code' ||
      (term.kind !== 'PIN' && term.kind !== 'authenticator seed' && raw.length >= 12))
    ? term.kind
    : null
}

/** "user jane2", "laptop LT4432": the word before says what it is; for what looks like the name of a user one of three. */
function isOwned(text: string, words: Word[], index: number): boolean {
  const word = words[index] as Word
  const reach = /^[a-z][a-z._-]{2,30}\d{0,4}$|^\d+$/.test(text.slice(word.start, word.end)) ? 3 : 1
  for (let one = Math.max(0, index - reach); one < index; one++) {
    const { start, end, isNumber } = words[one] as Word
    if (!isNumber && text[end] !== ',' && owners.test(fold(text.slice(start, end)))) return true
  }
  return false
}

/** "sunflower as my password": even a plain word. */
function isUsedAsPassword(text: string, words: Word[], index: number, term: Term | null, distance: number): boolean {
  const word = words[index] as Word
  const next = words[index + 1]
  if (!term || distance > 4 || word.rating < likeness.plain || !next) return false
  if (term.kind !== 'password' && (term.use !== 'code' || word.rating < likeness.strong)) return false
  if (term.start < word.end || !usedAs.test(fold(text.slice(next.start, next.end)))) return false
  if (word.rating === likeness.plain && leadTo(text, word.start, word.end) !== 'typed') return false
  return !isEverydayWord(fold(text.slice(word.start, word.end)))
}

/** "I entered Blue-Sky9", "it is Blue-Sky9": in a sentence that stands near one about passwords. */
const isPasswordNear = (raw: string, { any, anyDistance }: Near) =>
  any?.kind === 'password' && anyDistance < mostToTyped && isClean.test(raw)

/** "sam@contoso.com / Blue-Sky!9": a password may stand right behind the name of an account. */
function followsAccount(text: string, words: Word[], index: number): boolean {
  const before = text.slice(Math.max(0, (words[index] as Word).start - 8), (words[index] as Word).start)
  return behindAccount.test(before)
}

/** The nearest term of the sentence and how many words away it is, and the nearest one of all. */
type Near = { term: Term | null; distance: number; any: Term | null; anyDistance: number }

function nearestTerms(words: Word[], terms: Term[]): Near[] {
  const far = Number.POSITIVE_INFINITY
  const result = words.map((): Near => ({ term: null, distance: far, any: null, anyDistance: far }))
  const places = placeTerms(words, terms)
  const sweep = (from: number, step: 1 | -1) => {
    let seen: { term: Term; index: number } | null = null
    for (let index = from; index >= 0 && index < words.length; index += step) {
      const own = places[index]
      const near = result[index] as Near
      if (own) {
        seen = { term: own, index }
        near.distance = -1
        continue
      }
      if (!seen) continue
      const distance = Math.abs(index - seen.index)
      if (distance < near.anyDistance) {
        near.any = seen.term
        near.anyDistance = distance
      }
      if (distance >= near.distance || (words[seen.index] as Word).sentence !== (words[index] as Word).sentence)
        continue
      near.term = seen.term
      near.distance = distance
    }
  }
  sweep(0, 1)
  sweep(words.length - 1, -1)
  return result
}

/** For each word the term to which it belongs. */
function placeTerms(words: Word[], terms: Term[]): (Term | null)[] {
  const places: (Term | null)[] = words.map(() => null)
  let index = 0
  for (const term of terms) {
    while (index < words.length && (words[index] as Word).end <= term.start) index++
    for (let one = index; one < words.length && (words[one] as Word).start < term.end; one++) places[one] = term
  }
  return places
}
