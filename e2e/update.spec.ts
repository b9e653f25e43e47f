/** What releases, half of them, damaged files and switched-off workers do to people who have the page open. */
import { createHash } from 'node:crypto'
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, expect, type Page, test } from 'playwright/test'
import type { ContentIndex } from '../src/model/content-index.ts'
import { runCommand } from '../src/testing/run-command.ts'
import { signIn } from './guides.ts'
import { type MovingHost, openMovingHost } from './moving-host.ts'
import { newerBuild, newerCodesTitle } from './newer-build.ts'
import { replaceIn } from './own-site.ts'
import {
  cachesOf,
  clearBrowserCache,
  countLoads,
  damageCaches,
  failStorage,
  keptContent,
  lookForNewer,
  waitUntilKept,
  waitUntilNewerWaits,
} from './service-worker.ts'
import { choose, expectStep, heading } from './walk.ts'

test.use({ serviceWorkers: 'allow' })
// One after the other: the newer version is built once.
test.describe.configure({ mode: 'default', timeout: 120_000 })

const second = signIn.steps.get('page')?.title ?? ''
const secondAddress = '#/sign-in/page?what-you-see=message'

let host: MovingHost

test.beforeEach(async () => {
  host = await openMovingHost()
})

test.afterEach(() => host.goDown())

/** Opens the sign-in guide, waits until all is kept, and answers the first question. */
async function begin(page: Page) {
  await page.goto(`${host.address}#/sign-in`)
  await expectStep(page, signIn, 'what-you-see')
  await waitUntilKept(page)
  await choose(page, signIn, 'what-you-see', 'message')
  await expectStep(page, signIn, 'page')
}

const goTo = (page: Page, hash: string) => page.evaluate((to) => location.assign(to), hash)
const loadIt = (page: Page) => page.getByRole('button', { name: 'Load it' })
/** A place for what a release may only have brought half. */
const folderOf = (name: string) => mkdtempSync(join(tmpdir(), `signpost-${name}-`))

/** A version of the app that differs from the built one in its icon alone. */
function otherIcon(): string {
  const folder = folderOf('icon')
  cpSync(join(import.meta.dirname, '..', 'dist'), folder, { recursive: true })
  const icon = join(folder, 'icon.svg')
  const digest = () => createHash('sha256').update(readFileSync(icon)).digest('base64')
  const before = digest()
  appendFileSync(icon, '\n')
  replaceIn(join(folder, 'sw.js'), { find: before, write: digest() })
  return folder
}

/** Another tab, at the second question. */
async function openSecond(context: BrowserContext): Promise<Page> {
  const other = await context.newPage()
  await other.goto(host.address + secondAddress)
  await expectStep(other, signIn, 'page')
  return other
}

async function publishWords(find: string, write: string): Promise<string> {
  const [folder, out] = [folderOf('words'), folderOf('out')]
  cpSync(join(import.meta.dirname, '..', 'content'), folder, { recursive: true })
  replaceIn(join(folder, 'guides', 'sign-in', 'portal.json'), { find, write })
  const { code, errors } = await runCommand('build-command.ts', folder, out)
  if (code !== 0) throw new Error(errors)
  return out
}

test('newer content: the visit stays on its version, the next one has the newer, and both work without a network', async ({
  page,
}) => {
  await begin(page)
  const newer = await publishWords(second, 'Newer words?')
  const loads = countLoads(page)
  cpSync(join(newer, 'index.json'), join(host.folder, 'content', 'index.json'))
  await page.reload()
  await expect(heading(page)).toHaveText(second)
  await host.goDown()
  await page.reload()
  await expect(heading(page)).toHaveText(second)

  await host.goUp()
  cpSync(newer, join(host.folder, 'content'), { recursive: true })
  await page.reload()
  await expect(heading(page)).toHaveText('Newer words?')
  const { files } = JSON.parse(readFileSync(join(newer, 'index.json'), 'utf8')) as ContentIndex
  await expect.poll(() => keptContent(page)).toContain(files['guides/sign-in.json']?.name)
  await host.goDown()
  await page.reload()
  await expect(heading(page)).toHaveText('Newer words?')
  await goTo(page, '#/codes/50126')
  await expect(heading(page)).toHaveText('The username or the password does not match')
  expect(loads()).toBe(4)
})

