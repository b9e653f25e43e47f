import type { Path } from '../../model/problem.ts'
import { findHiddenMistakes } from './json/find-hidden-mistakes.ts'
import { findPlaces } from './json/find-places.ts'
import { findSyntaxMistakes } from './json/find-syntax-mistakes.ts'
import { type Found, found } from './json/found.ts'
import { type Position, TextLines } from './json/text-lines.ts'

/** A JSON file that was read, with the position of everything in it. */
export type ReadJson = { value: unknown; locate: (path: Path, atKey: boolean) => Position }

/** A mistake in the text of a file: its code, the facts that fill the words, and its place. */
export type JsonMistake = Omit<Found, 'offset'> & Position

/** `read` is null when there is any mistake. */
export type JsonResult = { read: ReadJson | null; mistakes: JsonMistake[] }

/**
 * Reads JSON strictly and remembers where each value stands. Mistakes are given back with line and column, never thrown.
 * A sound text costs `JSON.parse` and one pass; all else is looked for only when it is asked for.
 */
export function readJson(text: string): JsonResult {
  let lines: TextLines | null = null
  const linesOf = () => (lines ??= new TextLines(text))
  const parsed = parse(text)
  const all = parsed ? findHiddenMistakes(text, linesOf) : findAnySyntaxMistake(text)
  const mistakes = all.map(({ offset, ...rest }) => ({ ...rest, ...linesOf().positionOf(offset) }))
  return { read: parsed && all.length === 0 ? { ...parsed, locate: makeLocate(text, linesOf) } : null, mistakes }
}

function parse(text: string): { value: unknown } | null {
  try {
    return { value: JSON.parse(text) }
  } catch {
    return null
  }
}

function findAnySyntaxMistake(text: string): Found[] {
  const mistakes = findSyntaxMistakes(text)
  return mistakes.length > 0 ? mistakes : [found('syntax', 0, { found: 'Something in this file' })]
}

/** Positions are sought when the first is asked for: in sound content nobody asks. */
function makeLocate(text: string, linesOf: () => TextLines): ReadJson['locate'] {
  let places: ReturnType<typeof findPlaces> | null = null
  return (path, atKey) => {
    places ??= findPlaces(text)
    return linesOf().positionOf(places(path, atKey) ?? 0)
  }
}
