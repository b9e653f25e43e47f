import { expect, type Page, test } from 'playwright/test'
import { shortestAnswers } from '../src/engine/every-edge.ts'
import type { Guide } from '../src/model/guide.ts'
import { addAxe, expectNoViolations } from './expect-no-violations.ts'
import { addressOf, signIn } from './guides.ts'
import { newProfile, openBrowser } from './kept-browser.ts'
import { choose, expectStep, heading, ticketText } from './walk.ts'

const minute = 60_000
const mark = 'I have chosen “Enable flagging”'
const lock = 'I see the message that my account is locked'
const markedAt = /marked for the help desk at (\d{4}-\d\d-\d\d \d\d:\d\d:\d\dZ)/

const addressOfStep = (guide: Guide, id: string) => addressOf(guide, shortestAnswers(guide).get(id) ?? new Map())
const said = (page: Page, words: RegExp | string) => page.getByRole('status').filter({ hasText: words })

async function pressByKeys(page: Page, name: string) {
  const button = page.getByRole('button', { name })
  for (let presses = 0; presses < 40; presses++) {
    if (await button.evaluate((element) => element === document.activeElement)) return page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab never reached "${name}"`)
}

test('the flagging timer picks the answer, survives a killed browser, and stands in the ticket', async ({
  baseURL,
}) => {
  const profile = newProfile()
  const first = await openBrowser(profile)
  await first.page.goto(new URL(addressOfStep(signIn, 'flag'), baseURL).href)
  await expectStep(first.page, signIn, 'flag')
  await first.page.getByRole('button', { name: mark }).click()
  const sentence = said(first.page, 'The error is marked')
  await expect(sentence).toContainText('So this answer is chosen below: “Yes, I did this”')
  await expect(first.page.getByRole('radio', { name: 'Yes, I did this' })).toBeChecked()
  await expect(first.page.getByRole('timer')).toHaveText('20 minutes left')
  const words = await sentence.textContent()
  await first.kill()

  const second = await openBrowser(profile)
  await second.page.goto(new URL(addressOfStep(signIn, 'flag'), baseURL).href)
  await expect(said(second.page, 'The error is marked')).toHaveText(words ?? '')
  await expect(second.page.getByRole('radio', { name: 'Yes, I did this' })).toBeChecked()
  await second.page.getByRole('button', { name: 'Continue' }).click()
  await expect(heading(second.page)).not.toHaveText(signIn.steps.get('flag')?.title ?? '')
  await second.page
    .getByRole('link', { name: 'I want to ask for help now' })
    .or(ticketText(second.page))
    .first()
    .click()
  const ticket = (await ticketText(second.page).textContent()) ?? ''
  const at = markedAt.exec(ticket)?.[1] ?? 'no time'
  expect(ticket).toContain(`Flagged for review: ${at} = `)
  const until = new Date(Date.parse(at) + 20 * minute).toISOString().slice(0, 19).replace('T', ' ')
  expect(ticket).toContain(`marked for the help desk at ${at}, one try possible until ${until}Z.`)
  await second.kill()
})

test('the flagging timer counts by the clock of the device, and says when it is over', async ({ page }) => {
  await page.clock.install({ time: new Date('2026-11-22T03:40:12Z') })
  await page.goto(addressOfStep(signIn, 'flag'))
  await page.getByLabel('When was that?').selectOption('5 minutes ago')
  await page.getByRole('button', { name: mark }).click()
  await expect(page.getByRole('timer')).toHaveText('15 minutes left')
  await page.clock.fastForward(6 * minute)
  await expect(said(page, 'Less than 10 minutes left.')).toBeVisible()
  await page.clock.fastForward(9 * minute)
  await expect(said(page, 'The 20 minutes are over.')).toBeVisible()
  await expect(page.getByRole('timer')).toHaveCount(0)
  await expect(page.getByRole('radio', { name: 'Yes, I did this' })).toBeChecked()
  await page.getByRole('button', { name: 'Undo: it is not marked' }).click()
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0)
})

test('what the flagging timer has picked goes when another tab takes the mark back', async ({ page, context }) => {
  const address = addressOfStep(signIn, 'flag')
  await page.goto(address)
  await page.getByRole('button', { name: mark }).click()
  const picked = page.getByRole('radio', { name: 'Yes, I did this' })
  await expect(picked).toBeChecked()
  const other = await context.newPage()
  await other.goto('./#/checks/flagging-timer')
  await other.getByRole('button', { name: 'Undo: it is not marked' }).click()
  await expect(said(other, 'The time is not running yet.')).toBeVisible()
  await other.close()
  await page.bringToFront()
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
  await expect(said(page, 'The time is not running yet.')).not.toContainText('So this answer is chosen')
  await expect(picked).not.toBeChecked()
})

test('with the keyboard only: the flagging timer starts, and Undo takes it back', async ({ page }) => {
  await page.goto('./#/checks/flagging-timer')
  await expect(page.getByRole('button', { name: mark })).toBeVisible()
  await pressByKeys(page, mark)
  await expect(page.getByRole('timer')).toHaveText('20 minutes left')
  await expect(page.locator(':focus')).toContainText('The error is marked')
  await pressByKeys(page, 'Undo: it is not marked')
  await expect(page.locator(':focus')).toContainText('The time is not running yet.')
  await expect(page.getByRole('heading', { name: 'For the help desk', exact: true })).toHaveCount(0)
})

test('the retry guard waits longer after each lock, and survives a reload', async ({ page }) => {
  await page.clock.install({ time: new Date('2026-11-22T03:40:12Z') })
  await page.goto('./#/checks/retry-guard')
  await expect(page.getByRole('button', { name: lock })).toBeVisible()
  await pressByKeys(page, lock)
  await expect(page.getByRole('timer')).toHaveText(/^(1 minute|\d\d seconds) left$/)
  await page.clock.fastForward(minute)
  await expect(said(page, 'You can try now, once.')).toBeVisible()
  await pressByKeys(page, 'I tried, and see the message again')
  await expect(page.getByRole('timer')).toHaveText('2 minutes left')
  await expect(page.getByText(/locked seen 2 times, last 2026-11-22 03:41:\d\dZ; next try advised from/)).toBeVisible()
  await page.clock.runFor(1000)
  await page.reload()
  await expect(page.getByRole('timer')).toHaveText('2 minutes left')
  await pressByKeys(page, 'Undo: I did not see it')
  await expect(said(page, 'You can try now, once.')).toBeVisible()
})

test('a double click is one press of the retry guard', async ({ page }) => {
  await page.clock.install({ time: new Date('2026-11-22T03:40:12Z') })
  await page.goto('./#/checks/retry-guard')
  await page.getByRole('button', { name: lock }).dblclick()
  await expect(page.getByText(/locked seen once/)).toBeVisible()
  await page.clock.fastForward(minute)
  await page.getByRole('button', { name: 'I tried, and see the message again' }).dblclick()
  await expect(page.getByText(/locked seen 2 times/)).toBeVisible()
  await page.clock.fastForward(2 * minute)
  await expect(said(page, 'You can try now, once.')).toBeVisible()
  await page.getByRole('button', { name: 'Undo: I did not see it' }).dblclick()
  await expect(page.getByText(/locked seen once/)).toBeVisible()
  await expect(said(page, 'You can try now, once.')).toBeVisible()
})

test('the retry guard stands folded in the step that waits, and picks no answer', async ({ page }) => {
  await page.goto(addressOfStep(signIn, 'lock-wait'))
  await page.getByText('When to try again', { exact: true }).click()
  await page.getByRole('button', { name: lock }).click()
  await expect(said(page, 'Please do not try now.')).toBeVisible()
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0)
  await choose(page, signIn, 'lock-wait', 'same')
  await expectStep(page, signIn, 'lock-reset')
})

for (const [check, button] of [
  ['flagging-timer', mark],
  ['retry-guard', lock],
] as const)
  test(`the ${check} breaks no accessibility rule while it counts, and fits in large type`, async ({ page }) => {
    await addAxe(page)
    await page.goto(`./#/checks/${check}`)
    await page.getByRole('button', { name: button }).click()
    await expect(page.getByRole('timer')).toBeVisible()
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '34px'
    })
    await expectNoViolations(page, check)
  })
