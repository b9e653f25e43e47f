/** How long pure work takes, so that a machine that is slow, for a while or always, does not fail a test. */
const patience = 8000
/** What `yardstick` takes, in milliseconds, on the machine for which the limits of the tests are meant. */
const usual = 4.2
const prose = Array.from({ length: 6000 }, (_, at) => `word${(at * 7919) % 1000} is ${at},`).join(' ')

/** A text of this length made of one part again and again. */
export function fill(part: string, length: number): string {
  return part.repeat(Math.ceil(length / part.length)).slice(0, length)
}

/**
 * The best time of each text in milliseconds, run in turns until they are `good`, for eight seconds at most: other work
 * only makes runs slower. On a machine that is slower than the usual one a time counts for less, in proportion to what a
 * piece of work that never changes took at the same moment.
 */
export function bestTimes(
  work: (text: string) => unknown,
  texts: readonly string[],
  good: (times: readonly number[]) => boolean,
): number[] {
  let best = texts.map(() => Number.POSITIVE_INFINITY)
  const giveUp = performance.now() + patience
  for (let run = 0; run < 2 || (performance.now() < giveUp && !good(best)); run++) {
    const times = texts.map((text) => usualTime(() => work(text)))
    best = best.map((time, index) => Math.min(time, times[index] as number))
  }
  return best
}

/** How long some work would take on the usual machine, by the quicker of two measures of this one. */
function usualTime(work: () => unknown): number {
  const before = milliseconds(yardstick)
  const time = milliseconds(work)
  const after = milliseconds(yardstick)
  return time / Math.max(1, Math.min(before, after) / usual)
}

/** Work of the kind that is measured: expressions, slices of a text, a map. Gives how many words differ. */
function yardstick(): number {
  const counts = new Map<string, number>()
  for (const { 0: word, index } of prose.matchAll(/[\p{L}\d]{2,40}/gu)) {
    const key = prose.slice(index, index + word.length).toLowerCase()
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return counts.size
}
// Its first runs are slow: the compiler has not seen it yet.
for (let run = 0; run < 20; run++) yardstick()

/**
 * The time that this process worked, in which other work on the machine does not count, or the time that passed, in
 * which other threads of the process do not count (the compiler, the collector of garbage): the shorter one.
 */
function milliseconds(work: () => unknown): number {
  const start = process.cpuUsage()
  const begun = performance.now()
  work()
  const passed = performance.now() - begun
  const { user, system } = process.cpuUsage(start)
  return Math.min(passed, (user + system) / 1000)
}
