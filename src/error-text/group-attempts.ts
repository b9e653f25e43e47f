import type { Field, Finding } from './finding.ts'

const sameTry = 120_000
const ids = new Set<Field>(['correlationId', 'requestId'])
/** Where one block of a text ends: between objects, at an empty line, at a line of dashes. */
export const boundary = /\}\s{0,40},?\s{0,40}\{|\n\s{0,40}\n|\n[-=_*]{5,80}\n/g

/**
 * Sorts what was found into attempts. A second, other id begins a new attempt; codes that stand between the last id
 * and this one belong to it. A second time does so when a code or an end of a block stands between.
 */
export function groupAttempts(text: string, findings: Finding[]): Finding[][] {
  const boundaries = findings.length > 1 ? [...text.matchAll(boundary)].map(({ index }) => index + 1) : []
  const attempts: Finding[][] = []
  let current: Finding[] = []
  for (const finding of findings.toSorted((a, b) => a.start - b.start)) {
    const from = beginOfNext(current, finding, boundaries)
    if (from !== null) {
      attempts.push(current.filter(({ start }) => start < from))
      current = current.filter(({ start }) => start >= from)
    }
    current.push(finding)
  }
  return merge([...attempts, current].filter((attempt) => attempt.length > 0))
}

/** Where the next attempt begins when this finding contradicts the current one; null when it belongs to it. */
function beginOfNext(current: Finding[], finding: Finding, boundaries: number[]): number | null {
  const last = current.at(-1)
  if (!last) return null
  if (finding.record !== last.record) return finding.start
  if (finding.record !== null) return null
  const isId = ids.has(finding.field)
  if (!isId && !(finding.field === 'timestamp' && finding.rank === 0)) return null
  // All of one attempt agree, so the first tells.
  const known = current.find(({ field, rank }) => field === finding.field && (isId || rank === 0))
  if (!known || isSame(finding, known.value)) return null
  // A time that contradicts is the first line of the next attempt already.
  const clock = current.find(({ field, rank }) => field === 'timestamp' && rank === 0)
  const lastFact = current.findLast(({ field, value, rank }) =>
    field === 'timestamp' ? !clock || (rank === 0 && isSame(clock, value)) : ids.has(field),
  )
  const after = lastFact?.end ?? 0
  const block = boundaries.findLast((place) => place <= finding.start)
  const isNewBlock = block !== undefined && block >= after
  const hasCode = current.some(({ field, rank, start }) => field === 'code' && rank === 0 && start >= after)
  if (!isId && !isNewBlock && !hasCode) return null
  return isNewBlock ? block : after
}

function isSame({ field, value }: Finding, known: string): boolean {
  return field === 'timestamp' ? Math.abs(Date.parse(value) - Date.parse(known)) <= sameTry : value === known
}

/** A text often tells the same attempt twice, also with others between. */
function merge(attempts: Finding[][]): Finding[][] {
  const merged: Finding[][] = []
  const byId = new Map<string, Finding[]>()
  for (const attempt of attempts) {
    const id = attempt.find(({ field }) => field === 'requestId')?.value
    const known = id === undefined ? undefined : byId.get(id)
    if (known) known.push(...attempt)
    else {
      merged.push(attempt)
      if (id !== undefined) byId.set(id, attempt)
    }
  }
  return merged
}
