import { helpDeskFile } from './content-files.ts'
import { didYouMean } from './did-you-mean.ts'
import type { Search } from './help-desk-schema.ts'
import { type Mistake, mistake, type Path } from './problem.ts'
import { conditionsWord, quotedWordsIn, searchWords, searchWordsIn } from './search-words.ts'

type Line = { line: string; path: Path; allowed: readonly string[] }

/** What is wrong in one search of the help desk's file at `path`: its words, and where its conditions stand. */
export function findSearchProblems({ language, lines, conditions = [] }: Search, path: Path): Mistake[] {
  const all: Line[] = [
    ...lines.map((line, place) => ({
      line,
      path: [...path, 'lines', place],
      allowed: [...searchWords, conditionsWord],
    })),
    ...conditions.map((line, place) => ({ line, path: [...path, 'conditions', place], allowed: searchWords })),
  ]
  return [
    ...all.flatMap(findUnknownWords),
    ...(language === 'text' ? [] : all.flatMap(findQuotedWords)),
    ...findConditionProblems(lines, conditions, path),
  ]
}

function findUnknownWords({ line, path, allowed }: Line): Mistake[] {
  const unknown = searchWordsIn(line).filter((name) => !allowed.includes(name))
  const known = allowed.map((name) => `{${name}}`).join(', ')
  return unknown.map((name) => {
    const facts = { name, suggestion: didYouMean(name, allowed), known }
    return mistake('unknown-search-word', { file: helpDeskFile, path }, facts)
  })
}

function findQuotedWords({ line, path }: Line): Mistake[] {
  return quotedWordsIn(line).map((name) => mistake('quoted-search-word', { file: helpDeskFile, path }, { name }))
}

function findConditionProblems(lines: readonly string[], conditions: readonly string[], path: Path): Mistake[] {
  const areUsed = lines.some((line) => searchWordsIn(line).includes(conditionsWord))
  if (areUsed === conditions.length > 0) return []
  return areUsed
    ? [mistake('missing-conditions', { file: helpDeskFile, path: [...path, 'lines'] }, {})]
    : [mistake('unused-conditions', { file: helpDeskFile, path: [...path, 'conditions'] }, {})]
}
