import { type Browser, expect, type Locator, type Page, test } from 'playwright/test'
import { shortestAnswers } from '../src/engine/every-edge.ts'
import { readTicket } from '../src/engine/read-ticket/read-ticket.ts'
import { replay } from '../src/engine/replay.ts'
import type { BundledGuide } from '../src/model/guide-schema.ts'
import { everythingStored } from './everything-kept.ts'
import { addAxe, expectNoViolations } from './expect-no-violations.ts'
import { addressOf, signIn } from './guides.ts'
import { expectStep, heading, ticketText, walkFromStart } from './walk.ts'

const answers = shortestAnswers(signIn).get('fresh-fails') ?? new Map<string, string>()
const session = replay(signIn, answers)
const ids = {
  Username: 'kim.example@contoso.com',
  'Error code': '50126',
  'Request ID': '11112222-3333-4000-8000-000000000100',
  'Correlation ID': '0a1b2c3d-0000-7000-8000-000000000abc',
} as const
const guideFile = '**/content/guides/sign-in.*.json'

test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

test.beforeEach(({ page }) => addAxe(page))

const box = (page: Page) => page.getByLabel('Paste the ticket')
const part = (page: Page, name: string) =>
  page.locator('section').filter({ has: page.getByRole('heading', { level: 2, name, exact: true }) })
const steps = (page: Page) => page.locator('[data-step]')
const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText())

/** Fills the form of the ticket that the page shows, and copies the ticket. */
async function copyTicket(page: Page): Promise<string> {
  await page.getByLabel('The address you sign in with').fill(ids.Username)
  for (const label of ['Error code', 'Request ID', 'Correlation ID'] as const) {
    await page.getByLabel(label, { exact: true }).fill(ids[label])
  }
  await page.getByLabel('Timestamp').fill('2026-11-21T12:58:31Z')
  await page.getByLabel('Your name').fill('<img src=x onerror=alert(1)>')
  await page.getByRole('button', { name: 'Copy ticket' }).click()
  await expect(page.locator('[data-result=copied]')).toBeVisible()
  return clipboard(page)
}

/** Pastes with the keys that an agent uses. */
async function paste(page: Page, text: string) {
  await page.goto('./#/help-desk/ticket')
  await box(page).click()
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text)
  await page.keyboard.press('ControlOrMeta+v')
}

async function newProfile(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] })
  const page = await context.newPage()
  await addAxe(page)
  return page
}

async function expectWalk(page: Page) {
  await expect(steps(page)).toHaveCount(session.trail.length)
  for (const [position, { question, option }] of session.trail.entries()) {
    const step = steps(page).nth(position)
    await expect(step).toHaveAttribute('data-step', question.id)
    await expect(step).toContainText(question.title)
    await expect(step).toContainText(`${question.tried ? 'Result' : 'Answered'}: ${option.label}`)
    await expect(step).toContainText(/\d\d:\d\d:\d\dZ/)
    for (const other of question.options.filter(({ id }) => id !== option.id)) {
      await expect(step.getByRole('listitem').filter({ hasText: other.label }).first()).toBeVisible()
    }
  }
}

async function expectCopies(page: Page, button: Locator, text: string) {
  await button.click()
  await expect.poll(() => clipboard(page)).toBe(text)
}

