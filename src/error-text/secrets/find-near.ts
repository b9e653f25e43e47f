import { fold } from '../fold.ts'
import { isEverydayWord } from './everyday-words.ts'
import type { Term } from './find-terms.ts'
import { isLikelyCode } from './is-likely-code.ts'
import { type Likeness, likeness } from './password-likeness.ts'
import { accountMark } from './readable-text.ts'
import type { SecretKind, SecretSpan } from './secret-kind.ts'
import { splitWords, type Word } from './split-words.ts'

const nearby: Record<Likeness, number> = { 0: 0, 1: 0, 2: 1, 3: 10, 4: 1000 }
const usedVerb =
  /\btyp|\bent(?:er|r)|\bus(?:e|ed|ing)\b|tr(?:y|ied)|\bput|\bset|gab|tipp|geb|nutz|wend|saisi|utilis|\bmis\b|\buso\b|\busa|pong|pus|escrib|digit|inser|gebruik|wpis|uzy|zad|napis|anvand|skriv|brug|bruk|kayt|ввож|ввел|использ/
const isClean = /^[\p{L}\d!][\p{L}\d!#$%^&*?+@_.-]{6,31}$/u
const behindAccount = new RegExp(`${accountMark}\\s?[/:|,;]?\\s?$`)
const usedAs = /^(?:as|als|como|come|comme|jako|som|как|як|като|olarak|sebagai|kao)$/
const mostToNumber = 8
const owners =
  /^(?:user(?:name|id)?|name|login|account|konto|benutzer(?:name)?|usuario|utilisateur|identifiant|compte|utente|gebruiker(?:snaam)?|uzytkownik|user-id|device|laptop|pc|computer|host|machine|hostname|gerat|rechner|ticket|serial|seriennummer|sn|asset|model|printer|room|raum|version|build|tag|error|fehler|erreur|kb|ssid|server|network|phone|handy|id|id:|named?|called|kunde|kontor|avd|ext|raum|postcode|plz|since|until)$|name$/

/** Finds words that look like passwords near a word such as "password", in the same sentence; sure ones anywhere. */
export function findNear(text: string, terms: Term[]): SecretSpan[] {
  const words = splitWords(text)
  const nearest = nearestTerms(
    words,
    terms.filter(({ kind, use }) => use !== 'label' || kind === 'password'),
  )
  const found: SecretSpan[] = []
  words.forEach((word, index) => {
    const { term, distance } = nearest[index] as { term: Term | null; distance: number }
    const kind = kindOf(text, words, index, term, distance)
    if (kind) found.push({ start: word.start, end: word.end, kind })
  })
  return found
}

function kindOf(text: string, words: Word[], index: number, term: Term | null, distance: number): SecretKind | null {
  const word = words[index] as Word
  if (distance < 0 || (word.rating === likeness.none && !word.isNumber)) return null
  const raw = text.slice(word.start, word.end)
  if (word.isNumber) {
    if (term?.kind !== 'sign-in code' || distance > mostToNumber) return null
    // What stands right behind is read with the label.
    if (distance === 1 && term.end < word.start) return null
    return /^\d{6,8}$|^\d{3} ?-?\d{3}$/.test(raw) && isLikelyCode(text, term, raw, { ...word, isQuoted: false })
      ? term.kind
      : null
  }
  if (isUsedAsPassword(text, words, index, term, distance)) return 'password'
  if (word.rating < likeness.weak || (raw.endsWith('=') && /[\ue000-\ue002]/.test(text[word.end] ?? ''))) return null
  if (word.rating < likeness.sure && isOwned(text, words, index)) return null
  if (word.rating >= likeness.sure && (term || isClean.test(raw))) return term?.kind ?? 'password'
  if (followsAccount(text, words, index) && word.rating >= likeness.strong) return 'password'
  if (
    !term ||
    term.use === 'code' ||
    (term.use === 'label' && distance > 2) ||
    (term.isOther && word.rating < likeness.strong)
  )
    return null
  return distance <= nearby[word.rating] &&
    (term.kind === 'password' || term.kind === 'PIN' || term.kind === 'sign-in code' || raw.length >= 12)
    ? term.kind
    : null
}

/** "user jane2", "laptop LT4432": the word before says what it is; for what looks like the name of a user one of three. */
function isOwned(text: string, words: Word[], index: number): boolean {
  const word = words[index] as Word
  const reach = /^[a-z][a-z._-]{2,30}\d{0,4}$/.test(text.slice(word.start, word.end)) ? 3 : 1
  return words
    .slice(Math.max(0, index - reach), index)
    .some(({ start, end }) => owners.test(fold(text.slice(start, end)).replace(/[:.,]$/, '')))
}

/** "sunflower as my password": even a plain word. */
function isUsedAsPassword(text: string, words: Word[], index: number, term: Term | null, distance: number): boolean {
  const word = words[index] as Word
  const next = words[index + 1]
  if (term?.kind !== 'password' || distance > 4 || word.rating < likeness.plain || !next) return false
  if (word.rating === likeness.plain && !usedVerb.test(fold(text.slice(Math.max(0, word.start - 30), word.start))))
    return false
  if (term.start < word.end || !usedAs.test(fold(text.slice(next.start, next.end)))) return false
  return !isEverydayWord(fold(text.slice(word.start, word.end)))
}

/** "sam@contoso.com / Blue-Sky!9": a password may stand right behind the name of an account. */
function followsAccount(text: string, words: Word[], index: number): boolean {
  const before = text.slice(Math.max(0, (words[index] as Word).start - 4), (words[index] as Word).start)
  return behindAccount.test(before)
}

function nearestTerms(words: Word[], terms: Term[]): { term: Term | null; distance: number }[] {
  const result = words.map(() => ({ term: null as Term | null, distance: Number.POSITIVE_INFINITY }))
  const places = placeTerms(words, terms)
  const sweep = (indices: number[]) => {
    let seen: { term: Term; index: number } | null = null
    for (const index of indices) {
      const own = places.get(index)
      if (own) {
        seen = { term: own, index }
        result[index] = { term: null, distance: -1 }
      }
      const word = words[index] as Word
      if (!seen || (words[seen.index] as Word).sentence !== word.sentence || own) continue
      const distance = Math.abs(index - seen.index)
      if (distance < (result[index] as { distance: number }).distance) result[index] = { term: seen.term, distance }
    }
  }
  const order = words.map((_word, index) => index)
  sweep(order)
  sweep(order.toReversed())
  return result
}

function placeTerms(words: Word[], terms: Term[]): Map<number, Term> {
  const places = new Map<number, Term>()
  let index = 0
  for (const term of terms) {
    while (index < words.length && (words[index] as Word).end <= term.start) index++
    for (let one = index; one < words.length && (words[one] as Word).start < term.end; one++) places.set(one, term)
  }
  return places
}
