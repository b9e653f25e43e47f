import { hasCodeShape, hasLikelyCodeShape } from './code-shape.ts'
import type { Finding } from './finding.ts'
import { isOneEditAway } from './is-one-edit-away.ts'

const gap = '[\\s_.-]{0,12}'
const word = new RegExp(
  `${[...'aadsts'].join(gap)}(?:s(?=\\d{5}))?|(?<![a-z])(?:adsts|aadst5(?=[59]\\d{4}(?!\\d))|aadst(?!${gap}s)|aadts|aad5t5)`,
  'g',
)
const filler =
  /[\s\-_:#.,*`'"()[\]{}=|>~]{0,10}(?:(?:errors?|codes?|no|nr)[\s:#.-]{0,4})?(?:(?:errors?|codes?)[\s:#.-]{0,4})?["'*`]{0,3}/y
const plain = /\d{5,7}(?!\d)/y
const asPicture = /[\dosil]{5,7}(?![a-z\d])/y
const rest = /\n[ \t]*(\d{1,2}):/y
const followers = /[\s"'`*]{0,3}(?:,|\/|&|;|\+|and|or|und|oder|et|ou|y|o|e)[\s"'`*]{0,3}(\d{5,7})(?![\d:.-])/y
// As MSAL.js writes: `invalid_grant: 50053,70008 - [2031-05-17 06:08:09Z]: `
const beforeTime = /(?<![\d.,-])(\d{5,7}(?:,\s?\d{5,7}){0,5})\s{1,3}-\s{1,3}\[(?=\d{4}-\d\d-\d\d)/g
const misspelt = /(?<![\p{L}\d])([a-z]{5,7})(\d{5,7})(?!\d)/gu
const lookup = /error\/?\?(?:[a-z]{1,20}=[^\s&?]{0,100}&)?code=(\d{5,7})(?!\d)/g

/** Finds the codes that need no label: behind "AADSTS" however it is written, and in the address of the lookup page. */
export function findCodes(folded: string): Finding[] {
  const words = codesOfWords(folded)
  return [...words, ...codesOfMisspeltWords(folded, words), ...codesOfAddresses(folded), ...codesBeforeTimes(folded)]
}

function codesOfWords(folded: string): Finding[] {
  const found: Finding[] = []
  word.lastIndex = 0
  for (let match = word.exec(folded); match; match = word.exec(folded)) {
    const end = word.lastIndex
    filler.lastIndex = end
    filler.test(folded)
    found.push(...numbersAt(folded, match.index, filler.lastIndex))
    word.lastIndex = end
  }
  return found
}

/** `ADDSTS50053`: one letter is wrong, missing, too many or at its neighbour's place. */
function codesOfMisspeltWords(folded: string, known: Finding[]): Finding[] {
  const ends = new Set(known.map(({ end }) => end))
  return [...folded.matchAll(misspelt)].flatMap(({ index, 0: all, 1: letters, 2: number }) => {
    const isCode = hasLikelyCodeShape(number as string) && isOneEditAway(letters as string, 'aadsts')
    return isCode && !ends.has(index + all.length) ? numbersAt(folded, index, index + (letters as string).length) : []
  })
}

function numbersAt(folded: string, start: number, at: number): Finding[] {
  const first = numberAt(folded, at)
  if (!first) return []
  const found = [finding(first.number, start, first.end)]
  followers.lastIndex = first.end
  for (let next = followers.exec(folded); next; next = followers.exec(folded)) {
    if (!hasLikelyCodeShape(next[1] as string)) break
    found.push(finding(next[1] as string, followers.lastIndex - (next[1] as string).length, followers.lastIndex))
  }
  return found
}

function numberAt(folded: string, at: number): { number: string; end: number } | null {
  plain.lastIndex = at
  const digits = plain.exec(folded)?.[0]
  if (digits) {
    // A hard wrap may have cut the number: the rest stands alone before a colon on the next line.
    rest.lastIndex = plain.lastIndex
    const cut = rest.exec(folded)?.[1] ?? ''
    const isCut = cut !== '' && digits.length + cut.length <= 7
    return isCut ? { number: digits + cut, end: rest.lastIndex - 1 } : { number: digits, end: plain.lastIndex }
  }
  asPicture.lastIndex = at
  const seen = asPicture.exec(folded)?.[0]
  if (!seen || seen.replace(/\D/g, '').length < 3) return wrappedNumberAt(folded, at)
  const number = seen.replace(/o/g, '0').replace(/s/g, '5').replace(/[il]/g, '1')
  return { number, end: asPicture.lastIndex }
}

/** A number shorter than a code, the rest of which stands on the next line. */
function wrappedNumberAt(folded: string, at: number): { number: string; end: number } | null {
  const parts = /^(\d{1,4})(?:\n[ \t]*| )(\d{1,6})(?![\w-])/.exec(folded.slice(at, at + 60))
  const number = parts ? (parts[1] as string) + (parts[2] as string) : ''
  return parts && number.length >= 5 && number.length <= 7 && hasLikelyCodeShape(number)
    ? { number, end: at + parts[0].length }
    : null
}

function codesOfAddresses(folded: string): Finding[] {
  return [...folded.matchAll(lookup)].map(({ index, 0: all, 1: number }) =>
    finding(number as string, index + all.length - (number as string).length, index + all.length, 1),
  )
}

function codesBeforeTimes(folded: string): Finding[] {
  return [...folded.matchAll(beforeTime)].flatMap(({ index, 1: list }) =>
    [...(list as string).matchAll(/\d+/g)]
      .filter(([number]) => hasCodeShape(number))
      .map(({ index: at, 0: number }) => finding(number, index + at, index + at + number.length)),
  )
}

function finding(value: string, start: number, end: number, rank = 0): Finding {
  return { field: 'code', value, start, end, rank, record: null }
}
