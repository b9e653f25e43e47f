import type { Field, Finding } from './finding.ts'
import { boundary } from './group-attempts.ts'

type Placed = Finding & { line: number; block: number; isFull: boolean }

const sameTry = 120_000

/**
 * Drops the correlation ids of programs that log an error under an id of their own: such an id stands before the code,
 * without a request id, and the error's own id stands behind the code.
 */
export function dropPrefixIds(text: string, findings: Finding[]): Finding[] {
  if (valuesOf(findings, 'correlationId').size < 2) return findings
  const dropped = new Set(
    blocksOf(place(text, findings))
      .flatMap(prefixIdsOf)
      .map(({ start }) => start),
  )
  return findings.filter(({ field, start }) => field !== 'correlationId' || !dropped.has(start))
}

function valuesOf(findings: Finding[], field: Field): Set<string> {
  return new Set(findings.filter((finding) => finding.field === field).map(({ value }) => value))
}

function place(text: string, findings: Finding[]): Placed[] {
  const lines = [...text.matchAll(/\n/g)].map(({ index }) => index)
  const blocks = [...text.matchAll(boundary)].map(({ index }) => index)
  let [line, block] = [0, 0]
  return findings
    .filter(({ record }) => record === null)
    .toSorted((a, b) => a.start - b.start)
    .map((finding) => {
      while ((lines[line] ?? text.length) < finding.start) line++
      while ((blocks[block] ?? text.length) < finding.start) block++
      // A code in full begins with letters, a labelled one with a digit.
      const isFull = finding.field === 'code' && finding.rank === 0 && /\D/.test(text[finding.start] ?? '0')
      return { ...finding, line, block, isFull }
    })
}

function blocksOf(placed: Placed[]): Placed[][] {
  const starts = placed.flatMap(({ block }, index) => (block === placed[index - 1]?.block ? [] : [index]))
  return starts.map((start, index) => placed.slice(start, starts[index + 1]))
}

/** Each line with a code in full is judged by what stands before that code, and by what follows up to the next such line. */
function prefixIdsOf(block: Placed[]): Placed[] {
  const codeLines = [...new Set(block.filter(({ isFull }) => isFull).map(({ line }) => line))]
  const starts = codeLines.map((codeLine) => block.findIndex(({ line }) => line === codeLine))
  return codeLines.flatMap((_line, index) => {
    const stretch = block.slice(starts[index], starts[index + 1])
    const first = stretch.findIndex(({ isFull }) => isFull)
    const [before, tail] = [stretch.slice(0, first), stretch.slice(first)]
    const above = index === 0 && !before.some(isCorrelation) ? block.slice(0, starts[0]) : []
    const head = [...above, ...before]
    if (!agreeInTime(above, tail) || !hasOwnIds(head, tail)) return []
    const prefixes = valuesOf(head, 'correlationId')
    return stretch.concat(above).filter((finding) => isCorrelation(finding) && prefixes.has(finding.value))
  })
}

function isCorrelation({ field }: Finding): boolean {
  return field === 'correlationId'
}

/** The time of a log's line may be local; that of a block above tells whether it is about the same try. */
function agreeInTime(above: Placed[], tail: Placed[]): boolean {
  const timesOf = (findings: Placed[]) =>
    findings.filter(({ field, rank }) => field === 'timestamp' && rank === 0).map(({ value }) => Date.parse(value))
  const later = timesOf(tail)
  return later.length === 0 || timesOf(above).every((time) => later.some((one) => Math.abs(one - time) <= sameTry))
}

/** True when the first id behind the code is another one, and all that stands with it tells of one error. */
function hasOwnIds(head: Placed[], tail: Placed[]): boolean {
  const prefixes = valuesOf(head, 'correlationId')
  const at = tail.findIndex(isCorrelation)
  const own = tail[at]
  if (prefixes.size === 0 || !own || prefixes.has(own.value) || valuesOf(head, 'requestId').size > 0) return false
  const end = tail.findIndex((finding, index) => index > at && isCorrelation(finding) && finding.value !== own.value)
  const together = tail.slice(0, end < 0 ? tail.length : end)
  const requests = valuesOf(together, 'requestId').size
  const codes = valuesOf(tail.slice(0, at), 'code')
  const isOneError = [...valuesOf([...head, ...together], 'code')].every((code) => codes.has(code))
  const isInOneLine = own.line === tail[0]?.line && !together.slice(at).some(({ isFull }) => isFull)
  return isOneError && (requests === 1 || (requests === 0 && isInOneLine))
}
