/** One visit, then no network at all: everything goes on, and the page says since when its content is kept. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'playwright/test'
import { shortestAnswers } from '../src/engine/every-edge.ts'
import { bundleFormat } from '../src/model/content-index.ts'
import { addAxe, expectNoViolations } from './expect-no-violations.ts'
import { signIn } from './guides.ts'
import { type MovingHost, openMovingHost } from './moving-host.ts'
import { cachesOf, failStorage, waitUntilKept } from './service-worker.ts'
import { choose, expectStep, heading, ticketText } from './walk.ts'

test.use({ serviceWorkers: 'allow' })

const answers = shortestAnswers(signIn).get('fresh-fails') ?? new Map<string, string>()
const notice = /^The connection is slow or down\. You can go on: these pages are from \d+ \w+ \d{4}/

let host: MovingHost

test.beforeEach(async () => {
  host = await openMovingHost()
})

test.afterEach(() => host.goDown())

test('after one visit all pages work without a network, tickets included, and say since when they are kept', async ({
  page,
  context,
}) => {
  const noise: string[] = []
  page.on('pageerror', (error) => noise.push(String(error)))
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto(host.address)
  await expect(heading(page)).toBeVisible()
  await waitUntilKept(page)
  await host.goDown()
  await context.setOffline(true)

  await page.reload()
  await expect(page.getByText(notice)).toBeVisible()
  await page.getByRole('link', { name: 'Start', exact: true }).click()
  for (const [question, option] of answers) await choose(page, signIn, question, option)
  await expectStep(page, signIn, 'fresh-fails')
  await page.getByLabel('Your name').fill('Alex')
  await page.getByRole('button', { name: 'Copy ticket' }).click()
  await expect(page.locator('[data-result]')).toHaveAttribute('data-result', 'copied')
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await ticketText(page).textContent())

  await page.goto(`${host.address}#/sign-in`)
  await page.reload()
  await expectStep(page, signIn, 'what-you-see')
  for (const [address, title] of [
    ['#/codes', 'Error codes'],
    ['#/codes/50126', 'The username or the password does not match'],
    ['#/checks', 'Checks'],
    ['#/checks/clock-check', 'Check the clock of this device'],
    ['#/help-desk', 'Links for the help desk'],
    ['#/help-desk/ticket', 'Read a ticket'],
    ['?from=a-favourite#/codes', 'Error codes'],
    ['index.html#/codes', 'Error codes'],
  ] as const) {
    await page.goto('about:blank')
    await page.goto(host.address + address)
    await expect(heading(page)).toHaveText(title)
  }
  expect(noise).toEqual([])
})

test('the notice goes when the network is back, moves nothing, and has no faults for screen readers', async ({
  page,
}) => {
  await addAxe(page)
  await page.goto(host.address)
  await waitUntilKept(page)
  await host.goDown()
  await page.reload()
  await expect(page.getByText(notice)).toBeVisible()
  const shift = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += (entry as unknown as { value: number }).value
        }).observe({ type: 'layout-shift', buffered: true })
        setTimeout(() => resolve(sum), 200)
      }),
  )
  expect(shift).toBe(0)
  await expectNoViolations(page, 'offline')
  await host.goUp()
  await page.evaluate(() => dispatchEvent(new Event('online')))
  await expect(page.getByText(notice)).toHaveCount(0)
  await page.reload()
  await expect(heading(page)).toBeVisible()
  await expect(page.getByText(notice)).toHaveCount(0)
})

for (const [what, spoil] of [
  ['never answers', () => host.hang('content/index.json')],
  [
    'gives the sign-in page of a network',
    () => writeFileSync(join(host.folder, 'content', 'index.json'), '<!doctype html><title>Welcome'),
  ],
  [
    'has content of a form that only a newer app knows',
    () => writeFileSync(join(host.folder, 'content', 'index.json'), JSON.stringify({ format: bundleFormat + 1 })),
  ],
] as const) {
  test(`a host that ${what} is waited for three seconds at most, then the kept content is used`, async ({ page }) => {
    await page.goto(host.address)
    await waitUntilKept(page)
    spoil()
    await page.goto('about:blank')
    const start = Date.now()
    await page.goto(`${host.address}#/sign-in`, { waitUntil: 'commit' })
    await expectStep(page, signIn, 'what-you-see')
    const waited = Date.now() - start
    process.stdout.write(`A host that ${what}: first question after ${waited} ms\n`)
    // Three seconds for the host, two for the browser to draw the page, which other tests keep busy meanwhile.
    expect(waited).toBeLessThan(5000)
    await expect(page.getByText(notice)).toBeVisible()
    await choose(page, signIn, 'what-you-see', 'message')
    await expectStep(page, signIn, 'page')
  })
}

test('the connection check hears the network itself, never what is kept', async ({ page }) => {
  await page.goto(host.address)
  await waitUntilKept(page)
  await page.goto(`${host.address}#/checks/connection-check`)
  const said = page.getByRole('status').filter({ hasText: /./ }).first()
  await expect(said).toContainText('This device is online.')
  writeFileSync(join(host.folder, 'content', 'index.json'), '<!doctype html><title>Hotel Wi-Fi</title><p>Room number?')
  await page.getByRole('button', { name: 'Check again' }).click()
  await expect(said).toContainText('This network may want you to sign in')
  await host.goDown()
  await page.reload()
  await expect(said).toContainText('We can’t reach our own page.')
})

test('a host that sends the folder on to its index.html: who comes back finds the page, network or not', async ({
  page,
}) => {
  host.sendOn()
  await page.goto(`${host.address}#/sign-in`)
  await expectStep(page, signIn, 'what-you-see')
  expect(page.url()).toBe(`${host.address}index.html#/sign-in`)
  await waitUntilKept(page)
  for (const down of [false, true]) {
    if (down) await host.goDown()
    await page.goto('about:blank')
    await page.goto(`${host.address}#/sign-in`)
    await expectStep(page, signIn, 'what-you-see')
    expect(page.url()).toBe(`${host.address}#/sign-in`)
  }
})

test('storage that fails takes nothing away from who has a network', async ({ page }) => {
  await page.goto(host.address)
  await waitUntilKept(page)
  await failStorage(page, 'all')
  const file = join(host.folder, 'index.html')
  writeFileSync(file, readFileSync(file, 'utf8').replace('<html lang="en"', '<html lang="en" data-newest'))
  await page.goto('about:blank')
  await page.goto(`${host.address}#/sign-in`)
  await expectStep(page, signIn, 'what-you-see')
  await expect(page.locator('html[data-newest]')).toHaveCount(1)
  await page.goto(`${host.address}#/codes`)
  await expect(heading(page)).toHaveText('Error codes')
  await page.goto(`${host.address}#/help-desk`)
  await expect(heading(page)).toHaveText('Links for the help desk')
})

test('what is kept is the same for everybody: no address with a question, nothing that anybody typed', async ({
  page,
}) => {
  await page.goto(`${host.address}?from=Alex#/sign-in?what-you-see=message`)
  await expect(heading(page)).toBeVisible()
  await waitUntilKept(page)
  await page.goto(`${host.address}?from=Alex#/sign-in/page?what-you-see=message`)
  await page.reload()
  const kept = await cachesOf(page)
  const addresses = Object.values(kept).flat()
  expect(Object.keys(kept).sort()).toEqual([
    expect.stringMatching(`^signpost app ${host.address} [0-9a-f]{8}$`),
    expect.stringMatching(`^signpost content ${host.address} \\d+$`),
  ])
  expect(addresses.length).toBeGreaterThan(60)
  expect(addresses.filter((address) => /[?#]|Alex|admin-|source\.json/.test(address))).toEqual([])
})

test('the page can be installed, and its worker starts without a word of the policy', async ({ page, context }) => {
  const noise: string[] = []
  page.on('console', (message) => noise.push(message.text()))
  await page.goto(host.address)
  await waitUntilKept(page)
  const browser = await context.newCDPSession(page)
  const { installabilityErrors } = await browser.send('Page.getInstallabilityErrors')
  // Headless browsers with a fresh profile count as incognito, where nothing is installed.
  expect(installabilityErrors.map(({ errorId }) => errorId).filter((id) => id !== 'in-incognito')).toEqual([])
  const { url, errors } = await browser.send('Page.getAppManifest')
  expect([url, errors]).toEqual([`${host.address}manifest.webmanifest`, []])
  expect(noise).toEqual([])
})

for (const [what, refuse] of [
  ['refuses workers', () => Object.assign(navigator.serviceWorker, { register: () => Promise.reject(new Error()) })],
  ['knows no workers', () => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker')],
] as const) {
  test(`a browser that ${what} shows the same pages and says nothing of it`, async ({ page }) => {
    const noise: string[] = []
    page.on('pageerror', (error) => noise.push(String(error)))
    page.on('console', (message) => noise.push(message.text()))
    await page.addInitScript(refuse)
    await page.goto(`${host.address}#/sign-in`)
    await expectStep(page, signIn, 'what-you-see')
    await expect(page.getByLabel('Paste what you see')).toBeVisible()
    await choose(page, signIn, 'what-you-see', 'message')
    await expectStep(page, signIn, 'page')
    expect(await page.evaluate(() => caches.keys())).toEqual([])
    expect(noise).toEqual([])
  })
}
