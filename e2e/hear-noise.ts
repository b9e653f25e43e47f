import type { Page } from 'playwright/test'

/** Playwright's own word where a test keeps the service worker away; see `playwright.config.ts`. */
const ofPlaywright = 'Service Worker registration blocked by Playwright'

/** Notes in `noise` what a page writes to the console, and its errors. */
export function hearNoise(page: Page, noise: string[]): void {
  page.on('console', (message) => {
    if (message.text() !== ofPlaywright) noise.push(message.text())
  })
  page.on('pageerror', (error) => noise.push(String(error)))
}
