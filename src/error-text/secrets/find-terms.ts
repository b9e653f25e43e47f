import { fold, squash } from '../fold.ts'
import { kindOfCode } from './kind-of-code.ts'
import type { SecretKind } from './secret-kind.ts'
import { secretTerms } from './secret-terms.ts'

/** A word behind or beside which a secret may stand. */
export type Term = {
  kind: SecretKind
  start: number
  end: number
  /** "label": only with a sign behind it; "code": any code; "word": all others. */
  use: 'word' | 'label' | 'code'
  /** "password policy", "secret ID": the word names something else. */
  isOther: boolean
}

type Ending = {
  kind: SecretKind
  use: Term['use']
  isVague: boolean
  isWhole: boolean
  isCapital: boolean
  isOneWord: boolean
}
type Node = { next: Map<number, Node>; ending: Ending | null }

const root: Node = { next: new Map(), ending: null }
for (const { kind, words } of secretTerms) for (const word of words.split('|')) addTerm(kind, word)

function addTerm(kind: SecretKind, word: string): void {
  const mark = word[0] as string
  const bare = fold(word.replace(/^[=^?~!]/, ''))
  let node = root
  for (const unit of squash(bare).units) {
    let next = node.next.get(unit)
    if (!next) {
      next = { next: new Map(), ending: null }
      node.next.set(unit, next)
    }
    node = next
  }
  node.ending = {
    kind,
    use: mark === '?' ? 'label' : mark === '~' ? 'code' : 'word',
    isVague: mark === '!',
    isWhole: '=^?~'.includes(mark),
    isCapital: mark === '^',
    isOneWord: !bare.includes(' '),
  }
}

const letter = /[\p{L}\p{M}]/u
const cased = /[\p{Lu}\p{Ll}]/u
const shortestInside = 6
const longestEnding = 5
const otherThing =
  /^(?:[ _.-]?(?:managers?|broker|polic(?:y|ies)|hash|hint|expir\w{0,8}|age|length|history|protection|writeback|sync\w{0,20}|less|vault|id|ids|identifier|type|types|name|names|endpoint|url|uri|challenge|verifier|lifetime|reset|change|changed|last(?:set)?(?! (?:year|month|week|time|night))|set|complexity|rules?|requirements?|field|box|prompt|page|screen|portal|link|method|credential|auth\w{0,12}|version|cache|store|count|attempts?|spray|through|port|permissions?|settings?|banner|consent|length|signing|usage|size|provider|issuer|rotation|grant|card|board|word|note)(?![a-z]))/

/** Finds the words of `secretTerms` in a text, the longest at each place, sorted. `folded` is the text through `fold`. */
export function findTerms(text: string, folded: string): Term[] {
  const { units, positions } = squash(folded)
  const terms: Term[] = []
  for (let at = 0; at < units.length; at++) {
    let node = root.next.get(units[at] as number)
    if (!node) continue
    const start = positions[at] as number
    const isBegin = beginsWord(text, start)
    let best: Term | null = null
    let last = at
    for (let unit = at; node; node = node.next.get(units[++unit] as number)) {
      const position = positions[unit] as number
      if (position - (positions[Math.max(unit - 1, at)] as number) > 4) break
      if (!node.ending) continue
      const term = toTerm(text, folded, node.ending, start, position + 1, isBegin)
      if (term) {
        best = term
        last = unit
      }
    }
    if (!best) continue
    terms.push(best)
    at = last
    while (at + 1 < units.length && (positions[at + 1] as number) < best.end) at++
  }
  return terms
}

function toTerm(
  text: string,
  folded: string,
  ending: Ending,
  start: number,
  stop: number,
  isBegin: boolean,
): Term | null {
  const isCased = cased.test(text[start] as string)
  const isInflected = ending.use === 'code' && /^ko|^[^a-z]/.test(folded.slice(start, stop))
  const qualified = ending.use === 'code' ? kindOfCode(folded, start, stop) : null
  if (
    isCased &&
    !isBegin &&
    (qualified
      ? !cased.test(text[start - 1] as string)
      : ending.isWhole || !ending.isOneWord || stop - start < shortestInside)
  )
    return null
  if (ending.isCapital && text.slice(start, stop) !== text.slice(start, stop).toUpperCase()) return null
  let end = stop
  if (isCased && cased.test(text[stop - 1] as string)) {
    const isHump = /^\p{Lu}\p{Ll}/u.test(text.slice(stop, stop + 2)) && /\p{Ll}/u.test(text[stop - 1] as string)
    if (!isHump) while (end < text.length && end - stop <= longestEnding && cased.test(text[end] as string)) end++
    if (
      ending.isWhole &&
      end > stop &&
      !qualified &&
      !(isInflected && end - stop < 4) &&
      !/^PIN\p{Ll}/u.test(text.slice(start, end))
    )
      return null
    if (end - stop > longestEnding) return null
  }
  // "Password123" and "Password!" are passwords themselves.
  if (isCased && /^[!#$@_-]?\d{1,8}(?![\d"']{0,3}\s{0,3}[:=])/.test(text.slice(end, end + 16))) return null
  const isOther = ending.isVague || otherThing.test(folded.slice(stop, stop + 24))
  const digits = /^\d{1,2}(?=["']{0,2}\s{0,3}[:=])/.exec(text.slice(end, end + 8))?.[0].length ?? 0
  return { kind: qualified ?? ending.kind, start, end: end + digits, use: qualified ? 'word' : ending.use, isOther }
}

function beginsWord(text: string, at: number): boolean {
  const before = text[at - 1]
  if (before === undefined || !letter.test(before)) return true
  return /\p{Lu}/u.test(text[at] as string) && /\p{Ll}/u.test(before)
}
