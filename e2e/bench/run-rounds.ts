import { loadavg } from 'node:os'
import { chromium } from 'playwright'
import { launchOptions } from '../launch-options.ts'
import type { Profile, Round } from './figures.ts'
import { measureMemory, measurePage, type PageRound } from './measure-page.ts'
import type { PageName } from './measured-page.ts'
import type { Subject } from './open-visit.ts'
import type { BenchOptions } from './read-options.ts'

/**
 * One page in one round: its profile, its figures and steps, and the machine's load average when it was done. `fault` says
 * what went wrong; such a record has no figures.
 */
export type PageRecord = PageRound & {
  page: PageName
  profile: Profile | 'memory'
  round: number
  load: number
  fault: string | null
}

/**
 * Measures all pages, round by round. Each round takes them in another order, and each page has a browser of its own, so
 * that none of them always profits from what was before. A page that fails in one round is measured again in the next.
 * `say` hears which page is next, and how long it took.
 */
export async function runRounds(
  subjects: ReadonlyMap<PageName, Subject>,
  { runs, memoryRuns, profiles, tasks }: BenchOptions,
  say: (line: string) => void,
): Promise<{ records: PageRecord[]; browser: string }> {
  const records: PageRecord[] = []
  const pages = [...subjects]
  let version = ''
  const visits = tasks.filter((task) => task !== 'memory')
  for (let round = 0; round < runs; round += 1) {
    const shift = round % pages.length
    const inTurn = [...pages.slice(shift), ...pages.slice(0, shift)]
    for (const profile of visits.length > 0 ? profiles : []) {
      for (const [page, subject] of inTurn) {
        await keep(page, profile, round, (browser) => measurePage(browser, subject, profile, visits))
      }
    }
    if (!tasks.includes('memory') || round >= memoryRuns) continue
    for (const [page, subject] of inTurn) {
      await keep(page, 'memory', round, async (browser) => ({
        figures: await measureMemory(browser, subject),
        steps: [],
      }))
    }
  }
  return { records, browser: version }

  async function keep(
    page: PageName,
    profile: PageRecord['profile'],
    round: number,
    measure: (browser: Awaited<ReturnType<typeof launch>>) => Promise<PageRound>,
  ) {
    say(`round ${round + 1}/${profile === 'memory' ? memoryRuns : runs} ${profile} ${page} … `)
    const browser = await launch()
    version = browser.version()
    const start = performance.now()
    const result = await measure(browser).then(
      (done) => ({ ...done, fault: null }),
      (error: unknown) => ({ figures: {}, steps: [], fault: String(error) }),
    )
    await browser.close()
    records.push({ page, profile, round, load: loadavg()[0] ?? 0, ...result })
    const seconds = ((performance.now() - start) / 1000).toFixed(1)
    say(`${seconds} s${result.fault ? `, failed: ${result.fault}` : ''}\n`)
  }
}

/** A browser that is awake: the first tab of a new one is slower than all others. */
async function launch() {
  // Nobody walks hundreds of times in a minute: the browser would take it for an attack on itself.
  const args = [...(launchOptions.args ?? []), '--disable-ipc-flooding-protection']
  const browser = await chromium.launch({ ...launchOptions, args })
  const first = await browser.newContext()
  await (await first.newPage()).goto('about:blank')
  await first.close()
  return browser
}

/** The figures of a page in each round, in order; a round without them is empty. */
export function roundsOf(
  records: readonly PageRecord[],
  page: PageName,
  profile: PageRecord['profile'],
  runs: number,
): { figures: Round; steps: number[] }[] {
  return Array.from({ length: runs }, (_, round) => {
    const found = records.find((one) => one.page === page && one.profile === profile && one.round === round)
    return found ?? { figures: {}, steps: [] }
  })
}
