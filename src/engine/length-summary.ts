import type { Lengths } from './path-lengths.ts'

/** The usual figures of counted lengths, in questions. */
export type LengthSummary = { ways: bigint; shortest: number; longest: number; median: number; mean: number }

/** The usual figures of counted lengths, of which there is at least one. Of an even number of ways the median is the mean of the two in the middle. */
export function summarizeLengths(lengths: Lengths): LengthSummary {
  const ways = lengths.reduce((sum, count) => sum + count, 0n)
  const questions = lengths.reduce((sum, count, length) => sum + count * BigInt(length), 0n)
  return {
    ways,
    shortest: lengths.findIndex((count) => count > 0n),
    longest: lengths.length - 1,
    median: (lengthAt(lengths, (ways - 1n) / 2n) + lengthAt(lengths, ways / 2n)) / 2,
    mean: Number((questions * 1000n) / ways) / 1000,
  }
}

/** The length of the way with this number when the ways stand in a row, shortest first. */
function lengthAt(lengths: Lengths, position: bigint): number {
  let before = 0n
  return lengths.findIndex((count) => {
    before += count
    return before > position
  })
}