test('a ticket from one browser is read in another: fields, searches and the walk are the same', async ({
  page,
  browser,
}) => {
  await walkFromStart(page, signIn, answers)
  await expectStep(page, signIn, 'fresh-fails')
  const ticket = await copyTicket(page)
  const read = readTicket(ticket)
  const desk = await newProfile(browser)
  await paste(desk, ticket)
  await expect(desk.getByRole('heading', { level: 2, name: read?.ticket.subject ?? '' })).toBeFocused()
  await expect(desk.getByText(`Ticket read: plain text, ${session.trail.length} answers.`)).toBeVisible()
  await expectWalk(desk)
  await expect(desk.getByText('The guide has not changed since.')).toBeVisible()

  const fields = part(desk, 'What the ticket says')
  await expect(fields.getByText('<img src=x onerror=alert(1)>')).toBeVisible()
  for (const [label, value] of Object.entries(ids)) {
    await expectCopies(desk, fields.getByRole('button', { name: `Copy ${label}`, exact: true }), value)
    await expect(fields.getByRole('button', { name: `Copy ${label}`, exact: true })).toHaveText('Copied')
  }
  await expectCopies(
    desk,
    fields.getByRole('button', { name: 'Copy Replay link' }),
    read?.ticket.fields.replayLink ?? '',
  )

  const log = part(desk, 'For the sign-in log')
  await expect(log.getByText('2026-11-28 (7 days)')).toBeVisible()
  await expect(log.getByRole('heading', { name: /^Suspected cause: / })).toBeVisible()
  await log.getByText(/\d more searches/).click()
  const searches = await log.locator('[data-search]').all()
  expect(searches.length).toBeGreaterThan(3)
  const known = [...Object.values(ids), '2026-11-2'].flatMap((id) => [id, encodeURIComponent(id)])
  for (const search of searches) {
    const filled = (await search.locator('pre').textContent()) ?? ''
    expect(known.filter((id) => filled.includes(id)).length, filled).toBeGreaterThan(0)
    await expectCopies(desk, search.getByRole('button', { name: /^Copy search: / }), filled)
  }
  expect(await everythingStored(desk)).not.toContain(ids['Request ID'])
  await desk.getByRole('link', { name: 'Open this walk as the user saw it' }).click()
  await expectStep(desk, signIn, 'fresh-fails')
  await desk.goBack()
  await expect(desk.getByRole('heading', { level: 2, name: read?.ticket.subject ?? '' })).toBeVisible()
  await desk.reload()
  await expect(box(desk)).toHaveValue('')
  await desk.context().close()
})

test('a guide that has changed since is compared, step by step', async ({ page, browser }) => {
  await page.goto(addressOf(signIn, answers))
  const ticket = await copyTicket(page)
  const desk = await newProfile(browser)
  await desk.route(guideFile, async (route) => {
    const guide = (await (await route.fetch()).json()) as BundledGuide
    await route.fulfill({ json: changed(guide) })
  })
  await paste(desk, ticket)
  await expect(steps(desk)).toHaveCount(session.trail.length)
  await expect(desk.getByText(`3 of ${session.trail.length} steps differ`)).toBeVisible()
  const [first, second, third] = session.trail
  await expect(steps(desk).nth(0).locator('[data-change]')).toHaveText('Question now “New words?”')
  await expect(steps(desk).nth(0)).toContainText(first?.question.title ?? '')
  await expect(steps(desk).nth(1).locator('[data-change]')).toHaveText('Answer now “New label”')
  await expect(steps(desk).nth(1)).toContainText(second?.option.label ?? '')
  await expect(steps(desk).nth(2).locator('[data-change]')).toHaveText('This answer is gone')
  await expect(steps(desk).nth(2)).toContainText(third?.option.label ?? '')
  await expect(desk.getByRole('link', { name: 'Open these answers in the guide of today' })).toBeVisible()
  await expectNoViolations(desk, 'a ticket of another guide')
  await desk.context().close()
})

test('accessibility: empty, no ticket, a whole ticket, a link alone', async ({ page }) => {
  await page.goto(addressOf(signIn, answers))
  const ticket = await copyTicket(page)
  const link = readTicket(ticket)?.ticket.fields.replayLink ?? ''
  await page.goto('./#/help-desk/ticket')
  await expect(heading(page)).toHaveText('Read a ticket')
  await expectNoViolations(page, 'empty')
  await box(page).fill('Hello')
  await expect(page.getByText('This is no ticket that can be read.')).toBeVisible()
  await expect(box(page)).toBeFocused()
  await expectNoViolations(page, 'no ticket')
  await box(page).fill(`AADSTS50126: Error validating credentials. Request Id: ${ids['Request ID']}`)
  await expect(page.getByText('This is an error text, not a ticket.')).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Ready searches' })).toBeVisible()
  await expectNoViolations(page, 'an error text')
  await box(page).fill(ticket)
  await expect(page.getByRole('heading', { name: 'Ready searches' })).toBeVisible()
  await expect(steps(page)).toHaveCount(session.trail.length)
  await page.getByText(/\d more searches/).click()
  await expectNoViolations(page, 'a whole ticket')
  await page.setViewportSize({ width: 390, height: 844 })
  await page.getByRole('button', { name: 'Read another ticket' }).click()
  await expect(box(page)).toBeFocused()
  await box(page).fill(link)
  await expect(page.getByText('It cannot tell who it was')).toBeVisible()
  await page.getByText('answers not taken').first().click()
  await expectNoViolations(page, 'a link alone on a phone')
})

