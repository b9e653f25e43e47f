import type { Query, SearchOptions } from 'minisearch'
import type { CodeBook } from '../model/code-book.ts'
import type { Code } from '../model/code-schema.ts'
import { type CodeIndex, codeIndex } from './code-index.ts'
import { frequentCodes } from './frequent-codes.ts'
import { fold, splitWords } from './split-words.ts'

const maxLength = 200
const maxWords = 12
/** Words that say nothing about a code. They count only where nothing else was typed. */
const fillers = new Set(
  splitWords('a an the my your i is are was be it this that of to in on at for and or with error code codes aadsts'),
)
const frequent = new Set(frequentCodes)
const longNumber = /^[0-9]{4,}$/
const digits = /^[0-9]+$/

const options: SearchOptions = {
  // What is searched for has been split already.
  tokenize: (query) => query.split(' '),
  processTerm: (word) => word,
  prefix: true,
  boost: { code: 8, title: 4, words: 4, name: 2 },
  weights: { prefix: 0.6, fuzzy: 0.3 },
  boostDocument: (code: string) => (frequent.has(code) ? 2 : 1),
}

/**
 * The records that fit a query, best first: by number, name or words, in any order, with typing errors in words. A
 * number that begins a code counts before the words around it; then all words have to fit; then any of them.
 */
export function searchCodes(book: CodeBook, query: string): Code[] {
  const index = codeIndex(book)
  const words = readQuery(query)
  if (words.length === 0) return []
  const numbered = findNumbers(book, words)
  if (numbered.length > 0) return numbered
  const all = find(index, words, 'AND')
  return all.length > 0 || words.length === 1 ? all : find(index, words, 'OR')
}

/** True while nothing that could be searched for stands in the field: blanks, quotes, or "AADSTS" without a number. */
export function isEmptyQuery(query: string): boolean {
  return readQuery(query).length === 0 || /^\W*aads(?:ts?)?\W*$/i.test(query)
}

/** The words to search for, without fillers; of a pasted text with "AADSTS" in it only the numbers behind that. */
function readQuery(query: string): string[] {
  const text = fold(query.slice(0, maxLength))
  const marked = [...text.matchAll(/aadsts[^a-z0-9]{0,3}([0-9]+)/g)].map(([, number]) => number as string)
  if (marked.length > 0) return [...new Set(marked)].slice(0, maxWords)
  const words = [...new Set(splitWords(text))]
  const telling = words.filter((word) => !fillers.has(word))
  return (telling.length > 0 ? telling : words).slice(0, maxWords)
}

/** The codes that begin with a number: the shortest, which may be the code itself, first. */
function findNumbers({ codes }: CodeBook, words: string[]): Code[] {
  const numbers = words.filter((word) => (words.every((other) => digits.test(other)) ? digits : longNumber).test(word))
  return codes
    .filter(({ code }) => numbers.some((number) => code.startsWith(number)))
    .sort((a, b) => a.code.length - b.code.length || a.code.localeCompare(b.code))
}

function find({ search, records, words: known }: CodeIndex, words: string[], combineWith: 'AND' | 'OR'): Code[] {
  const isKnown = (word: string) => known.some((other) => other.startsWith(word))
  const fixed = words.map((word) => (isKnown(word) ? word : (swaps(word).find(isKnown) ?? word)))
  const fuzzy = (word: string) => (digits.test(word) || isKnown(word) ? false : distanceFor(word))
  const queries: Query[] = [...new Set(fixed)].map((word) => ({ queries: [word], fuzzy: fuzzy(word) }))
  const results = search.search({ combineWith, queries }, options)
  return results.flatMap(({ id }) => records.get(id) ?? [])
}

/** The word with each pair of neighbouring letters swapped; digits are meant as they were typed. */
function swaps(word: string): string[] {
  if (word.length < 4 || digits.test(word)) return []
  return [...word.slice(1)].map((letter, at) => word.slice(0, at) + letter + word[at] + word.slice(at + 2))
}

/** How many letters may differ. */
function distanceFor(word: string): number | false {
  if (word.length < 4) return false
  return word.length < 6 ? 1 : 2
}
