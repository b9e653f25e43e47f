import { askTheTime } from './ask-the-time.ts'
import { boundsOf, type Drift, driftOf, type Sample } from './drift-of.ts'
import { isDoubtful } from './say-drift.ts'

/**
 * Why the drift is not known: no answer came, or one that leads elsewhere; the answers say no time, or their times do not
 * fit together; or they come from a cache and can be so old that the clock may be right or wrong; or the page is a
 * copy in one file and has nobody to ask.
 */
export type NoDrift = 'no-answer' | 'elsewhere' | 'no-time' | 'unsteady' | 'cached' | 'copy'

/** Pauses between the questions in milliseconds: uneven, so that they meet the edges of seconds. */
const pauses = [170, 290, 230, 350, 260]
const longEnough = 2500
/** Half a second either way is as good as it gets with whole seconds. */
const narrow = 1000
/** So far the two clocks of a browser may differ; more means that somebody set the clock. */
const jump = 500

/**
 * Asks the page's own host up to six times, for about two and a half seconds, and says how far the clock of the device
 * is off. `isWanted` is asked before each question. Where the clock was set meanwhile it measures once more.
 */
export async function measureDrift(isWanted: () => boolean): Promise<Drift | NoDrift> {
  const first = await measureOnce(isWanted)
  return first === 'unsteady' && isWanted() ? measureOnce(isWanted) : first
}

async function measureOnce(isWanted: () => boolean): Promise<Drift | NoDrift> {
  const samples: Sample[] = []
  const clock = { time: Date.now(), ticks: ticks() }
  let failure: NoDrift = 'no-answer'
  for (const pause of [0, ...pauses]) {
    if (pause > 0) await wait(pause)
    if (!isWanted()) break
    const answer = await askTheTime()
    if (typeof answer === 'string') {
      failure = answer
      break
    }
    samples.push(answer)
    if (wasSet(clock)) return 'unsteady'
    if (isNarrow(samples) || Date.now() - clock.time > longEnough) break
  }
  return samples.length === 0 ? failure : readSamples(samples)
}

function readSamples(samples: readonly Sample[]): Drift | NoDrift {
  const drift = driftOf(samples)
  if (!drift) return 'unsteady'
  return isDoubtful(drift) && samples.some(({ age }) => age > 0) ? 'cached' : drift
}

function isNarrow(samples: readonly Sample[]): boolean {
  const bounds = boundsOf(samples)
  return !bounds || bounds.high - bounds.low <= narrow
}

/** Whether the clock of the device was set since: it and the clock of the page, which nobody can set, went apart. */
function wasSet(since: { time: number; ticks: number | null }): boolean {
  const now = ticks()
  return since.ticks !== null && now !== null && Math.abs(Date.now() - since.time - (now - since.ticks)) > jump
}

function ticks(): number | null {
  try {
    return performance.now()
  } catch {
    return null
  }
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}
