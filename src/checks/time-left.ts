import { text } from './countdown-text.ts'

export type TimeLeft = { count: number; unit: string }

const minute = 60_000
const second = 1000

/**
 * How long `left` (milliseconds) is in words: full minutes, of the last minute seconds, rounded up, so that it says
 * nothing is left only when that is true. Less than nothing is nothing.
 */
export function timeLeft(left: number): TimeLeft {
  const [count, [one, many]] =
    left > minute || left === minute
      ? [Math.ceil(left / minute), text.units.minutes]
      : [Math.max(0, Math.ceil(left / second)), text.units.seconds]
  return { count, unit: count === 1 ? one : many }
}

/**
 * What is read out of a countdown, so that it does not chatter: a sentence for the last of the `marks` (milliseconds
 * before the end) that `left` (milliseconds) has come to; empty before the first of them and at the end.
 */
export function markReached(left: number, marks: readonly number[]): string {
  const reached = marks.filter((mark) => left > 0 && left <= mark)
  if (reached.length === 0) return ''
  const { count, unit } = timeLeft(Math.min(...reached))
  return text.lessThan(count, unit)
}
