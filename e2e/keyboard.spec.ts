import { expect, type Page, test } from 'playwright/test'
import { shortestAnswers } from '../src/engine/every-edge.ts'
import { replay, type TrailEntry } from '../src/engine/replay.ts'
import { addressOf, guideOf, signIn } from './guides.ts'
import { expectStep, findingNote, heading, ticketText } from './walk.ts'

test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

/** Presses Tab until the control has the focus. */
async function tabTo(page: Page, name: string) {
  for (let presses = 0; presses < 60; presses++) {
    const focused = page.locator(':focus')
    if (
      (await focused.count()) > 0 &&
      (await focused.evaluate((element, sought) => {
        const label = element instanceof HTMLTextAreaElement ? element.labels[0]?.textContent : undefined
        return (label ?? (element.textContent?.trim() || element.id)) === sought
      }, name))
    )
      return
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab never reached "${name}"`)
}

/** Answers the question on the screen as somebody without a mouse does, and says what the tab was called. */
async function answerByKeys(page: Page, { question, option }: TrailEntry): Promise<string> {
  await expect(heading(page)).toHaveText(question.title)
  await expect(heading(page)).toBeFocused()
  const tab = await page.title()
  await expect(page.locator('input[type=radio]:checked')).toHaveCount(0)
  await tabTo(page, 'answer')
  await page.keyboard.press('Space')
  for (let down = question.options.indexOf(option); down > 0; down--) await page.keyboard.press('ArrowDown')
  await expect(page.locator('input[type=radio]:checked')).toHaveValue(option.id)
  await tabTo(page, 'Continue')
  await page.keyboard.press('Enter')
  return tab
}

test('with the keyboard only: from the start page to the copied ticket', async ({ page }) => {
  await page.goto('./')
  await tabTo(page, 'Start')
  await page.keyboard.press('Enter')
  const { trail } = replay(signIn, shortestAnswers(signIn).get('fresh-fails') ?? new Map())
  const titles = new Set<string>()
  for (const entry of trail) titles.add(await answerByKeys(page, entry))
  expect(titles.size).toBe(trail.length)
  await expect(heading(page)).toBeFocused()
  await tabTo(page, 'Copy ticket')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('status').filter({ hasText: 'Copied.' })).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await ticketText(page).textContent())
})

test('with the keyboard only: from the start page through the guide of the help desk to the copied note', async ({
  page,
}) => {
  const guide = guideOf('help-desk')
  const { trail } = replay(guide, shortestAnswers(guide).get('locked') ?? new Map())
  await page.goto('./')
  await tabTo(page, 'A person I help cannot sign in')
  await page.keyboard.press('Enter')
  for (const entry of trail) await answerByKeys(page, entry)
  await expectStep(page, guide, 'locked')
  await expect(heading(page)).toBeFocused()
  await tabTo(page, 'Copy the note')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('status').filter({ hasText: 'Copied. Paste it into your ticket.' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Copy the note' })).toBeFocused()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await findingNote(page).textContent())
})

test('with the keyboard only: what the command printed is pasted, read and answers the question', async ({ page }) => {
  const guide = guideOf('power-automate')
  await page.goto(addressOf(guide, shortestAnswers(guide).get('device-state') ?? new Map()))
  await expectStep(page, guide, 'device-state')
  const printed = '             AzureAdJoined : YES\r\n              DomainJoined :\tYES\r\n'
  await page.evaluate((text) => navigator.clipboard.writeText(text), printed)
  await tabTo(page, 'Paste here what the command printed')
  await page.keyboard.press('Control+V')
  const said = page.getByRole('status').filter({ hasText: 'joined to both' })
  await expect(said).toContainText('So this answer is chosen below')
  await expect(page.locator('input[type=radio]:checked')).toHaveValue('hybrid')
  await expect(page.getByLabel('Paste here what the command printed')).toBeFocused()
  await page.keyboard.press('Control+A')
  await page.keyboard.press('Delete')
  await expect(said).toHaveCount(0)
  await page.keyboard.press('Control+V')
  await tabTo(page, 'Continue')
  await page.keyboard.press('Enter')
  await expectStep(page, guide, 'work-account')
  await expect(heading(page)).toBeFocused()
})

for (const width of [320, 390, 1280]) {
  test(`on the ticket page at ${width} px, Tab goes down the page in each column and never jumps back`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 })
    await page.goto(addressOf(signIn, new Map(), undefined, { askForHelp: true }))
    await expect(page.getByRole('button', { name: 'Copy ticket' })).toBeVisible()
    await page.getByText('What else helps').click()
    await page.getByText('Other ways to take it along').click()
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight))
    const columns = await page.locator('[data-ticket]').evaluate((desk) =>
      [...desk.querySelectorAll('section')].map((section) =>
        [...section.querySelectorAll('a, button, input, select, summary, textarea')]
          .filter((control) => control.checkVisibility())
          .map((control) => control.getBoundingClientRect())
          .map(({ top, left }) => ({ top: Math.round(top), left: Math.round(left) })),
      ),
    )
    const stops = width < 960 ? [columns.flat()] : columns
    for (const column of stops) {
      const sorted = column.toSorted((a, b) => a.top - b.top || a.left - b.left)
      expect(column).toEqual(sorted)
    }
  })
}

test('Continue without an answer: the summary takes the focus and leads to the first option', async ({ page }) => {
  await page.goto('./#/sign-in')
  await tabTo(page, 'Continue')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('alert')).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('radio').first()).toBeFocused()
  await expect(page.locator('fieldset')).toHaveAccessibleDescription('Choose one answer')
  await expect(page).toHaveTitle(/^Error: /)
  await page.keyboard.press('Space')
  await tabTo(page, 'Continue')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('alert')).toHaveCount(0)
  await expect(heading(page)).toBeFocused()
})

test('options are native radios in a fieldset whose legend is the only h1', async ({ page }) => {
  await page.goto('./#/sign-in')
  await expect(page.locator('fieldset > legend > h1')).toHaveCount(1)
  await expect(page.locator('h1')).toHaveCount(1)
  await expect(page.locator('fieldset input[type=radio]')).toHaveCount(await page.getByRole('radio').count())
})
