/** What stands in `index.html` itself: the start page before any script, and what becomes of it. */
import { expect, type Page, test } from 'playwright/test'
import { signIn } from './guides.ts'
import { hearNoise } from './hear-noise.ts'
import { openSite } from './own-site.ts'
import { expectStep, heading } from './walk.ts'

const startTitle = 'Can’t sign in to your work account?'

declare global {
  interface Window {
    seen: string[]
    shifts: number
    firstHeading: Element | null
  }
}

/** Notes, frame by frame, which headings of the first level can be seen, and all that moves by itself. */
async function watch(page: Page): Promise<string[]> {
  const noise: string[] = []
  hearNoise(page, noise)
  await page.addInitScript(() => {
    window.seen = []
    window.shifts = 0
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) window.shifts += (entry as PerformanceEntry & { value: number }).value
    }).observe({ type: 'layout-shift', buffered: true })
    const look = () => {
      const title = document.querySelector('h1')
      if (title) window.firstHeading ??= title
      const isSeen = title?.checkVisibility({ visibilityProperty: true, opacityProperty: true })
      if (isSeen && title?.textContent !== window.seen.at(-1)) window.seen.push(title?.textContent ?? '')
      requestAnimationFrame(look)
    }
    look()
  })
  return noise
}

const seen = (page: Page) => page.evaluate(() => window.seen)

for (const [theme, width] of [
  ['light', 1280],
  ['dark', 390],
] as const) {
  test(`the start page is there, in its own style, before any script comes: ${theme}, ${width} px`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme: theme })
    await page.setViewportSize({ width, height: 800 })
    await page.route('**/assets/**', () => new Promise(() => {}))
    await page.goto('./', { waitUntil: 'commit' })
    await expect(heading(page)).toHaveText(startTitle)
    const start = page.getByRole('link', { name: 'Start' })
    await expect(start).toBeVisible()
    expect(await start.getAttribute('href')).toMatch(/^#\/sign-in/)
    const [box, ground] = [
      await start.boundingBox(),
      await page.evaluate(() => getComputedStyle(document.body).backgroundColor),
    ]
    expect(box?.height ?? 0).toBeGreaterThan(44)
    expect(ground).toBe(theme === 'light' ? 'rgb(245, 246, 248)' : 'rgb(16, 21, 27)')
    await expect(page.getByRole('banner').getByRole('link', { name: '+1 555 0100' })).toBeVisible()
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
  })
}

test('React takes the start page over: nothing is drawn again, nothing moves, nothing is said', async ({ page }) => {
  const noise = await watch(page)
  await page.goto('./')
  await expect(page.locator('html[data-ready]')).toHaveCount(1)
  await expect(page.getByRole('button', { name: 'Nothing to clear' })).toBeVisible()
  expect(await page.evaluate(() => document.querySelector('h1') === window.firstHeading)).toBe(true)
  await page.getByRole('link', { name: 'Start' }).click()
  await expectStep(page, signIn, signIn.start)
  expect(await seen(page)).toEqual([startTitle, signIn.steps.get(signIn.start)?.title])
  expect(await page.evaluate(() => window.shifts)).toBe(0)
  expect(noise).toEqual([])
})

test('a click before the script comes leads on once it is there', async ({ page }) => {
  await watch(page)
  let release = () => {}
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route('**/assets/*.js', async (route) => {
    await held
    await route.continue()
  })
  await page.goto('./', { waitUntil: 'commit' })
  await page.getByRole('link', { name: 'Start' }).click()
  release()
  await expectStep(page, signIn, signIn.start)
  expect(await seen(page)).toEqual([startTitle, signIn.steps.get(signIn.start)?.title])
})

for (const [what, address, title] of [
  ['a question', './#/sign-in', signIn.steps.get(signIn.start)?.title],
  ['the error codes', './#/codes', 'Error codes'],
  ['a page for the help desk', './#/help-desk/ticket', 'Read a ticket'],
] as const) {
  test(`a link to ${what} never shows the start page first, and nothing moves`, async ({ page }) => {
    const noise = await watch(page)
    await page.goto(address)
    await expect(heading(page)).toHaveText(title ?? '')
    expect(await seen(page)).toEqual([title])
    expect(await page.evaluate(() => window.shifts)).toBeLessThan(0.001)
    expect(noise).toEqual([])
  })
}

test('whoever comes back sees the way to go on at once, not first the start page of a new visit', async ({ page }) => {
  await page.goto('./#/sign-in')
  await page.getByRole('radio').first().check()
  await page.getByRole('button', { name: 'Continue' }).click()
  await expect(page).not.toHaveURL(/what-you-see$/)
  await watch(page)
  await page.addInitScript(() => {
    const look = () => {
      const main = document.getElementById('main')
      const isShown = main?.checkVisibility({ visibilityProperty: true })
      const isNew = isShown && !document.getElementById('resume')
      if (isNew) window.seen.push('a start page without the way to go on')
      requestAnimationFrame(look)
    }
    look()
  })
  await page.goto('about:blank')
  await page.goto('./')
  await expect(page.locator('#resume')).toBeVisible()
  expect(await seen(page)).toEqual([startTitle])
  expect(await page.evaluate(() => window.shifts)).toBe(0)
})

test('a page whose script is gone says so at once, with the help desk, and can still be read', async ({ page }) => {
  await page.route('**/assets/*.js', (route) => route.fulfill({ status: 404, body: 'not found' }))
  await page.goto('./')
  await expect(page.getByText('This page takes long. Reload it, or ask for help.')).toBeVisible({ timeout: 3000 })
  await expect(heading(page)).toHaveText(startTitle)
  await page.goto('about:blank')
  await page.goto('./#/sign-in')
  await expect(page.getByText('This page takes long. Reload it, or ask for help.')).toBeVisible({ timeout: 3000 })
  await expect(heading(page)).toHaveText(startTitle)
  await expect(heading(page)).toBeVisible()
})

test('what somebody else puts into the page may fail: the link still leads straight to its question', async ({
  page,
}) => {
  await watch(page)
  await page.addInitScript(() => {
    const put = () => {
      const foreign = document.createElement('img')
      foreign.src = 'https://elsewhere.example/x.png'
      document.documentElement.append(foreign)
    }
    addEventListener('DOMContentLoaded', put)
  })
  await page.goto('./#/sign-in')
  await expectStep(page, signIn, signIn.start)
  expect(await seen(page)).toEqual([signIn.steps.get(signIn.start)?.title])
})

test('content that is newer than the page is drawn whole, and the old words go', async ({ page }) => {
  const site = await openSite()
  try {
    const noise = await watch(page)
    await site.publish([{ file: 'site.json', find: '+1 555 0100', write: '+1 555 0177' }])
    await page.goto(site.address)
    await expect(page.getByRole('banner').getByRole('link', { name: '+1 555 0177' })).toBeVisible()
    await expect(page.getByRole('link', { name: '+1 555 0100' })).toHaveCount(0)
    await page.getByRole('link', { name: 'Start' }).click()
    await expectStep(page, signIn, signIn.start)
    expect(noise).toEqual([])
  } finally {
    await site.close()
  }
})
