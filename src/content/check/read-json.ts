import { parse, tokenize } from '@prantlf/jsonlint'
import type { Path } from '../../model/problem.ts'

export type Position = { line: number; column: number }

/** A JSON file that was read, with the position of everything in it. */
export type ReadJson = { value: unknown; locate: (path: Path, atKey: boolean) => Position }

export type JsonMistake = Position & ({ kind: 'syntax'; detail: string } | { kind: 'duplicate-key'; key: string })

type Token = { type: string; value: unknown; path: Path; location: { start: Position } }
type LintError = { reason?: string; message: string; location?: { start: Position } }

const maxDepth = 60

/**
 * Reads JSON strictly and remembers where each value stands. A mistake is given back with line and column, counted
 * from 1, never thrown; two entries of one name in the same braces are a mistake too.
 */
export function readJson(text: string): ReadJson | JsonMistake {
  const tooDeep = findTooDeep(text)
  if (tooDeep) return { kind: 'syntax', detail: `brackets are nested more than ${maxDepth} deep`, ...tooDeep }
  try {
    parse(text, { allowDuplicateObjectKeys: false })
  } catch (error) {
    return toMistake(error as LintError)
  }
  return { value: JSON.parse(text), locate: makeLocate(text) }
}

function toMistake({ reason, message, location }: LintError): JsonMistake {
  const { line, column } = location?.start ?? { line: 1, column: 1 }
  const detail = reason ?? message
  const key = /^Duplicate key: "(.*)"$/s.exec(detail)?.[1]
  if (key !== undefined) {
    return { kind: 'duplicate-key', key, line, column: Math.max(1, column - JSON.stringify(key).length) }
  }
  return { kind: 'syntax', detail: detail.charAt(0).toLowerCase() + detail.slice(1), line, column }
}

/** Where the text first opens more brackets than the reader can hold; strings are skipped. */
function findTooDeep(text: string): Position | null {
  let depth = 0
  for (const match of text.matchAll(/"(?:[^"\\\n]|\\.)*"|[[{\]}]/g)) {
    if (match[0].startsWith('"')) continue
    depth += match[0] === '[' || match[0] === '{' ? 1 : -1
    if (depth > maxDepth) return positionOf(text, match.index)
  }
  return null
}

function positionOf(text: string, offset: number): Position {
  const lines = text.slice(0, offset).split(/\r\n|\n|\r/)
  return { line: lines.length, column: (lines.at(-1) as string).length + 1 }
}

type Positions = { values: Map<string, Position>; keys: Map<string, Position> }

/** Positions are sought when the first is asked for: in sound content nobody asks. */
function makeLocate(text: string): ReadJson['locate'] {
  let found: Positions | null = null
  return (path, atKey) => {
    found ??= findPositions(text)
    const start = JSON.stringify(path)
    const { line, column } = (atKey ? found.keys.get(start) : undefined) ??
      found.values.get(start) ?? { line: 1, column: 1 }
    return { line, column }
  }
}

function findPositions(text: string): Positions {
  const values = new Map<string, Position>()
  const keys = new Map<string, Position>()
  const tokens = tokenize(text, { tokenLocations: true, tokenPaths: true }) as unknown as Token[]
  const solid = tokens.filter(({ type }) => type === 'literal' || type === 'symbol')
  for (const [index, { value, path, location, type }] of solid.entries()) {
    const isKey = type === 'literal' && solid[index + 1]?.value === ':' && solid[index + 1]?.type === 'symbol'
    const at = JSON.stringify(isKey ? [...path, value] : path)
    const positions = isKey ? keys : values
    if (!positions.has(at)) positions.set(at, location.start)
  }
  return { values, keys }
}
