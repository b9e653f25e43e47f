import { expect, type Page, test } from 'playwright/test'
import { hearNoise } from './hear-noise.ts'

const address = './#/checks/connection-check'
/** What the check asks its own host for; the page itself loads its content without this query. */
const asked = /content\/index\.json\?connection=/
const hotel = '<!doctype html><title>Hotel Wi-Fi</title><p>Room number?'

/** The first role "status" of the page is the one of the check. */
const said = (page: Page) => page.getByRole('status').filter({ hasText: /./ }).first()

test('online: only our own host is asked, and nothing is written to the console', async ({ page, baseURL }) => {
  const [noise, hosts]: [string[], Set<string>] = [[], new Set()]
  hearNoise(page, noise)
  page.on('request', (request) => hosts.add(new URL(request.url()).origin))
  await page.goto(address)
  await expect(said(page)).toContainText('This device is online.')
  await expect(page.getByText(/Connection check\. Result: online, own host answered\./)).toBeVisible()
  expect([...hosts]).toEqual([new URL(baseURL as string).origin])
  expect(noise).toEqual([])
})

test('offline is seen at once, and so is being back', async ({ page, context }) => {
  await page.goto(address)
  await expect(said(page)).toContainText('This device is online.')
  await context.setOffline(true)
  await expect(said(page)).toContainText('This device is not connected to the internet.')
  await expect(page.getByText('Open these pages yourself')).toHaveCount(0)
  await context.setOffline(false)
  await expect(said(page)).toContainText('This device is online.')
})

test('what was seen on one network says nothing about the next', async ({ page, context }) => {
  await page.goto(address)
  await page.getByRole('button', { name: 'It does not open' }).first().click()
  await expect(said(page)).toContainText('This page does not open here:')
  await context.setOffline(true)
  await context.setOffline(false)
  await expect(said(page)).toContainText('Now try the pages below')
  await expect(page.getByRole('button', { pressed: true })).toHaveCount(0)
})

for (const [what, answer, sentence] of [
  ['a page of a hotel', { status: 200, contentType: 'text/html', body: hotel }, 'This network may want you to sign in'],
  [
    'a way to a page of a hotel',
    { status: 302, headers: { location: 'https://login.hotel.example/' } },
    'This network may want you to sign in',
  ],
  ['511', { status: 511, contentType: 'text/html', body: hotel }, 'This network may want you to sign in'],
  ['503', { status: 503, body: 'busy' }, 'Our own page answers with an error.'],
] as const) {
  test(`answered with ${what}`, async ({ page, baseURL }) => {
    const hosts = new Set<string>()
    page.on('request', (request) => hosts.add(new URL(request.url()).origin))
    await page.route(asked, (route) => route.fulfill(answer))
    await page.goto(address)
    await expect(said(page)).toContainText(sentence)
    await page.unroute(asked)
    await page.getByRole('button', { name: 'Check again' }).click()
    await expect(said(page)).toContainText('This device is online.')
    expect([...hosts]).toEqual([new URL(baseURL as string).origin])
  })
}

test('refused: we cannot reach our own page', async ({ page }) => {
  await page.route(asked, (route) => route.abort('connectionrefused'))
  await page.goto(address)
  await expect(said(page)).toContainText('We can’t reach our own page.')
})

test('pages are answered by keyboard, and what fails reaches the line for the help desk', async ({ page }) => {
  await page.goto(address)
  await expect(said(page)).toContainText('Now try the pages below')
  const opens = page.getByRole('button', { name: 'It opens' })
  await page.getByRole('link', { name: 'Page for your password' }).focus()
  await page.keyboard.press('Tab')
  await expect(opens.first()).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(opens.first()).toHaveAttribute('aria-pressed', 'true')
  for (const _ of ['no', 'next link', 'yes', 'no']) await page.keyboard.press('Tab')
  await page.keyboard.press('Space')
  await expect(said(page)).toContainText('Work sign-in page')
  await expect(page.getByText(/opens: Page for your password; does not open: Work sign-in page\./)).toBeVisible()
  await expect(page.getByText('hotspot of your phone')).toBeVisible()
})

for (const width of [320, 390]) {
  test(`fits a screen of ${width} px, with room for fingers`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 })
    await page.goto(address)
    await page.getByRole('button', { name: 'It does not open' }).first().click()
    const isWider = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)
    expect(isWider).toBe(false)
    for (const button of await page.locator('article').getByRole('button').all()) {
      expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(44)
    }
  })
}
