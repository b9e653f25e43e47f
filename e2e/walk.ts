/** The verbs of the journeys. Each fails at once when the page is not where the test thinks it is. */
import { expect, type Page } from 'playwright/test'
import type { Answers } from '../src/engine/answers.ts'
import type { Guide, Question } from '../src/model/guide.ts'

export function heading(page: Page) {
  return page.getByRole('heading', { level: 1 })
}

export async function expectStep(page: Page, guide: Guide, id: string) {
  await expect(heading(page)).toHaveText(guide.steps.get(id)?.title ?? `no step ${id}`)
}

/**
 * Picks an option of the question on the screen and goes on, with real clicks but without waiting until nothing moves:
 * there are hundreds of them. `keyboard.spec.ts` and `links.spec.ts` look at single controls with more patience.
 */
export async function choose(page: Page, guide: Guide, questionId: string, optionId: string) {
  await expectStep(page, guide, questionId)
  const question = guide.steps.get(questionId) as Question
  const option = question.options.find(({ id }) => id === optionId)
  await page.getByRole('radio', { name: option?.label ?? `no option ${optionId}`, exact: true }).check({ force: true })
  await page.getByRole('button', { name: 'Continue' }).click({ force: true })
}

/** Walks from the start page through all these answers. */
export async function walkFromStart(page: Page, guide: Guide, answers: Answers) {
  await page.goto('./')
  const start = page.getByRole('link', { name: 'Start', exact: true })
  await start.or(page.getByRole('button', { name: 'Start from the beginning' })).click()
  for (const [question, option] of answers) await choose(page, guide, question, option)
}

export function ticketText(page: Page) {
  return page.getByTestId('ticket-text')
}

/** The note of a finding, as it is copied. */
export function findingNote(page: Page) {
  return page.getByRole('region', { name: 'A note to copy' }).locator('pre')
}
