import { readFileSync } from 'node:fs'
import { expect, type Page, test } from 'playwright/test'
import { everyEdge, shortestAnswers } from '../src/engine/every-edge.ts'
import { linkTo } from '../src/engine/link.ts'
import { readTicket } from '../src/engine/read-ticket/read-ticket.ts'
import { replay } from '../src/engine/replay.ts'
import { everythingStored } from './everything-kept.ts'
import { addAxe, expectNoViolations } from './expect-no-violations.ts'
import { addressOf, signIn } from './guides.ts'
import { choose, expectStep, ticketText, walkFromStart } from './walk.ts'

test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

const help = addressOf(signIn, new Map(), undefined, { askForHelp: true })
const requestId = '0d1c2b3a-1111-4222-8333-944455556600'

/** Pastes into a box that takes rich text, as mail and chat programs have one, and gives what then stands there. */
async function pasteRich(page: Page): Promise<string> {
  await page.evaluate(() => {
    const box = document.createElement('div')
    box.contentEditable = 'true'
    box.id = 'mail'
    document.body.append(box)
    box.focus()
  })
  await page.keyboard.press('ControlOrMeta+v')
  await expect(page.locator('#mail')).not.toBeEmpty()
  return page.locator('#mail').innerHTML()
}

async function fillTicket(page: Page) {
  await page.getByLabel('Request ID').fill(requestId)
  await page.getByLabel('Error code').fill('AADSTS50126')
  await page.getByLabel('Timestamp').fill('2026-11-20T08:15:30Z')
  await page.getByLabel('Your name').fill('Alex <b>Example</b>')
  await page.getByLabel('The address you sign in with').fill('alex@contoso.com')
  await page.getByLabel('How can we reach you?').fill('+1 555 0199')
  await page.getByLabel('Anything else').fill('=cmd()\nRequest ID: none\n\n| a | table |')
}

test('a rich copy pastes as a table, and as the same text where only text is taken', async ({ page }) => {
  await page.goto(help)
  await fillTicket(page)
  await page.getByRole('button', { name: 'Copy ticket' }).click()
  await expect(page.locator('[data-result=copied]')).toBeVisible()
  const ticket = await ticketText(page).textContent()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(ticket)
  const pasted = await pasteRich(page)
  const cells = page.locator('#mail table')
  await expect(cells).toHaveCount(1)
  await expect(cells.getByRole('row', { name: /^Request ID/ })).toContainText(requestId)
  await expect(cells.getByRole('row', { name: /^Name/ })).toContainText('Alex <b>Example</b>')
  expect(readTicket(pasted)?.ticket.fields.requestId).toBe(requestId)
})

test('every format that is copied or saved says the same', async ({ page }) => {
  await page.goto(help)
  await fillTicket(page)
  const whole = readTicket((await ticketText(page).textContent()) ?? '')?.ticket
  await page.getByText('Other ways to take it along').click()
  for (const name of ['Copy for Markdown', 'Copy for programs (JSON)']) {
    await page.getByRole('button', { name }).click()
    await expect(page.getByText('Copied.', { exact: true }).last()).toBeVisible()
    expect(readTicket(await page.evaluate(() => navigator.clipboard.readText()))?.ticket).toEqual(whole)
  }
  await page.getByRole('button', { name: 'Copy only the subject line' }).click()
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(whole?.subject)
  for (const [button, name] of [
    ['Save as a file', 'sign-in-ticket.txt'],
    ['Save for programs (JSON)', 'sign-in-ticket.json'],
  ] as const) {
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: button }).click()
    const file = await download
    expect(file.suggestedFilename()).toBe(name)
    expect(readTicket(readFileSync(await file.path(), 'utf8'))?.ticket).toEqual(whole)
  }
})

