/** How long pure work takes, so that a machine that is slow, for a while or always, does not fail a test. */
const patience = 8000
/** What `yardstick` takes, in milliseconds, on the machine for which the limits of the tests are meant. */
const usualYardstick = 4.2
const prose = Array.from({ length: 6000 }, (_, at) => `word${(at * 7919) % 1000} is ${at},`).join(' ')

/** A text of this length made of one part again and again. */
export function fill(part: string, length: number): string {
  return part.repeat(Math.ceil(length / part.length)).slice(0, length)
}

/** The best time of each of some texts, in milliseconds. */
export type BestTimes = {
  /** On this machine: to compare one text with another. */
  here: readonly number[]
  /** On the usual machine: to compare with a limit. Where this one is slower, a time counts for less in proportion. */
  usual: readonly number[]
}

/**
 * The best times of texts that are run in turns until they are `good`, for eight seconds at most: other work only makes
 * runs slower. Beside each run runs a piece of work that never changes, and tells how slow the machine is at that moment.
 */
export function bestTimes(
  work: (text: string) => unknown,
  texts: readonly string[],
  good: (times: BestTimes) => boolean,
): BestTimes {
  const never = texts.map(() => Number.POSITIVE_INFINITY)
  let best: BestTimes = { here: never, usual: never }
  const giveUp = performance.now() + patience
  for (let run = 0; run < 2 || (performance.now() < giveUp && !good(best)); run++) {
    const runs = texts.map((text) => timed(() => work(text)))
    best = {
      here: best.here.map((time, index) => Math.min(time, runs[index]?.here ?? time)),
      usual: best.usual.map((time, index) => Math.min(time, runs[index]?.usual ?? time)),
    }
  }
  return best
}

/** One run, and how long it would take on the usual machine by the quicker of two measures of this one. */
function timed(work: () => unknown) {
  const before = milliseconds(yardstick)
  const here = milliseconds(work)
  const after = milliseconds(yardstick)
  return { here, usual: here / Math.max(1, Math.min(before, after) / usualYardstick) }
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
