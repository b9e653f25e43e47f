/** How long pure work takes, so that a machine that is busy or slow for a while does not fail a test. */
const patience = 8000

/** A text of this length made of one part again and again. */
export function fill(part: string, length: number): string {
  return part.repeat(Math.ceil(length / part.length)).slice(0, length)
}

/**
 * The best time of each text in milliseconds, run in turns until they are `good`, for eight seconds at most: other work
 * only makes runs slower.
 */
export function bestTimes(
  work: (text: string) => unknown,
  texts: readonly string[],
  good: (times: readonly number[]) => boolean,
): number[] {
  let best = texts.map(() => Number.POSITIVE_INFINITY)
  const giveUp = performance.now() + patience
  for (let run = 0; run < 2 || (performance.now() < giveUp && !good(best)); run++) {
    best = texts.map((text, index) => Math.min(best[index] as number, milliseconds(work, text)))
  }
  return best
}

/**
 * The time that this process worked, in which other work on the machine does not count, or the time that passed, in
 * which other threads of the process do not count (the compiler, the collector of garbage): the shorter one.
 */
function milliseconds(work: (text: string) => unknown, text: string): number {
  const start = process.cpuUsage()
  const begun = performance.now()
  work(text)
  const passed = performance.now() - begun
  const { user, system } = process.cpuUsage(start)
  return Math.min(passed, (user + system) / 1000)
}