test('a mail has the short form and stays within what mail programs take', async ({ page }) => {
  await page.goto(help)
  await fillTicket(page)
  for (const remark of ['', 'ü'.repeat(3000), 'line\n'.repeat(900)]) {
    // Chromium alone takes five seconds to put 900 lines into an empty text field.
    await page.getByLabel('Anything else').fill(remark, { timeout: 30_000 })
    const address = (await page.getByRole('link', { name: 'Write a mail' }).getAttribute('href')) ?? ''
    expect(address.length).toBeLessThan(1800)
    const mail = new URL(address)
    expect(mail.pathname).toBe('help@contoso.com')
    expect(mail.searchParams.get('subject')).toContain('AADSTS50126')
    const read = readTicket(mail.searchParams.get('body') ?? '')
    expect(read?.ticket.fields).toMatchObject({ requestId, username: 'alex@contoso.com', contact: '+1 555 0199' })
  }
  await expect(page.getByText('Opens your mail program, to help@contoso.com')).toBeVisible()
})

test('the form of a ticket system says its host before it opens, and its address holds nothing that was typed freely', async ({
  page,
}) => {
  await page.goto(help)
  await fillTicket(page)
  await page.getByLabel('App or page').fill('Outlook at home')
  const link = page.getByRole('link', { name: 'Open a ticket in ServiceNow' })
  await expect(page.getByText('Opens contoso.service-now.com')).toBeVisible()
  const address = decodeURIComponent((await link.getAttribute('href')) ?? '')
  expect(new URL(address).host).toBe('contoso.service-now.com')
  expect(address).toContain(requestId)
  for (const typed of ['Alex', 'alex@', '0199', 'Outlook', 'cmd', 'table']) expect(address).not.toContain(typed)
  await page.getByLabel('Error code').fill('it says Alex')
  expect(decodeURIComponent((await link.getAttribute('href')) ?? '')).not.toContain('Alex')
})

test('what looks secret is pointed out while it is typed and reaches no storage, link, copy or ticket', async ({
  page,
}) => {
  await page.goto(help)
  const secrets = {
    'Anything else': ['Hi, my password is Blue-Kite_88 and the code 493021 came', 'Blue-Kite_88'],
    'App or page': [
      'https://contoso.com/?access_token=eyJ0eXAiOiJKV1QifQ.eyJzdWIiOiJhbGV4In0.c2lnbmF0dXJlMTIz',
      'eyJ0eXAi',
    ],
    'Error code': ['pw - Meadow#2299', 'Meadow#2299'],
  } as const
  for (const [label, [typed]] of Object.entries(secrets)) {
    await page.getByLabel(label).fill(typed)
    await expect(page.getByText('We keep it out of your ticket').first()).toBeVisible()
    await expect(page.getByLabel(label)).toHaveValue(typed)
  }
  await page.getByRole('button', { name: 'Copy ticket' }).click()
  await expect(page.locator('[data-result=copied]')).toBeVisible()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  const mail = await page.getByRole('link', { name: 'Write a mail' }).getAttribute('href')
  const out = [await everythingStored(page), copied, mail, await ticketText(page).textContent()].join('\n')
  expect(out).toContain('[removed: password]')
  for (const [, secret] of Object.values(secrets)) expect(out).not.toContain(secret)
  await page.reload()
  await expect(page.getByLabel('Anything else')).toHaveValue(/^Hi, my password is \[removed: password\] and/)
})

test('the meter says what helps most next, leads there, and grows', async ({ page }) => {
  await page.goto(help)
  await expect(page.getByText('0 of 11 details given')).toBeVisible()
  await expect(page.getByText('Add the Request ID: on the page with the error')).toBeVisible()
  await page.getByRole('button', { name: 'Show me the field' }).click()
  await expect(page.getByLabel('Request ID')).toBeFocused()
  await page.keyboard.type(requestId)
  await expect(page.getByText('Add the time of your last try')).toBeVisible()
  await page.getByRole('button', { name: 'I cannot find this' }).click()
  await expect(page.getByText('Add the address that you sign in with')).toBeVisible()
  await fillTicket(page)
  await page.getByLabel('App or page').fill('Outlook')
  await page.getByRole('button', { name: 'I cannot find this' }).click()
  await page.getByRole('button', { name: 'Show me the field' }).click()
  await expect(page.getByLabel('Does it happen to colleagues too?')).toBeFocused()
  await page.getByLabel('Does it happen to colleagues too?').selectOption('Only to me')
  await expect(ticketText(page)).toContainText('Other people: only this person')
})

