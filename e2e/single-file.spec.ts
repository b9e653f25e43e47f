import { join } from 'node:path'
import { expect, type Page, test } from 'playwright/test'
import { shortestAnswers } from '../src/engine/every-edge.ts'
import { readTicket } from '../src/engine/read-ticket/read-ticket.ts'
import { everythingStored } from './everything-kept.ts'
import { addAxe, expectNoViolations } from './expect-no-violations.ts'
import { addressOf, signIn } from './guides.ts'
import { buildCopy, type Copy, editCopy, openCopy } from './own-copy.ts'
import { choose, expectStep, heading, ticketText } from './walk.ts'

test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

// The copy is built once for all of these tests but one.
test.describe.configure({ mode: 'default' })

const live = 'https://signpost.contoso.com/'
const help = hashOf(addressOf(signIn, new Map(), undefined, { askForHelp: true }))
const outcome = shortestAnswers(signIn).get('fresh-fails') ?? new Map<string, string>()
let copy: Copy

test.beforeAll(async () => {
  test.setTimeout(180_000)
  copy = await buildCopy('2026-11-22', live)
})

function hashOf(address: string): string {
  return address.slice(address.indexOf('#'))
}

function about(page: Page) {
  return page.getByRole('complementary', { name: 'About this copy' })
}

/** Opens another page of the copy that is open. */
async function goTo(page: Page, hash: string, title: string) {
  await page.evaluate((to) => {
    location.hash = to
  }, hash)
  await expect(heading(page)).toHaveText(title)
}

test('opened from the disk, without a network: a walk by clicks to an outcome, and its ticket on the clipboard', async ({
  page,
}) => {
  const noise = await openCopy(page, copy)
  await page.getByRole('link', { name: 'Start', exact: true }).click()
  for (const [question, option] of outcome) await choose(page, signIn, question, option)
  await expectStep(page, signIn, 'fresh-fails')
  await page.getByLabel('Your name').fill('Alex')
  await page.getByRole('button', { name: 'Copy ticket' }).click()
  await expect(page.locator('[data-result=copied]')).toBeVisible()
  const ticket = await ticketText(page).textContent()
  expect(ticket).toContain('Name: Alex')
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(ticket)
  expect(readTicket(ticket ?? '')?.ticket.fields.replayLink).toMatch(new RegExp(`^${live}#/sign-in/fresh-fails\\?`))
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save as a file' }).click()
  expect((await download).suggestedFilename()).toBe('sign-in-ticket.txt')
  expect(noise).toEqual([])
})

test('what was answered and typed is there again when the file is opened again', async ({ page }) => {
  const noise = await openCopy(page, copy, help)
  await page.getByLabel('Your name').fill('Alex')
  await expect(ticketText(page)).toContainText('Name: Alex')
  await expect.poll(() => everythingStored(page)).toContain('Alex')
  await page.goto('about:blank')
  await page.goto(`${copy.address}${help}`)
  await expect(page.getByLabel('Your name')).toHaveValue('Alex')
  expect(noise).toEqual([])
})

test('codes, checks and the pages for the help desk work and ask no host; each says when the copy was made', async ({
  page,
}) => {
  const noise = await openCopy(page, copy, '#/codes')
  const pages: [hash: string, title: string][] = [
    ['/', 'Can’t sign in to your work account?'],
    ['/codes', 'Error codes'],
    ['/codes/50126', 'The username or the password does not match'],
    ['/checks', 'Checks'],
    ['/checks/keyboard-check', 'Check your keyboard'],
    ['/help-desk', 'Links for the help desk'],
    ['/help-desk/ticket', 'Read a ticket'],
    ['/nowhere', 'This link does not work'],
    ['/admin', 'The content of this site cannot be shown here'],
  ]
  for (const [hash, title] of pages) {
    await goTo(page, hash, title)
    await expect(about(page)).toHaveText(
      'Saved copy, made on 22 November 2026. The newest version is at signpost.contoso.com.',
    )
  }
  await expect(about(page).getByRole('link')).toHaveAttribute('href', live)
  await expect(page.getByText('Choose a content folder of this device')).toBeVisible()
  await goTo(page, '/codes', 'Error codes')
  await page.getByRole('searchbox').fill('locked')
  await expect(page.getByRole('link', { name: /50053/ })).toBeVisible()
  expect(noise).toEqual([])
})

test('checks that need a host say so, and one that needs cookies does not blame the browser', async ({ page }) => {
  const noise = await openCopy(page, copy, '#/checks/clock-check')
  const askNobody = page.getByText('this is a saved copy of the page, and it asks nothing over the network.')
  await expect(askNobody).toBeVisible()
  await page.context().setOffline(false)
  await goTo(page, '/checks/connection-check', 'Check your connection')
  await expect(askNobody).toBeVisible()
  await goTo(page, '/checks/browser-check', 'Check this browser')
  await expect(page.getByText('We could not try it.')).toBeVisible()
  await expect(page.getByText('blocks cookies')).toHaveCount(0)
  expect(noise).toEqual([])
})

test('for admins it shows a folder of the device, and says that trying out needs the live version', async ({
  page,
}) => {
  const noise = await openCopy(page, copy, '#/admin')
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Look at a content folder from this device' }).click()
  await (await chooser).setFiles(join(import.meta.dirname, '..', 'content'))
  await page.getByRole('link', { name: 'Map', exact: true }).click()
  await expect(page.locator('[data-step="what-you-see"]')).toBeVisible()
  await page.getByRole('link', { name: 'Try', exact: true }).click()
  await expect(page.getByText('This is a saved copy: a file cannot show itself in a frame.')).toBeVisible()
  await expect(page.locator('iframe')).toHaveCount(0)
  expect(noise).toEqual([])
})

