import type { Path } from '../../../model/problem.ts'

/** Where a value begins, and its key if it has one, as offsets in the text; beside it what stands inside. */
type Place = { start: number; key: number | null; inner: Map<string | number, Place> | null }

const pieces = /"[^"\\]*(?:\\[\s\S][^"\\]*)*"|[{}[\],:]|[^\s{}[\],:"]+/g

/**
 * Finds where everything in a sound text of JSON stands, in one pass. What is given back turns a path into an offset, that
 * of the key if asked; null for what does not stand in the text.
 */
export function findPlaces(text: string): (path: Path, atKey: boolean) => number | null {
  const tokens = text.matchAll(pieces)
  const next = () => tokens.next().value as RegExpExecArray
  const root = readPlace(next(), next, null)
  return (path, atKey) => {
    let place: Place | undefined = root
    for (const step of path) place = place?.inner?.get(step)
    return (atKey ? place?.key : null) ?? place?.start ?? null
  }
}

function readPlace({ 0: sign, index }: RegExpExecArray, next: () => RegExpExecArray, key: number | null): Place {
  const inner = sign === '{' ? readEntries(next) : sign === '[' ? readItems(next) : null
  return { start: index, key, inner }
}

function readEntries(next: () => RegExpExecArray): Map<string, Place> {
  const entries = new Map<string, Place>()
  for (let token = next(); token[0] !== '}'; token = next()) {
    if (token[0] === ',') continue
    next()
    entries.set(JSON.parse(token[0]) as string, readPlace(next(), next, token.index))
  }
  return entries
}

function readItems(next: () => RegExpExecArray): Map<number, Place> {
  const items = new Map<number, Place>()
  for (let token = next(); token[0] !== ']'; token = next()) {
    if (token[0] !== ',') items.set(items.size, readPlace(token, next, null))
  }
  return items
}
