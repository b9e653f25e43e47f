import type { Search } from '../../model/help-desk-schema.ts'
import type { SearchFactName, SearchWord } from '../../model/search-words.ts'
import type { SearchFacts } from './search-facts.ts'
import { factOf, searchValues } from './search-values.ts'
import { powershellText, writeInCondition, writeLiteral } from './write-literal.ts'

/**
 * A search with the values of a ticket. An empty `text` means that the search is not possible: any one of the facts in
 * `missing` would make it so. Otherwise the facts in `missing` would make it more exact.
 */
export type FilledSearch = { text: string; missing: SearchFactName[] }

/** What of a search is filled. */
export type SearchTemplate = Pick<Search, 'language' | 'lines' | 'conditions' | 'joinedBy' | 'needs'>

type Write = (word: string) => string | undefined

const wordPattern = /\{([A-Za-z]+)\}/

/**
 * Fills the words of a search. A line or condition of which a word has no value is left out, so that what remains is
 * sound whatever is known. No value can break out of its place: the search keeps the lines, literals and operators of
 * its template. `windowMinutes` says how far before and after the error a search looks.
 */
export function fillSearch(
  search: SearchTemplate,
  facts: SearchFacts,
  { windowMinutes }: { windowMinutes: number },
): FilledSearch {
  const { language, lines, conditions = [], needs = [] } = search
  const values = searchValues(facts, windowMinutes)
  const valueFor = (word: string) => values.get(word as SearchWord)
  if (needs.length > 0 && !needs.some(valueFor)) return { text: '', missing: [...needs] }
  const missing = factsBehind([...conditions, ...lines].flatMap(wordsIn).filter((word) => !valueFor(word)))
  const joined = joinConditions(search, (word) => {
    const value = valueFor(word)
    return value && writeInCondition(value, language)
  })
  const filled = fillLines(lines, (word) => {
    const value = valueFor(word)
    return word === 'conditions' ? joined || undefined : value && writeLiteral(value, language)
  })
  return { text: filled.join('\n'), missing }
}

/** The conditions as one piece: encoded where they stand in an address, quoted where PowerShell takes them as a text. */
function joinConditions({ language, conditions = [], joinedBy = 'and' }: SearchTemplate, write: Write): string {
  const encode = language === 'odata' ? encodeURI : undefined
  const filled = fillLines(conditions, write, encode)
  if (filled.length === 0) return ''
  if (language === 'powershell') return powershellText(filled.join(` ${joinedBy} `))
  return filled.join(language === 'odata' ? `%20${joinedBy}%20` : ` ${joinedBy} `)
}

/** The lines that can be filled. What is put in is not read again; `encode` writes what stands around it. */
function fillLines(lines: readonly string[], write: Write, encode = (text: string) => text): string[] {
  return lines.flatMap((line) => {
    const pieces = line.split(wordPattern).map((piece, place) => (place % 2 === 1 ? write(piece) : encode(piece)))
    return pieces.includes(undefined) ? [] : [pieces.join('')]
  })
}

function wordsIn(line: string): string[] {
  return line.split(wordPattern).filter((word, place) => place % 2 === 1 && word !== 'conditions')
}

function factsBehind(words: readonly string[]): SearchFactName[] {
  return [...new Set(words.map((word) => factOf(word as SearchWord)))]
}
