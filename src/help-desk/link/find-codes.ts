import { type CodeBook, recordOf } from '../../model/code-book.ts'
import { codePattern } from '../../model/code-pattern.ts'
import type { Code } from '../../model/code-schema.ts'
import { closeness } from './closeness.ts'
import { queryWords, splitWords } from './split-words.ts'

/** A code that fits a query. A number that is the code itself has the rating of a whole id: the highest. */
export type FoundCode = { record: Code; rating: number }

const worth = { title: 4, words: 3, name: 2 } as const
/** A number that is not typed to its end stands before all words. */
const begunRating = 1000
const number = /^\d{3,9}$/

/**
 * The codes that fit a query, best first: by number, or by words of their title, of what else people call them, and of
 * their name. A number that no record has gets the record for unknown codes.
 */
export function findCodes(book: CodeBook, query: string): FoundCode[] {
  const words = queryWords(query)
  if (words.length === 0) return []
  const numbers = words.filter((word) => number.test(word))
  const found = numbers.length > 0 ? byNumber(book, numbers) : byWords(book, words)
  return found.sort((a, b) => b.rating - a.rating || a.record.code.length - b.record.code.length)
}

function byNumber(book: CodeBook, numbers: readonly string[]): FoundCode[] {
  const begun = book.codes.filter(({ code }) => numbers.some((one) => code.startsWith(one)))
  const unknown = numbers.filter((one) => codePattern.test(one) && !begun.some(({ code }) => code.startsWith(one)))
  const records = [...begun, ...unknown.flatMap((one) => recordOf(book, one) ?? [])]
  return records.map((record) => ({
    record,
    rating: numbers.includes(record.code) ? Number.POSITIVE_INFINITY : begunRating,
  }))
}

function byWords({ codes }: CodeBook, words: readonly string[]): FoundCode[] {
  return codes.map((record) => ({ record, rating: rate(record, words) })).filter(({ rating }) => rating > 0)
}

function rate(record: Code, words: readonly string[]): number {
  const places = placesOf(record)
  const ratings = words.map((word) => Math.max(...places.map((one) => one.worth * fromBeginning(one.has, word))))
  return ratings.includes(0) ? 0 : ratings.reduce((sum, rating) => sum + rating)
}

type Place = { worth: number; has: readonly string[] }

const known = new WeakMap<Code, readonly Place[]>()

/** Where the words of a record stand; split once. */
function placesOf(record: Code): readonly Place[] {
  const { title, name = '', words = [] } = record
  const places = known.get(record) ?? [
    { worth: worth.title, has: splitWords(title) },
    { worth: worth.words, has: splitWords(words.join(' ')) },
    { worth: worth.name, has: splitWords(name.replace(/([a-z])([A-Z])/g, '$1 $2')) },
  ]
  known.set(record, places)
  return places
}

function fromBeginning(has: readonly string[], word: string): number {
  const close = closeness(has, word)
  return close === 1 ? 0 : close
}
