import { createRequire } from 'node:module'
import type { run } from 'axe-core'
import { expect, type Page, test } from 'playwright/test'
import { addressesOf, addressOf, guides, signIn } from './guides.ts'
import { heading } from './walk.ts'

const axePath = createRequire(import.meta.url).resolve('axe-core/axe.min.js')

declare global {
  interface Window {
    axe: { run: typeof run }
  }
}

test.beforeEach(({ page }) => page.addInitScript({ path: axePath }))

/** No page is wider than the screen, from the smallest phone to a large monitor. */
async function expectFits(page: Page, what: string) {
  const before = page.viewportSize()
  for (const width of [320, 390, 768, 1280, 1920]) {
    await page.setViewportSize({ width, height: 900 })
    const overflow = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement
      return scrollWidth - clientWidth
    })
    expect(overflow, `${what} at ${width} px`).toBeLessThanOrEqual(0)
  }
  if (before) await page.setViewportSize(before)
}

/** Runs all rules of axe on the page as it stands, in light and in dark, and tries it at every width. */
async function expectNoViolations(page: Page, what: string) {
  await expect(heading(page)).toHaveCount(1)
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    const found = await page.evaluate(async () => {
      const { violations } = await window.axe.run(document, { resultTypes: ['violations'] })
      return violations.map(({ id, nodes }) => `${id} at ${nodes.map(({ target }) => target).join(', ')}`)
    })
    expect(found, `${what} in ${colorScheme}`).toEqual([])
  }
  await expectFits(page, what)
}

for (const guide of guides) {
  const addresses = addressesOf(guide)
  const sectionOf = (id: string) => guide.sectionOf.get(id)?.id ?? ''
  for (const section of new Set(addresses.map(({ step }) => sectionOf(step.id)))) {
    test(`${guide.id}/${section}: no step has an accessibility fault in light or dark, and each fits from 320 px to 1920 px`, async ({
      page,
    }) => {
      test.setTimeout(180_000)
      for (const { step, address } of addresses.filter((one) => sectionOf(one.step.id) === section)) {
        await page.goto(address)
        await expect(heading(page)).toHaveText(step.title)
        await expectNoViolations(page, step.id)
      }
    })
  }
}

test('the start page has none, with and without something to go on with', async ({ page }) => {
  await page.goto('./')
  await expectNoViolations(page, 'start')
  await page.goto(addressOf(signIn, new Map(), undefined, { askForHelp: true }))
  await page.getByLabel('Your name').fill('Alex')
  await page.goto('./')
  await expect(page.getByRole('heading', { name: 'Go on where you stopped?' })).toBeVisible()
  await expectNoViolations(page, 'start with resume')
})

test('the ticket page has none: empty, with warnings, and after copying', async ({ page }) => {
  await page.goto(addressOf(signIn, new Map(), undefined, { askForHelp: true }))
  await expectNoViolations(page, 'ticket')
  await page.getByLabel('Correlation Id').fill('not an id')
  await page.getByLabel('Timestamp').fill('yesterday')
  await page.getByRole('button', { name: 'Copy ticket' }).click()
  await expect(page.locator('[data-result]')).toBeVisible()
  await expect(page.getByText('it goes into the ticket as you typed it').first()).toBeVisible()
  await expectNoViolations(page, 'ticket with warnings')
})

test('the ticket page has none on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto(addressOf(signIn, new Map(), undefined, { askForHelp: true }))
  await expectNoViolations(page, 'ticket on a phone')
})

test('the error summary has none', async ({ page }) => {
  await page.goto(addressOf(signIn, new Map()))
  await page.getByRole('button', { name: 'Continue' }).click()
  await expect(page.getByRole('alert')).toBeVisible()
  await expectNoViolations(page, 'error summary')
})

test('the notices have none', async ({ page }) => {
  await page.goto('./#/sign-in/gone-step?what-you-see=message&page=gone-option&scope=me&v=00000000')
  await expect(page.getByText('A part of your link does not fit any more')).toBeVisible()
  await expectNoViolations(page, 'notices')
})

test('the pages for unknown links and missing content have none', async ({ page }) => {
  await page.goto('./#/nowhere/at-all')
  await expectNoViolations(page, 'unknown link')
  await page.route('**/content/index.json', (route) => route.fulfill({ status: 404 }))
  await page.goto('about:blank')
  await page.goto('./')
  await expect(heading(page)).toHaveText('The questions are not where they should be')
  await expectNoViolations(page, 'content missing')
})

test('the page for an exception and the notice about storage have none', async ({ page }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('blocked', 'SecurityError')
    }
  })
  await page.goto('./#/sign-in')
  await expect(page.getByText('This browser does not let the page save anything')).toBeVisible()
  await expectNoViolations(page, 'storage notice')
  await page.evaluate(() => {
    const broken = () => {
      throw new Error('broken')
    }
    Object.defineProperty(navigator, 'languages', { get: broken })
  })
  await page.getByRole('link', { name: 'I want to ask for help now' }).click()
  await expect(heading(page)).toHaveText('This page broke')
  await expectNoViolations(page, 'exception')
})

for (const result of ['selected', 'copied-by-selection'] as const) {
  test(`the ticket page has none after copying: ${result}`, async ({ page }) => {
    await page.addInitScript((copies) => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined })
      document.execCommand = () => copies
    }, result === 'copied-by-selection')
    await page.goto(addressOf(signIn, new Map(), undefined, { askForHelp: true }))
    await page.getByRole('button', { name: 'Copy ticket' }).click()
    await expect(page.locator(`[data-result="${result}"]`)).toBeVisible()
    await expectNoViolations(page, result)
  })
}