test('a newer app: open pages go on with their own parts, one press loads the newer one, and answers stay', async ({
  page,
  context,
}) => {
  await begin(page)
  const other = await openSecond(context)
  await host.deploy(await newerBuild())

  await goTo(page, '#/codes')
  await expect(heading(page)).toHaveText('Error codes')
  await expect(loadIt(page)).toHaveCount(0)
  await page.goto('about:blank')
  await page.goto(host.address + secondAddress)
  await expectStep(page, signIn, 'page')
  await waitUntilNewerWaits(page)
  await page.getByRole('radio').first().focus()
  await expect(loadIt(page)).toBeVisible()
  await expect(page.getByRole('radio').first()).toBeFocused()

  const [loads, othersLoads] = [countLoads(page), countLoads(other)]
  const loaded = page.waitForEvent('load')
  await loadIt(page).click()
  await loaded
  await expect(loadIt(page)).toHaveCount(0)
  await expectStep(page, signIn, 'page')
  await goTo(page, '#/codes')
  await expect(heading(page)).toHaveText(newerCodesTitle)
  expect(loads()).toBe(1)
  await goTo(other, '#/codes')
  await expect(heading(other)).toHaveText('Error codes')
  await goTo(other, '#/help-desk')
  await expect(heading(other)).toHaveText('Links for the help desk')
  expect(othersLoads()).toBe(0)
  await other.close()
})

test('a newer app that another one replaces before anybody loads it: open pages still go on with their own parts', async ({
  page,
  context,
}) => {
  await begin(page)
  const other = await openSecond(context)
  await host.deploy(otherIcon())
  await page.reload()
  await waitUntilNewerWaits(page)
  await host.deploy(await newerBuild())
  expect(await lookForNewer(page)).toBe(true)
  const loaded = page.waitForEvent('load')
  await loadIt(page).click()
  await loaded
  await expectStep(page, signIn, 'page')
  await goTo(page, '#/codes')
  await expect(heading(page)).toHaveText(newerCodesTitle)
  await expect.poll(async () => Object.keys(await cachesOf(page)).filter((name) => /app/.test(name)).length).toBe(2)
  await clearBrowserCache(other)
  await goTo(other, '#/codes')
  await expect(heading(other)).toHaveText('Error codes')
})

test('a host that stops to answer holds nobody up who loads a newer app', async ({ page }) => {
  await begin(page)
  await host.deploy(await newerBuild())
  await page.reload()
  await waitUntilNewerWaits(page)
  host.hang('content/index.json')
  await page.reload()
  await expectStep(page, signIn, 'page')
  // Ten seconds for the index, the rest for the page.
  const loaded = page.waitForEvent('load', { timeout: 30_000 })
  await loadIt(page).click()
  await loaded
  await expectStep(page, signIn, 'page')
  await goTo(page, '#/codes')
  await expect(heading(page)).toHaveText(newerCodesTitle)
})

test('a newer app that nobody asks for comes by itself once all its pages are closed', async ({ page, context }) => {
  await begin(page)
  await host.deploy(await newerBuild())
  await page.reload()
  await waitUntilNewerWaits(page)
  const { length: before } = Object.keys(await cachesOf(page))
  await page.close()
  const next = await context.newPage()
  await next.goto(`${host.address}#/codes`)
  await expect(heading(next)).toHaveText(newerCodesTitle)
  await expect.poll(async () => Object.keys(await cachesOf(next)).length).toBe(before - 1)
})

