import MiniSearch from 'minisearch'
import type { CodeBook } from '../model/code-book.ts'
import type { Code } from '../model/code-schema.ts'
import { splitName, splitWords } from './split-words.ts'

/** All records of a book, ready to be searched. */
export type CodeIndex = {
  search: MiniSearch<Code>
  records: ReadonlyMap<string, Code>
  /** Every word that stands in a record. */
  words: readonly string[]
}

const indexes = new WeakMap<CodeBook, CodeIndex>()

/** The index of a book, made when it is first wanted. */
export function codeIndex(book: CodeBook): CodeIndex {
  const known = indexes.get(book)
  if (known) return known
  const index = buildIndex(book)
  indexes.set(book, index)
  return index
}

function buildIndex({ codes }: CodeBook): CodeIndex {
  const words = new Set<string>()
  const search = new MiniSearch<Code>({
    idField: 'code',
    fields: ['code', 'name', 'title', 'words', 'sentence'],
    extractField: (record, field) => textOf(record, field),
    tokenize: (text, field) => (field === 'code' || field === 'name' ? splitName(text) : splitWords(text)),
    processTerm: (word) => {
      words.add(word)
      return word
    },
  })
  search.addAll(codes)
  return { search, records: new Map(codes.map((record) => [record.code, record])), words: [...words] }
}

function textOf(record: Code, field: string): string {
  const value = record[field as 'code' | 'name' | 'title' | 'words' | 'sentence']
  return typeof value === 'string' ? value : (value ?? []).join(' ')
}
