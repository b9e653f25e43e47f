import { expect, type Page, test } from 'playwright/test'
import { shortestAnswers } from '../src/engine/every-edge.ts'
import { replay } from '../src/engine/replay.ts'
import { signIn } from './guides.ts'
import { heading, ticketText } from './walk.ts'

test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

/** Presses Tab until the control has the focus. */
async function tabTo(page: Page, name: string) {
  for (let presses = 0; presses < 60; presses++) {
    const focused = page.locator(':focus')
    if (
      (await focused.count()) > 0 &&
      (await focused.evaluate((element) => element.textContent?.trim() || element.id)) === name
    )
      return
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab never reached "${name}"`)
}

test('with the keyboard only: from the start page to the copied ticket', async ({ page }) => {
  await page.goto('./')
  await tabTo(page, 'Start')
  await page.keyboard.press('Enter')
  const { trail } = replay(signIn, shortestAnswers(signIn).get('fresh-fails') ?? new Map())
  const titles = new Set<string>()
  for (const { question, option } of trail) {
    await expect(heading(page)).toHaveText(question.title)
    await expect(heading(page)).toBeFocused()
    titles.add(await page.title())
    await expect(page.locator('input[type=radio]:checked')).toHaveCount(0)
    await tabTo(page, 'answer')
    await page.keyboard.press('Space')
    for (let down = question.options.indexOf(option); down > 0; down--) await page.keyboard.press('ArrowDown')
    await expect(page.locator('input[type=radio]:checked')).toHaveValue(option.id)
    await tabTo(page, 'Continue')
    await page.keyboard.press('Enter')
  }
  expect(titles.size).toBe(trail.length)
  await expect(heading(page)).toBeFocused()
  await tabTo(page, 'Copy ticket')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('status').filter({ hasText: 'Copied.' })).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await ticketText(page).textContent())
})

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