for (const [what, half] of [
  [
    'the new page without its parts',
    async (newer: string) => ({ from: newer, assets: join(import.meta.dirname, '..', 'dist', 'assets') }),
  ],
  [
    'the old page with the new parts',
    async (newer: string) => ({ from: join(import.meta.dirname, '..', 'dist'), assets: join(newer, 'assets') }),
  ],
] as const) {
  test(`half a release, ${what}: who was here goes on as before, and who comes first reads whom to call`, async ({
    page,
    browser,
  }) => {
    await begin(page)
    const { from, assets } = await half(await newerBuild())
    const release = folderOf('half')
    cpSync(from, release, { recursive: true })
    rmSync(join(release, 'assets'), { recursive: true })
    cpSync(assets, join(release, 'assets'), { recursive: true })
    await host.deploy(release)
    const loads = countLoads(page)
    await page.reload()
    await expectStep(page, signIn, 'page')
    await page.goto(`${host.address}#/codes`)
    await expect(heading(page)).toHaveText('Error codes')
    expect(await lookForNewer(page)).toBe(false)
    const apps = async () => Object.keys(await cachesOf(page)).filter((name) => /app/.test(name))
    await expect.poll(apps).toHaveLength(1)
    await expect(loadIt(page)).toHaveCount(0)
    expect(loads()).toBe(1)

    const stranger = await (await browser.newContext({ serviceWorkers: 'allow' })).newPage()
    await stranger.goto(host.address)
    await expect(heading(stranger)).toBeVisible()
    await expect(stranger.getByText('Reload it, or ask for help.')).toContainText('+1 555 0100')
    await expect(stranger.getByText('Reload it, or ask for help.')).toBeVisible()
    await stranger.context().close()

    await host.deploy(await newerBuild())
    await page.reload()
    await expect(heading(page)).toHaveText('Error codes')
    await waitUntilNewerWaits(page)
    await loadIt(page).click()
    await expect(heading(page)).toHaveText(newerCodesTitle)
  })
}

