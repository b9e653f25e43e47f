import { createRequire } from 'node:module'
import type { run } from 'axe-core'
import { expect, type Page } from 'playwright/test'
import { heading } from './walk.ts'

const axePath = createRequire(import.meta.url).resolve('axe-core/axe.min.js')

declare global {
  interface Window {
    axe: { run: typeof run }
  }
}

/** Lets `expectNoViolations` be asked about every page that is opened from now on. */
export function addAxe(page: Page): Promise<unknown> {
  return page.addInitScript({ path: axePath })
}

/** Runs all rules of axe on the page as it stands, in light and in dark, and tries it at every width. */
export async function expectNoViolations(page: Page, what: string) {
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
