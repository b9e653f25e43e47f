import { expect, type Page, test } from 'playwright/test'

const address = './#/checks/clock-check'
const minute = 60_000

/** Sets the clock of the page, as if the device were wrong: `Date` is replaced before any script of the page runs. */
function setClock(page: Page, off: number) {
  return page.addInitScript((milliseconds) => {
    const { now } = Date
    Date.now = () => now() + milliseconds
  }, off)
}

for (const [way, off, length] of [
  ['ahead', 3 * minute, '3 minutes ahead'],
  ['behind', -3 * minute, '3 minutes behind'],
  ['ahead', 24 * 60 * minute, '24 hours ahead'],
] as const) {
  test(`a clock that is ${length} is found to the second`, async ({ page }) => {
    await setClock(page, off)
    await page.goto(address)
    await expect(page.getByText(`The clock of this device is ${length}.`)).toBeVisible()
    const line = page.getByText(/Clock check\. Result: the clock of the device is/)
    const [, seconds, uncertainty] = /is (\d+) s \w+ \(± (\d+) s\)/.exec((await line.textContent()) ?? '') ?? []
    expect(Math.abs(Number(seconds) - Math.abs(off) / 1000)).toBeLessThanOrEqual(2)
    expect(Number(uncertainty)).toBeLessThanOrEqual(2)
    await expect(line).toContainText(` s ${way} `)
    await expect(page.getByText('Set it right')).toBeVisible()
  })
}

test('a clock that is right: nobody but our own host is asked, and nothing is written to the console', async ({
  page,
  baseURL,
}) => {
  const [noise, hosts]: [string[], Set<string>] = [[], new Set()]
  page.on('console', (message) => noise.push(message.text()))
  page.on('pageerror', (error) => noise.push(String(error)))
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
