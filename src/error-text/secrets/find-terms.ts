import { fold, squash } from '../fold.ts'
import { kindOfCode } from './kind-of-code.ts'
import type { SecretKind } from './secret-kind.ts'
import { secretTerms } from './secret-terms.ts'
import { skip } from './skip.ts'

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
const digitsBehind = /[!#$@_-]?\d{1,8}(?![\d"']{0,3}\s{0,3}[:=])/y
const numberBehind = /\d{1,2}(?=["']{0,2}\s{0,3}[:=])/y
const otherBegins = /[ _.a-z-]/
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
    let best: Term | null = null
    let last = at
    for (let unit = at; node; node = node.next.get(units[++unit] as number)) {
      const position = positions[unit] as number
      if (position - (positions[Math.max(unit - 1, at)] as number) > 4) break
      if (!node.ending) continue
      const term = toTerm(text, folded, node.ending, start, position + 1)
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

function toTerm(text: string, folded: string, ending: Ending, start: number, stop: number): Term | null {
  const isCased = isCasedAt(text, start)
  const qualified = ending.use === 'code' ? kindOfCode(folded, start, stop) : null
  if (
    isCased &&
    !beginsWord(text, start) &&
    (qualified ? !isCasedAt(text, start - 1) : ending.isWhole || !ending.isOneWord || stop - start < shortestInside)
  )
    return null
  if (ending.isCapital && text.slice(start, stop) !== text.slice(start, stop).toUpperCase()) return null
  let end = stop
  if (isCased && isCasedAt(text, stop) && isCasedAt(text, stop - 1)) {
    const isHump = /^\p{Lu}\p{Ll}/u.test(text.slice(stop, stop + 2)) && /\p{Ll}/u.test(text[stop - 1] as string)
    if (!isHump) while (end - stop <= longestEnding && isCasedAt(text, end)) end++
    if (
      ending.isWhole &&
      end > stop &&
      !qualified &&
      !(end - stop < 4 && isInflected(ending, folded.slice(start, stop))) &&
      !/^PIN\p{Ll}/u.test(text.slice(start, end))
    )
      return null
    if (end - stop > longestEnding) return null
  }
  // "Password123" and "Password!" are passwords themselves.
  if (isCased && skip(digitsBehind, text, end) > end) return null
  const isOther =
    ending.isVague || (otherBegins.test(folded[stop] ?? '') && otherThing.test(folded.slice(stop, stop + 24)))
  return {
    kind: qualified ?? ending.kind,
    start,
    end: skip(numberBehind, text, end),
    use: qualified ? 'word' : ending.use,
    isOther,
  }
}

const isInflected = ({ use }: Ending, word: string) => use === 'code' && /^ko|^[^a-z]/.test(word)

/** Most letters are ASCII, which needs no expression; `others` are all the others. */
function isLetterAt(text: string, at: number, others: RegExp): boolean {
  const small = text.charCodeAt(at) | 0x20
  return small < 0x80 ? small >= 0x61 && small <= 0x7a : others.test(text[at] as string)
}

const isCasedAt = (text: string, at: number) => isLetterAt(text, at, cased)

function beginsWord(text: string, at: number): boolean {
  if (!isLetterAt(text, at - 1, letter)) return true
  return /\p{Lu}/u.test(text[at] as string) && /\p{Ll}/u.test(text[at - 1] as string)
}
