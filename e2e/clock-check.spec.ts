import { expect, type Page, test } from 'playwright/test'
import { hearNoise } from './hear-noise.ts'

const address = './#/checks/clock-check'
const minute = 60_000
const about3Minutes = '(3 minutes|3 minutes and [12] seconds?|2 minutes and 5[89] seconds)'

/** Sets the clock of the page, as if the device were wrong: `Date` is replaced before any script of the page runs. */
function setClock(page: Page, off: number) {
  return page.addInitScript((milliseconds) => {
    const { now } = Date
    Date.now = () => now() + milliseconds
  }, off)
}

for (const [way, off, length, words] of [
  ['ahead', 3 * minute, '3 minutes ahead', about3Minutes],
  ['behind', -3 * minute, '3 minutes behind', about3Minutes],
  ['ahead', 24 * 60 * minute, '1 day ahead', '(1 day|1 day and [12] seconds?|23 hours, 59 minutes and 5[89] seconds)'],
] as const) {
  test(`a clock that is ${length} is found to a second or two`, async ({ page }) => {
    await setClock(page, off)
    await page.goto(address)
    await expect(page.getByText(new RegExp(`The clock of this device is ${words} ${way}\\.`))).toBeVisible()
    const line = page.getByText(/Clock check\. Result: the clock of the device is/)
    const [, seconds, uncertainty] = /is (\d+) s \w+ \(± (\d+) s\)/.exec((await line.textContent()) ?? '') ?? []
    expect(Math.abs(Number(seconds) - Math.abs(off) / 1000)).toBeLessThanOrEqual(2)
    expect(Number(uncertainty)).toBeLessThanOrEqual(2)
    await expect(line).toContainText(` s ${way} `)
    await expect(line).toContainText(/: it showed \d{4}-\d\d-\d\d .+Z when it was .*\d\d:\d\d:\d\dZ\./)
    await expect(page.getByText('Set it right')).toBeVisible()
  })
}

test('a clock that is right: nobody but our own host is asked, and nothing is written to the console', async ({
  page,
  baseURL,
}) => {
  const [noise, hosts]: [string[], Set<string>] = [[], new Set()]
  hearNoise(page, noise)
  page.on('request', (request) => hosts.add(new URL(request.url()).origin))
  await page.goto(address)
  await expect(page.getByText('The clock of this device is right')).toBeVisible()
  expect([...hosts]).toEqual([new URL(baseURL as string).origin])
  expect(noise).toEqual([])
})

test('without a connection it says so, and what to do instead', async ({ page, context }) => {
  await page.goto(address)
  await expect(page.getByText('The clock of this device is right')).toBeVisible()
  await context.setOffline(true)
  await page.getByRole('button', { name: 'Check again' }).click()
  await expect(page.getByText('Can’t tell here: our own page did not answer.')).toBeVisible()
  await expect(page.getByText('Compare this clock with a phone')).toBeVisible()
  await context.setOffline(false)
  await page.getByRole('button', { name: 'Check again' }).click()
  await expect(page.getByText('The clock of this device is right')).toBeVisible()
})

test('a host that does not allow the question is asked all the same, and says what time it is', async ({ page }) => {
  await page.route(/\?clock=/, (route) =>
    route.fulfill({ status: 405, headers: { date: new Date(Date.now() - 3 * minute).toUTCString() } }),
  )
  await page.goto(address)
  await expect(page.getByText(new RegExp(`The clock of this device is ${about3Minutes} ahead\\.`))).toBeVisible()
})

test('a host that leads elsewhere is not called silent', async ({ page }) => {
  await page.route(/\?clock=/, (route) =>
    route.fulfill({ status: 302, headers: { location: 'https://sign-in.example/' } }),
  )
  await page.goto(address)
  await expect(page.getByText('Can’t tell here: our own page leads to another page.')).toBeVisible()
})

for (const [device, userAgent, isComputer] of [
  ['computer', undefined, true],
  ['phone', 'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 Chrome/140.0.0.0 Mobile Safari/537.36', false],
] as const) {
  test(`at a ${device} the address for another device fits a small screen`, async ({ browser, baseURL }) => {
    const viewport = { width: 320, height: 800 }
    const context = await browser.newContext({
      baseURL: baseURL as string,
      viewport,
      isMobile: !isComputer,
      hasTouch: !isComputer,
      ...(userAgent && { userAgent }),
    })
    const page = await context.newPage()
    if (userAgent)
      await page.addInitScript(() => Object.defineProperty(navigator, 'userAgentData', { value: undefined }))
    if (userAgent)
      await page.addInitScript(() => Object.defineProperty(navigator, 'platform', { value: 'Linux armv8l' }))
    await page.goto(address)
    await expect(page.getByText('The clock of this device is right.')).toBeVisible()
    await expect(page.getByText('This is the clock of this computer.')).toHaveCount(isComputer ? 1 : 0)
    await expect(page.getByText(`${baseURL}#/checks/clock-check`, { exact: true })).toBeVisible()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
    await context.close()
  })
}