test('whoever cannot find anything is told that it is enough, and can have the suggestions back', async ({ page }) => {
  await addAxe(page)
  await page.goto(help)
  const skip = page.getByRole('button', { name: 'I cannot find this' })
  for (let left = 11; left > 0; left--) await skip.click()
  await expect(page.locator(':focus')).toHaveText('That is enough. Copy the ticket and send it.')
  await expectNoViolations(page, 'everything skipped')
  await page.getByRole('button', { name: 'Show the skipped ones again' }).click()
  await expect(page.locator(':focus')).toContainText('Add the Request ID')
})

test('whoever opens a mail hears that the ticket is copied', async ({ page }) => {
  await page.goto(help)
  await page.evaluate(() => addEventListener('click', (event) => event.preventDefault()))
  await page.getByRole('link', { name: 'Write a mail' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'The whole ticket is copied as well' })).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await ticketText(page).textContent())
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } })

  test('the ticket is folded, whole all the same, and unfolds', async ({ page }) => {
    await page.goto(help)
    await expect(ticketText(page)).toHaveAttribute('data-open', 'false')
    await expect(page.getByLabel('Request ID')).toBeHidden()
    await page.getByLabel('Your name').fill('Alex')
    await expect(ticketText(page)).toContainText('Name: Alex')
    await page.getByRole('button', { name: 'Copy ticket' }).click()
    await expect(page.locator('[data-result=copied]')).toContainText('Copied.')
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await ticketText(page).textContent())
    await page.getByRole('button', { name: 'Read your ticket' }).click()
    await expect(ticketText(page)).toBeVisible()
  })

  test('the meter unfolds the field that it shows', async ({ page }) => {
    await page.goto(help)
    await page.getByRole('button', { name: 'Show me the field' }).click()
    await expect(page.getByLabel('Request ID')).toBeFocused()
    await expect(page.getByLabel('Request ID')).toBeInViewport()
  })

  test('no field that gets the focus is behind the button, also after copying', async ({ page }) => {
    await page.goto(help)
    await page.getByText('What else helps').click()
    await page.getByRole('button', { name: 'Copy ticket' }).click()
    await expect(page.locator('[data-result=copied]')).toContainText('Copied.')
    await page.getByRole('heading', { level: 1 }).focus()
    const copy = page.getByRole('button', { name: 'Copy ticket' })
    const hidden = () =>
      copy.evaluate((button) => {
        const focused = document.activeElement
        if (!focused || focused === button) return null
        return Math.max(0, focused.getBoundingClientRect().bottom - button.getBoundingClientRect().top)
      })
    for (let presses = 0; presses < 60; presses++) {
      await page.keyboard.press('Tab')
      const behind = await hidden()
      if (behind === null) break
      expect(behind).toBe(0)
    }
    await expect(copy).toBeFocused()
  })
})

test('answers that say something about the problem stand in the ticket, and are not asked again', async ({ page }) => {
  const edge = everyEdge(signIn).find(({ question, option }) => {
    const step = signIn.steps.get(question)
    return step?.kind === 'question' && step.options.some(({ id, facts }) => id === option && facts?.othersAffected)
  })
  await page.goto(addressOf(signIn, edge?.answers ?? new Map(), undefined, { askForHelp: true }))
  await expect(ticketText(page)).toContainText(/Other people: (?!not given)/)
  await page.getByText('What else helps').click()
  await expect(page.getByLabel('Does it work on another device?')).toBeVisible()
  await expect(page.getByLabel('Does it happen to colleagues too?')).toHaveCount(0)
})

test('nothing moves below the pointer when the box for error texts comes late', async ({ page }) => {
  await page.route('**/assets/error-reader-*.js', async (route) => {
    await new Promise((done) => setTimeout(done, 1500))
    await route.continue()
  })
  await page.goto(help)
  const below = page.getByText('What else helps')
  await expect(below).toBeVisible()
  const before = await below.boundingBox()
  await expect(page.getByRole('button', { name: 'Find the code' })).toBeVisible()
  expect(await below.boundingBox()).toEqual(before)
})

