/** Measures and pictures. `npm run screenshots` keeps the pictures that the README shows. */
import { join } from 'node:path'
import { chromium, expect, test } from 'playwright/test'
import { addressOf, signIn } from './guides.ts'
import { launchOptions } from './launch-options.ts'
import { expectStep, heading } from './walk.ts'

const pictures = join(import.meta.dirname, 'screenshots')

test('targets are large enough for a thumb', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('./#/sign-in')
  await expectStep(page, signIn, 'what-you-see')
  for (const control of await page.locator('form button, form div:has(> input), form a').all()) {
    const box = await control.boundingBox()
    expect(box?.height).toBeGreaterThanOrEqual(44)
  }
})

test('the ticket prints without the form', async ({ page }) => {
  await page.goto(addressOf(signIn, new Map(), undefined, { askForHelp: true }))
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByTestId('ticket-text')).toBeVisible()
  await expect(page.getByLabel('Your name')).toBeHidden()
  await expect(page.getByRole('button', { name: 'Copy ticket' })).toBeHidden()
  await expect(page.getByRole('banner')).toBeHidden()
})

test('the ticket prints from a phone, where it is folded', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto(addressOf(signIn, new Map(), undefined, { askForHelp: true }))
  const hiddenPart = () =>
    page.getByTestId('ticket-text').evaluate((text) => Math.max(0, text.scrollHeight - text.clientHeight))
  await expect.poll(hiddenPart).toBeGreaterThan(200)
  await page.emulateMedia({ media: 'print' })
  await expect.poll(hiddenPart).toBe(0)
  await expect(page.getByLabel('Your name')).toBeHidden()
  await expect(page.getByRole('button', { name: 'Read your ticket' })).toBeHidden()
  await expect(page.getByRole('link', { name: 'Write a mail' })).toBeHidden()
})

test('the ticket page fits on a phone whose type is twice as large', async ({ baseURL }) => {
  const large = '--blink-settings=defaultFontSize=32,defaultFixedFontSize=26'
  const browser = await chromium.launch({ ...launchOptions, args: [...(launchOptions.args ?? []), large] })
  for (const width of [390, 320]) {
    const page = await browser.newPage({ baseURL, viewport: { width, height: 844 } })
    await page.goto(addressOf(signIn, new Map(), undefined, { askForHelp: true }))
    await page.getByText('What else helps').click()
    await page.getByText('Type the details by hand').click()
    await page.getByText('Other ways to take it along').click()
    await page.getByRole('button', { name: 'Copy ticket' }).click()
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('34px')
    const wide = await page.evaluate(() => {
      const { clientWidth, scrollWidth } = document.documentElement
      const isWide = (element: Element) => element.getBoundingClientRect().right > clientWidth + 1
      return scrollWidth > clientWidth
        ? [...document.querySelectorAll('main *')]
            .filter(isWide)
            .map(({ id, outerHTML }) => id || outerHTML.slice(0, 60))
        : []
    })
    expect(wide, `${width} px`).toEqual([])
  }
  await browser.close()
})

test('a person who wants less motion gets none', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.goto('./#/sign-in')
  const durations = await page
    .getByRole('button', { name: 'Continue' })
    .evaluate((button) => getComputedStyle(button).transitionDuration)
  expect(new Set(durations.split(', '))).toEqual(new Set(['0s']))
})

test('pictures for the README', async ({ page }, info) => {
  await page.setViewportSize({ width: 1280, height: 860 })
  const folder = info.config.updateSnapshots === 'all' ? pictures : info.outputDir
  await page.goto('./')
  await expect(heading(page)).toBeVisible()
  await page.screenshot({ path: join(folder, 'start.png') })
  await page.goto('./#/sign-in')
  await expectStep(page, signIn, 'what-you-see')
  await expect(page.getByLabel('Paste what you see')).toBeVisible()
  await page.screenshot({ path: join(folder, 'question.png') })
})