test('with the keyboard only: paste, copy an id, go to the walk and open it', async ({ page }) => {
  await page.goto(addressOf(signIn, answers))
  await paste(page, await copyTicket(page))
  await expect(page.getByRole('heading', { level: 2 }).first()).toBeFocused()
  await tabTo(page, 'Copy Request ID')
  await page.keyboard.press('Enter')
  await expect.poll(() => clipboard(page)).toBe(ids['Request ID'])
  await page.keyboard.press('Shift+Tab')
  await page.getByRole('button', { name: 'The way through the guide' }).press('Enter')
  await expect(page.getByRole('heading', { name: 'The way through the guide' })).toBeFocused()
  await tabTo(page, 'Open this walk as the user saw it')
  await page.keyboard.press('Enter')
  await expectStep(page, signIn, 'fresh-fails')
})

test('a value without a blank, and one that is read from the right, stay beside their label', async ({ page }) => {
  await page.goto(addressOf(signIn, answers))
  const ticket = (await copyTicket(page))
    .replace(/^Cannot sign in.*/, (line) => `${line}${'W'.repeat(600)}`)
    .replace('Name: <img src=x onerror=alert(1)>', 'Name: دعم')
    .replace(/^Contact: .*|^How to reach me: .*/m, `How to reach me: ${'x'.repeat(600)}`)
  for (const width of [1280, 390, 320]) {
    await page.setViewportSize({ width, height: 844 })
    await paste(page, ticket)
    const title = page.getByRole('heading', { level: 2 }).first()
    await expect(title).toBeFocused()
    expect((await title.boundingBox())?.height).toBeLessThan(120)
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
    const row = page.locator('[data-field=name]')
    const start = async (part: Locator) => (await part.boundingBox())?.x ?? 0
    const text = await start(row.getByText('دعم'))
    expect(Math.abs(text - (await start(row.locator('dd').first())))).toBeLessThan(2)
    await page.goto('about:blank')
  }
})

test('a printed report has the ticket only, not the message about it', async ({ page }) => {
  await page.goto(addressOf(signIn, answers))
  await paste(page, await copyTicket(page))
  await expect(page.getByText(/^Ticket read: /)).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByText(/^Ticket read: /)).toBeHidden()
  await expect(page.getByRole('heading', { name: 'What the ticket says' })).toBeVisible()
})

test('a text of a million signs does not freeze the page', async ({ page }) => {
  await page.goto(addressOf(signIn, answers))
  const ticket = (await ticketText(page).textContent()) ?? ''
  for (const text of [
    ticket.replace('Username: not given', `Username: ${'x'.repeat(200_000)}`),
    'lorem ipsum '.repeat(90_000),
    `${ticket}${'\n1. a -> b'.repeat(100_000)}`,
  ]) {
    await page.goto('about:blank')
    await paste(page, text)
    const before = Date.now()
    // Only this element: to look for words in all of the page, the test itself needs a second for a million signs.
    const said = page.locator('[role=status]', { hasText: /^(?:Ticket read|This is no ticket|The end of this ticket)/ })
    await expect(said).toBeVisible()
    await page.getByRole('link', { name: 'Make a link' }).click()
    await expect(heading(page)).toHaveText('Links for the help desk')
    expect(Date.now() - before).toBeLessThan(5000)
  }
})

/** Presses Tab until the control with this name has the focus. */
async function tabTo(page: Page, name: string) {
  for (let presses = 0; presses < 120; presses++) {
    await page.keyboard.press('Tab')
    const focused = await page.evaluate(() => {
      const { activeElement: one } = document
      return one?.getAttribute('aria-label') ?? one?.textContent?.trim()
    })
    if (focused === name) return
  }
  throw new Error(`Tab never reached "${name}"`)
}

/** The guide with other words in the first two steps of the walk, and without the answer of the third. */
function changed(guide: BundledGuide): BundledGuide {
  const [first, second, third] = session.trail
  const sections = guide.sections.map((section) => ({
    ...section,
    steps: section.steps.map((step) => {
      if (step.kind === 'outcome') return step
      if (step.id === first?.question.id) return { ...step, title: 'New words?' }
      const options = step.options
        .filter((option) => step.id !== third?.question.id || option.id !== third.option.id)
        .map((option) =>
          step.id === second?.question.id && option.id === second.option.id
            ? { ...option, label: 'New label' }
            : option,
        )
      return { ...step, options }
    }),
  }))
  return { ...guide, version: 'ffffffff', sections }
}