test.describe('damaged files in the browser', () => {
  const anything = /./

  for (const how of ['truncate', 'replace'] as const) {
    test(`all of them (${how}d): the network replaces them`, async ({ page }) => {
      await begin(page)
      expect(await damageCaches(page, anything, how)).toBeGreaterThan(80)
      await page.reload()
      await expectStep(page, signIn, 'page')
      await goTo(page, '#/codes/50126')
      await expect(heading(page)).toHaveText('The username or the password does not match')
      await goTo(page, '#/help-desk')
      await expect(heading(page)).toHaveText('Links for the help desk')
    })
  }

  test('and no network: what the browser itself has is as good', async ({ page }) => {
    await begin(page)
    await damageCaches(page, anything, 'truncate')
    await host.goDown()
    await page.reload()
    await expectStep(page, signIn, 'page')
  })

  test('and no network, on a full disk: what the browser itself has is as good', async ({ page }) => {
    await begin(page)
    await failStorage(page, 'writing')
    await damageCaches(page, anything, 'truncate')
    await host.goDown()
    await page.reload()
    await expectStep(page, signIn, 'page')
  })

  test('and nothing else either: the page says what to do and whom to call', async ({ page }) => {
    await begin(page)
    await damageCaches(page, /\/$/, 'truncate')
    await clearBrowserCache(page)
    await host.goDown()
    await page.reload()
    await expect(heading(page)).toHaveText('This page needs a connection')
    await expect(page.getByRole('link', { name: '+1 555 0100' })).toHaveAttribute('href', 'tel:+15550100')
    await host.goUp()
    await page.reload()
    await expectStep(page, signIn, 'page')
  })

  test('a part of the app: the rest goes on, and the part comes with the network', async ({ page }) => {
    await begin(page)
    await damageCaches(page, /\/assets\/codes-page/, 'replace')
    await clearBrowserCache(page)
    await host.goDown()
    await page.reload()
    await expectStep(page, signIn, 'page')
    await goTo(page, '#/codes')
    await expect(heading(page)).toHaveText('This page could not load')
    await host.goUp()
    await page.getByRole('button', { name: 'Try again' }).click()
    await expect(heading(page)).toHaveText('Error codes')
  })

  test('the script of the page: it says whom to call', async ({ page }) => {
    await begin(page)
    await damageCaches(page, /\/assets\/first-/, 'replace')
    await clearBrowserCache(page)
    await host.goDown()
    await page.goto('about:blank')
    await page.goto(host.address)
    await expect(page.getByText('Reload it, or ask for help.')).toContainText('+1 555 0100')
    await expect(page.getByText('Reload it, or ask for help.')).toBeVisible()
  })

  test('the content: what was read before is still there', async ({ page }) => {
    await begin(page)
    await damageCaches(page, /\/content\//, 'truncate')
    await clearBrowserCache(page)
    await host.goDown()
    await page.reload()
    await expectStep(page, signIn, 'page')
  })

  test('a script, on a host that has a newer app by now: one reload brings the newer one', async ({ page }) => {
    await begin(page)
    await host.deploy(await newerBuild())
    await damageCaches(page, /\/assets\/first-/, 'truncate')
    await clearBrowserCache(page)
    await page.reload()
    await expect(page.getByText('Reload it, or ask for help.')).toBeVisible()
    await page.reload()
    await expectStep(page, signIn, 'page')
    await goTo(page, '#/codes')
    await expect(heading(page)).toHaveText(newerCodesTitle)
  })
})

test('one file over another switches the worker off everywhere: open pages go on, and nothing of it is left', async ({
  page,
  context,
}) => {
  await begin(page)
  const loads = countLoads(page)
  cpSync(join(host.folder, 'sw-off.js'), join(host.folder, 'sw.js'))
  const next = await context.newPage()
  await next.goto(`${host.address}#/codes`)
  await expect(heading(next)).toHaveText('Error codes')
  await expect.poll(() => next.evaluate(() => caches.keys()), { timeout: 20_000 }).toEqual([])
  await goTo(page, '#/help-desk')
  await expect(heading(page)).toHaveText('Links for the help desk')
  expect(loads()).toBe(0)
  await page.close()
  await next.goto('about:blank')
  replaceIn(join(host.folder, 'index.html'), { find: '<html lang="en"', write: '<html lang="en" data-newest' })
  await next.goto(host.address + secondAddress)
  await expectStep(next, signIn, 'page')
  await expect(next.locator('html[data-newest]')).toHaveCount(1)
  expect(await next.evaluate(() => navigator.serviceWorker.controller)).toBeNull()
})

test('it also reaches browsers whose app is broken', async ({ page }) => {
  await begin(page)
  await page.evaluate(async () => {
    for (const name of await caches.keys()) if (name.includes('app')) await caches.delete(name)
  })
  rmSync(join(host.folder, 'assets'), { recursive: true })
  cpSync(join(host.folder, 'sw-off.js'), join(host.folder, 'sw.js'))
  await page.goto('about:blank')
  await page.goto(host.address)
  await expect(heading(page)).toBeVisible()
  await expect
    .poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length), {
      timeout: 20_000,
    })
    .toBe(0)
})

test('“?without-worker” opens the page from the network and takes the worker away; other folders keep theirs', async ({
  page,
}) => {
  await begin(page)
  await page.evaluate(() => caches.open('signpost app http://localhost/elsewhere/ 12345678'))
  const text = readFileSync(join(host.folder, 'index.html'), 'utf8')
  writeFileSync(join(host.folder, 'index.html'), text.replace('<html lang="en"', '<html lang="en" data-newest'))
  await page.goto(`${host.address}?without-worker${secondAddress}`)
  await expectStep(page, signIn, 'page')
  await expect(page.locator('html[data-newest]')).toHaveCount(1)
  await expect
    .poll(() => page.evaluate(() => caches.keys()))
    .toEqual(['signpost app http://localhost/elsewhere/ 12345678'])
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0)
  await goTo(page, '#/codes')
  await expect(heading(page)).toHaveText('Error codes')
})
