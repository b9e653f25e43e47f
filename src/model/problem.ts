import { exampleWords } from './problem-words/example-words.ts'
import { fileWords } from './problem-words/file-words.ts'
import { lostWords } from './problem-words/lost-words.ts'
import { noticeWords } from './problem-words/notice-words.ts'
import { recordWords } from './problem-words/record-words.ts'
import { shapeWords } from './problem-words/shape-words.ts'
import { syntaxWords } from './problem-words/syntax-words.ts'
import { textWords } from './problem-words/text-words.ts'
import { treeWords } from './problem-words/tree-words.ts'
import type { Words } from './problem-words/words-table.ts'

/** Where something stands inside a JSON value: keys and array positions from the outside in. */
export type Path = readonly (string | number)[]

/** A mistake in content, before anybody knows its line: what the model finds. */
export type Mistake = {
  file: string
  path: Path
  /** True when the key itself is meant, not its value. */
  atKey: boolean
  code: ProblemCode
  reason: string
  remedy: string
  /** An error keeps content from being published; a notice does not. */
  severity: 'error' | 'notice'
  /** The other place that the reason tells of, whose line stands in it as `otherLine`. */
  related?: Place
}

/** A place in a file, before anybody knows its line. */
export type Place = { file: string; path: Path }

/** A mistake in content as an admin reads it. Line and column count from 1. */
export type Problem = Omit<Mistake, 'path' | 'atKey' | 'related'> & { line: number; column: number }

/**
 * Every mistake that content can hold, in words, by the layer where it is found. Codes are permanent. The layers stand in
 * the order of importance: what is wrong in an earlier one is often the cause of what is wrong in a later one.
 */
export const problemLayers = {
  syntax: syntaxWords,
  file: fileWords,
  shape: shapeWords,
  tree: treeWords,
  lost: lostWords,
  text: textWords,
  record: recordWords,
  example: exampleWords,
  notice: noticeWords,
}

export const problemWords = {
  ...syntaxWords,
  ...fileWords,
  ...shapeWords,
  ...treeWords,
  ...lostWords,
  ...textWords,
  ...recordWords,
  ...exampleWords,
  ...noticeWords,
}

export type ProblemCode = keyof typeof problemWords

type Facts<C extends ProblemCode> = Parameters<(typeof problemWords)[C]>[0]

/**
 * Words one mistake: the code chooses the words, the facts fill them. `related` is the other place of which they tell.
 */
export function mistake<C extends ProblemCode>(
  code: C,
  { file, path, atKey = false, related }: Place & { atKey?: boolean; related?: Place },
  facts: Facts<C>,
): Mistake {
  const words = problemWords[code] as (facts: Facts<C>) => Words
  const severity = code in noticeWords ? 'notice' : 'error'
  return { file, path, atKey, code, ...words(facts), severity, ...(related && { related }) }
}

const rank = new Map(
  Object.values(problemLayers).flatMap((words, layer) => Object.keys(words).map((code) => [code, layer])),
)

/** Puts problems in order, the most important first: by layer, then by file, line and column. For `toSorted`. */
export function byImportance(a: Problem, b: Problem): number {
  return layerOf(a) - layerOf(b) || compare(a.file, b.file) || a.line - b.line || a.column - b.column
}

function layerOf({ code }: Problem): number {
  return rank.get(code) as number
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
