/** What one round finds out about one page. A page that has an error of its own, or goes astray, throws. */
import type { Browser, BrowserContext } from 'playwright/test'
import type { Profile, Round, Task } from './figures.ts'
import type { FirstAnswer, Seen } from './in-page.ts'
import { newVisitor, openVisit, type Subject, type Visit } from './open-visit.ts'
import { kinds, type Sent } from './page-host.ts'
import { until } from './until.ts'
import { walkWithMouse } from './walk-with-mouse.ts'

/** How long nothing may happen until a page counts as done, ms. */
const quiet = 1000

/** How long until its worker, too, counts as done with all that it keeps, ms. */
const quietOfWorker = 2000

/** The figures of a round, and the time of each step in it, ms. */
export type PageRound = { figures: Round; steps: number[] }

type Visited = { figures: Round; steps?: number[] }

/** Visits a page in all the ways that are asked for, each as somebody who was never here. */
export async function measurePage(
  browser: Browser,
  subject: Subject,
  profile: Profile,
  wanted: readonly Task[],
): Promise<PageRound> {
  const round: PageRound = { figures: {}, steps: [] }
  for (const [task, visit] of [
    ['load', walkingVisit],
    ['answer', answeringVisit],
    ['second', lookAgain],
    ['second', answerAgain],
  ] as const) {
    if (!wanted.includes(task)) continue
    const visitor = await newVisitor(browser, profile)
    const { figures, steps = [] } = await visit(visitor, subject, profile)
    Object.assign(round.figures, figures)
    round.steps.push(...steps)
    await visitor.close()
  }
  const { secondLeadsOn, leadsOn } = round.figures
  return {
    ...round,
    figures: { ...round.figures, ...(secondLeadsOn && leadsOn && { secondShare: secondLeadsOn / leadsOn }) },
  }
}

/** The heap of a page after 50 and after 500 walks, bytes, when all that can be freed is freed. */
export async function measureMemory(browser: Browser, { walk, ...subject }: Subject): Promise<Round> {
  const visitor = await newVisitor(browser, 'desktop')
  const visit = await openVisit(visitor, { walk, ...subject }, 'desktop')
  await settle(visit, subject)
  const heapAfter = async (times: number) => {
    await visit.page.evaluate((task) => window.bench.walkTimes(task.walk, task.times), { walk, times })
    return heapOf(visit)
  }
  const heap50 = await heapAfter(50)
  const heap500 = await heapAfter(450)
  await close(visit)
  await visitor.close()
  return { heap50, heap500, heapGrowth: heap500 / heap50 }
}

/** Looks at the page until it is done, then walks twice. */
async function walkingVisit(visitor: BrowserContext, subject: Subject, profile: Profile): Promise<PageRound> {
  const visit = await openVisit(visitor, subject, profile)
  const seen = await settle(visit, subject)
  const figures: Round = { ...paintsOf(seen), ...bytesOf(visit.sent()) }
  const steps: number[] = []
  for (let walks = 0; walks < 2; walks += 1)
    steps.push(...(await walkWithMouse(visit.page, subject.controls, subject.walk)))
  const { shift } = await visit.page.evaluate(() => window.bench.seen)
  await close(visit)
  return { figures: { ...figures, walkShift: shift - seen.shift }, steps }
}

/** Answers the first question as soon as the page lets anybody. */
async function answeringVisit(visitor: BrowserContext, subject: Subject, profile: Profile): Promise<Visited> {
  const visit = await openVisit(visitor, subject, profile, { answerAtOnce: true })
  const { leadsOn, answered, from } = await firstAnswer(visit)
  const { bytes, jsBytes } = bytesOf(visit.sent().filter(({ at }) => at <= from + answered))
  await close(visit)
  return { figures: { leadsOn, answered, bytesToAnswer: bytes, jsToAnswer: jsBytes } }
}

