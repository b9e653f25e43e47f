/** How long pure work takes, so that a busy machine does not fail a test: process time, the best of several runs. */
const maxRuns = 9

/** A text of this length made of one part again and again. */
export function fill(part: string, length: number): string {
  return part.repeat(Math.ceil(length / part.length)).slice(0, length)
}

/** The best time of each text in milliseconds, run in turns until they are `good`: other work only makes runs slower. */
export function bestTimes(
  work: (text: string) => unknown,
  texts: readonly string[],
  good: (times: readonly number[]) => boolean,
): number[] {
  let best = texts.map(() => Number.POSITIVE_INFINITY)
  for (let run = 0; run < maxRuns && (run < 2 || !good(best)); run++) {
    best = texts.map((text, index) => Math.min(best[index] as number, milliseconds(work, text)))
  }
  return best
}

/** The time that this process worked: other work on the machine does not count. */
function milliseconds(work: (text: string) => unknown, text: string): number {
  const start = process.cpuUsage()
  work(text)
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}
