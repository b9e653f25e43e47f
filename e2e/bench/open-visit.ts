import type { Browser, BrowserContext, CDPSession, Page } from 'playwright/test'
import type { Profile } from './figures.ts'
import { installBench } from './in-page.ts'
import type { Walk } from './longest-walk.ts'
import type { Controls } from './measured-page.ts'
import type { PageHost, Sent } from './page-host.ts'
import { slow4g } from './slow-line.ts'

/** A build that is served, and how it is driven. */
export type Subject = { host: PageHost; controls: Controls; walk: Walk }

export type Visit = { page: Page; devtools: CDPSession; faults: string[]; sent: () => Sent[] }

/** A window like a phone's or a desktop's, with nothing in its cache. */
export function newVisitor(browser: Browser, profile: Profile): Promise<BrowserContext> {
  const viewport = profile === 'slow' ? { width: 412, height: 823 } : { width: 1280, height: 800 }
  return browser.newContext({ viewport, locale: 'en-GB' })
}

/** Opens the start of a page as fast as the profile allows. `answerAtOnce` lets it answer the first question by itself. */
export async function openVisit(
  visitor: BrowserContext,
  { host, controls, walk }: Subject,
  profile: Profile,
  { answerAtOnce = false } = {},
): Promise<Visit> {
  const page = await visitor.newPage()
  const faults: string[] = []
  page.on('pageerror', ({ message }) => faults.push(message))
  await page.addInitScript(installBench, controls)
  if (answerAtOnce) await page.addInitScript((to) => window.bench.answerFirst(to), walk)
  const devtools = await visitor.newCDPSession(page)
  if (profile === 'slow') await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  await stopWorkers(devtools)
  host.line.line = profile === 'slow' ? slow4g : null
  const before = host.sent.length
  await page.goto(host.address, { waitUntil: 'commit' })
  return { page, devtools, faults, sent: () => host.sent.slice(before) }
}

/** Somebody who comes back later finds no worker that still runs: its start is part of the visit. */
async function stopWorkers(devtools: CDPSession): Promise<void> {
  await devtools.send('ServiceWorker.enable')
  await devtools.send('ServiceWorker.stopAllWorkers')
  await devtools.send('ServiceWorker.disable')
}