test('tries are counted and a lock is warned of before it comes', async ({ page }) => {
  await addAxe(page)
  await page.route('**/content/index.json', async (route) => {
    const index = await (await route.fetch()).json()
    await route.fulfill({ json: { ...index, site: { ...index.site, lockoutTries: 3 } } })
  })
  const trail = everyEdge(signIn)
    .map(({ answers }) => replay(signIn, answers).trail)
    .sort((a, b) => tries(b) - tries(a))[0] as ReturnType<typeof replay>['trail']
  await page.goto('./')
  await page.getByRole('link', { name: 'Start', exact: true }).click()
  let [all, withPassword, warnings] = [0, 0, 0]
  for (const { question, option } of trail) {
    await expectStep(page, signIn, question.id)
    const isWarned = question.attempt && !question.newPassword && withPassword >= 2
    await expect(page.getByText('You have been asked to try')).toHaveCount(isWarned ? 1 : 0)
    if (isWarned) {
      warnings += 1
      await expect(page.getByText(`You have been asked to try ${withPassword} times`)).toBeVisible()
      await expectNoViolations(page, 'lock warning')
    }
    await choose(page, signIn, question.id, option.id)
    if (question.attempt && !option.skips) [all, withPassword] = [all + 1, withPassword + 1]
    if (question.newPassword && !option.skips) withPassword = 0
  }
  expect(all).toBeGreaterThanOrEqual(3)
  expect(warnings).toBeGreaterThan(0)
  await expect(ticketText(page)).toContainText(`Sign-in attempts in this guide: ${all}`)
})

/** The most tries with one password on a trail. */
function tries(trail: ReturnType<typeof replay>['trail']): number {
  const fresh = trail.findIndex(({ question, option }) => question.newPassword && !option.skips)
  const same = trail.slice(0, fresh === -1 ? trail.length : fresh)
  return same.filter(({ question, option }) => question.attempt && !option.skips).length
}

test('a ticket number comes along with a link and stays in no other address', async ({ page }) => {
  await page.goto(`${addressOf(signIn, new Map())}&ticket=INC0012345`)
  await choose(page, signIn, signIn.start, 'message')
  expect(page.url()).not.toContain('INC0012345')
  await page.getByRole('link', { name: 'I want to ask for help now' }).click()
  await expect(ticketText(page)).toContainText('Ticket number: INC0012345')
})

test('a solved run gives a note for the knowledge base without a word about the person', async ({ page }) => {
  await addAxe(page)
  const solved = [...shortestAnswers(signIn)].find(([id, answers]) => {
    const step = signIn.steps.get(id)
    return step?.kind === 'outcome' && step.result === 'solved' && answers.size > 3
  }) as [string, Map<string, string>]
  await page.goto(help)
  await fillTicket(page)
  await walkFromStart(page, signIn, solved[1])
  const note = page.getByText('Help others: a note for the knowledge base')
  const noteTop = (await note.boundingBox())?.y ?? 0
  const again = await page.getByRole('button', { name: 'Start again' }).boundingBox()
  expect(noteTop).toBeGreaterThan(again?.y ?? Number.POSITIVE_INFINITY)
  await note.click()
  await page.getByRole('button', { name: 'Copy the note' }).click()
  await expect(page.getByText('Copied. Paste it into a mail to help@contoso.com.')).toBeVisible()
  await expectNoViolations(page, 'note for the knowledge base')
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toContain(`Solved: ${signIn.steps.get(solved[0])?.title}`)
  expect(copied).toContain('Error code: 50126')
  for (const typed of ['Alex', 'alex@', '0199', 'cmd', requestId]) expect(copied).not.toContain(typed)
  await page.getByRole('link', { name: 'It does not work after all' }).click()
  await expect(ticketText(page)).toBeVisible()
  expect(linkTo(replay(signIn, solved[1])).step).toBe(solved[0])
})