/** Comes, leaves, and comes again to look. */
async function lookAgain(visitor: BrowserContext, subject: Subject, profile: Profile): Promise<Visited> {
  await firstOfTwo(visitor, subject)
  const visit = await openVisit(visitor, subject, profile)
  const { fcp, lcp } = await settle(visit, subject)
  const { bytes, requests } = bytesOf(visit.sent())
  await close(visit)
  return { figures: { secondBytes: bytes, secondRequests: requests, secondFcp: fcp, secondLcp: lcp } }
}

/** Comes, leaves, and comes again to answer at once. */
async function answerAgain(visitor: BrowserContext, subject: Subject, profile: Profile): Promise<Visited> {
  await firstOfTwo(visitor, subject)
  const visit = await openVisit(visitor, subject, profile, { answerAtOnce: true })
  const { leadsOn, answered } = await firstAnswer(visit)
  await close(visit)
  return { figures: { secondLeadsOn: leadsOn, secondAnswered: answered } }
}

/** Lets the browser keep all that the page wants kept. Nothing of it is measured, so it is as fast as it can be. */
async function firstOfTwo(visitor: BrowserContext, subject: Subject): Promise<void> {
  const visit = await openVisit(visitor, subject, 'desktop')
  await settle(visit, subject, quietOfWorker)
  const isAtWork = async () => {
    const registration = await navigator.serviceWorker.getRegistration()
    return registration !== undefined && registration.active?.state !== 'activated'
  }
  await until('the worker to be done', async () => !(await visit.page.evaluate(isAtWork)), 50)
  await close(visit)
}

function firstAnswer({ page }: Visit): Promise<FirstAnswer & { from: number }> {
  const ask = async () => {
    const { astray, firstAnswer: found } = await page.evaluate(() => ({
      astray: window.bench.astray,
      firstAnswer: window.bench.firstAnswer && { ...window.bench.firstAnswer, from: performance.timeOrigin },
    }))
    if (astray !== null) throw new Error(`The first answer leads to "${astray}".`)
    return found
  }
  // Rarely: each time costs the page a little of its own time.
  return until('the first answer', ask, 200)
}

/** Waits until the page is there and neither it nor its host has had anything to do for so many ms. */
async function settle({ page }: Visit, { host }: Pick<Subject, 'host'>, calm = quiet): Promise<Seen> {
  const isIdle = (ms: number) => {
    const lastTask = window.bench.seen.longTasks.at(-1) ?? [0, 0]
    const isCalm = performance.now() - lastTask[0] - lastTask[1] > ms
    return document.readyState === 'complete' && window.bench.title() !== null && isCalm
  }
  await until(`${page.url()} to be done`, async () => host.isQuietFor(calm) && (await page.evaluate(isIdle, calm)), 50)
  return page.evaluate(() => window.bench.seen)
}

/** Blocking time counts what each task took beyond 50 ms, from the navigation on: also before the first paint. */
function paintsOf({ fcp, lcp, shift, longTasks }: Seen): Round {
  const blocking = longTasks.reduce((sum, [, time]) => sum + time - 50, 0)
  return { fcp, lcp, shift, blocking }
}

function bytesOf(sent: readonly Sent[]): Round {
  const sum = (some: readonly Sent[]) => some.reduce((all, { bytes }) => all + bytes, 0)
  const byKind = kinds.map((kind) => [`${kind}Bytes`, sum(sent.filter((one) => one.kind === kind))])
  const byWorker = sent.filter((one) => one.byWorker)
  return {
    bytes: sum(sent),
    requests: sent.length,
    workerBytes: sum(byWorker),
    workerRequests: byWorker.length,
    ...Object.fromEntries(byKind),
  }
}

async function heapOf({ devtools }: Visit): Promise<number> {
  // What a first round frees makes more free for the next.
  for (let times = 0; times < 3; times += 1) await devtools.send('HeapProfiler.collectGarbage')
  return (await devtools.send('Runtime.getHeapUsage')).usedSize
}

async function close({ page, faults }: Visit): Promise<void> {
  await page.close()
  if (faults.length > 0) throw new Error(faults.join('; '))
}