test('a link for somebody else leads to the live version', async ({ page }) => {
  await openCopy(page, copy, '#/help-desk')
  await page.getByRole('combobox', { name: 'Find a start step' }).fill('caps')
  await page.getByRole('combobox', { name: 'Find a start step' }).press('Enter')
  await page.getByRole('button', { name: 'Copy link', exact: true }).click()
  await expect(page.getByText('Copied.')).toBeVisible()
  const link = await page.evaluate(() => navigator.clipboard.readText())
  expect(link).toMatch(new RegExp(`^${live}#/sign-in/caps-lock\\?`))
  await expect(page.getByRole('img', { name: 'QR code of this link' })).toBeVisible()
})

test('content as delivered does not say where the site is live: no link names the folder of the file, and the page says so', async ({
  page,
}) => {
  test.setTimeout(180_000)
  const homeless = await buildCopy('2026-11-22')
  await openCopy(page, homeless, '#/help-desk')
  await expect(about(page)).toHaveText('Saved copy, made on 22 November 2026.')
  await expect(page.getByText('it does not know where the live version is')).toBeVisible()
  await expect(page.getByTestId('help-link')).toHaveText(/^#\/sign-in/)
  await expect(page.getByRole('img', { name: 'QR code of this link' })).toHaveCount(0)
  await goTo(page, '/checks', 'Checks')
  await expect(page.getByRole('button', { name: 'Copy' })).toHaveCount(0)
  await page.goto(`${homeless.address}${help}`)
  const ticket = (await ticketText(page).textContent()) ?? ''
  expect(ticket).not.toContain('file:')
  expect(readTicket(ticket)?.link?.guide).toBe('sign-in')
})

test('a copy with a damaged part says so in plain words, with the contact of the help desk', async ({ page }) => {
  const block = /(<script type="application\/json" id="content\/guides\/sign-in\.[0-9a-f]+\.json">)[^<]*/
  const start = block.exec(copy.html)?.[1] ?? ''
  for (const damage of [`${start}{"id":"sign-in",`, `${start}{"id":"sign-in","steps":"none"}`]) {
    const tab = await page.context().newPage()
    await openCopy(tab, editCopy(copy, block, damage), '#/sign-in')
    await expect(heading(tab)).toHaveText('A part of this copy cannot be read')
    await expect(tab.getByText('That is not your fault.')).toBeVisible()
    await expect(tab.getByRole('link', { name: '+1 555 0100' }).first()).toBeVisible()
    await tab.close()
  }
})

test('every page fits a phone and has no fault of accessibility', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await addAxe(page)
  await openCopy(page, copy)
  await expectNoViolations(page, 'start')
  await goTo(page, '/sign-in', signIn.steps.get(signIn.start)?.title ?? '')
  await expectNoViolations(page, 'question')
  await about(page).getByRole('link').scrollIntoViewIfNeeded()
  await expect(about(page).getByRole('link')).toBeInViewport()
})

test('the page stands still from its first paint on', async ({ page }) => {
  await page.addInitScript(() => {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) document.documentElement.dataset.shifted = String(entry.startTime)
    }).observe({ type: 'layout-shift', buffered: true })
  })
  await openCopy(page, copy)
  await page.waitForTimeout(500)
  await expect(page.locator('html')).not.toHaveAttribute('data-shifted')
})

test('its policy lets nothing in and nothing out', () => {
  const policy = /Content-Security-Policy" content="([^"]+)"/.exec(copy.html)?.[1] ?? ''
  expect(policy).toMatch(/^default-src 'none'; script-src (?:'sha256-[^']+' ?){2}; style-src (?:'sha256-[^']+' ?){2}; /)
  expect(policy).toContain("require-trusted-types-for 'script'; trusted-types 'none'")
  expect(policy).not.toMatch(/unsafe|\*|https?:|'self'/)
  expect(policy.match(/data:/g)).toEqual(['data:'])
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('it says what helps most, and leads to the guide of the live version', async ({ page }) => {
    await page.goto(copy.address)
    await expect(heading(page)).toBeVisible()
    await expect(about(page)).toBeVisible()
    const addresses = await page
      .locator('.no-script a')
      .evaluateAll((links) => links.map((one) => one.getAttribute('href')))
    expect(addresses.length).toBeGreaterThan(3)
    expect(addresses.filter((one) => !/^(?:https:|tel:|mailto:)/.test(one ?? ''))).toEqual([])
    expect(addresses).toContain(`${live}content/guide.html`)
  })
})

test('the file stays small enough for a mail', () => {
  const [raw = 0, gzip = 0, brotli = 0] = [...copy.said.matchAll(/(\d+) kB/g)].map(([, size]) => Number(size))
  process.stdout.write(copy.said)
  expect(raw).toBe(Math.round(Buffer.byteLength(copy.html) / 1000))
  expect(raw).toBeLessThan(2950)
  expect(gzip).toBeLessThan(815)
  expect(brotli).toBeLessThan(645)
  // Mail carries it as Base64, in lines of 76 signs and two for the end of the line. Few mail servers refuse 10 MB.
  expect((raw * 4 * 78) / (3 * 76)).toBeLessThan(10_000)
})
