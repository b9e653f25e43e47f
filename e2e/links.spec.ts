import { expect, test } from 'playwright/test'
import { shortestAnswers } from '../src/engine/every-edge.ts'
import { replay } from '../src/engine/replay.ts'
import { addressOf, signIn } from './guides.ts'
import { choose, expectStep, heading, ticketText } from './walk.ts'

const toCapsLock = shortestAnswers(signIn).get('caps-lock') ?? new Map<string, string>()
const toOutcome = shortestAnswers(signIn).get('fresh-fails') ?? new Map<string, string>()

test('a link in a fresh profile shows the same step and answers, and says where they came from', async ({ page }) => {
  await page.goto(addressOf(signIn, toCapsLock))
  await expectStep(page, signIn, 'caps-lock')
  await expect(page.getByText('This page was opened from a link')).toBeVisible()
  await expect(page.getByText(`${toCapsLock.size} answers came with it.`)).toBeVisible()
  await expect(page.getByRole('link', { name: /^Change your answer to/ })).toHaveCount(toCapsLock.size)
  await choose(page, signIn, 'caps-lock', 'solved')
  await page.getByRole('link', { name: 'It does not work after all' }).click()
  await expect(ticketText(page)).toContainText('[came with a link]')
})

test('a link to an outcome never opens it silently', async ({ page }) => {
  await page.goto(addressOf(signIn, toOutcome))
  await expectStep(page, signIn, 'fresh-fails')
  await expect(page.getByText('answers that you did not give yourself')).toBeVisible()
})

test('a link that starts in the middle skips what comes before', async ({ page }) => {
  await page.goto('./#/sign-in/caps-lock?from=caps-lock')
  await expectStep(page, signIn, 'caps-lock')
  await expect(page.getByText('The person who sent you this link chose this step.')).toBeVisible()
  await choose(page, signIn, 'caps-lock', 'solved')
  await expectStep(page, signIn, 'solved-typed')
})

test('a link of an older guide opens at the last step that fits, says so, and keeps what still fits', async ({
  page,
}) => {
  await page.goto('./#/sign-in/gone-step?what-you-see=message&page=gone-option&caps-lock=same&v=00000000')
  await expectStep(page, signIn, 'page')
  await expect(page.getByText('The guide has changed since the link was made.')).toBeVisible()
  await choose(page, signIn, 'page', 'work')
  const whole = new Map(Object.entries({ 'what-you-see': 'message', page: 'work', 'caps-lock': 'same' }))
  await expectStep(page, signIn, replay(signIn, whole).current.id)
  await expect(page.getByText('2 answers came with it.')).toBeVisible()
})

test('an answer of a link that was changed does not come back with the browser’s Back', async ({ page }) => {
  await page.goto('./#/sign-in?page=work')
  await choose(page, signIn, 'what-you-see', 'message')
  await expectStep(page, signIn, 'caps-lock')
  await page.getByRole('link', { name: /^Change your answer to “Where do you type/ }).click()
  await choose(page, signIn, 'page', 'own')
  const changed = new Map(Object.entries({ 'what-you-see': 'message', page: 'own' }))
  await expectStep(page, signIn, replay(signIn, changed).current.id)
  while (!(await heading(page).textContent())?.startsWith('What do you see')) await page.goBack()
  await page.getByRole('button', { name: 'Continue' }).click()
  await expect(page).toHaveURL(/page=own/)
  await expect(page).not.toHaveURL(/page=work/)
})

test('what mail programs do to a link is undone', async ({ page }) => {
  const address = addressOf(signIn, toCapsLock)
  for (const bent of [
    `${address}.`,
    `${address})>`,
    address.replaceAll('=', '%3D'),
    address.replace(/#.*/, (hash) => hash.toUpperCase()),
  ]) {
    await page.goto('about:blank')
    await page.goto(bent)
    await expectStep(page, signIn, 'caps-lock')
  }
})

for (const damaged of [
  '#/nowhere',
  '#/sign-in/a/b/c',
  '#/%',
  '#/%ZZ',
  '#/%E0%A4%A',
  '#!/',
  '#/__proto__',
  '#/<img src=x onerror=alert(1)>',
]) {
  test(`a damaged link gets a friendly page: ${damaged}`, async ({ page }) => {
    await page.goto(`./${damaged}`)
    await expect(heading(page)).toHaveText('This link does not work')
    await expect(page.getByRole('link', { name: 'help@contoso.com' })).toBeVisible()
    await page.getByRole('link', { name: 'Go to the start page' }).click()
    await expect(page.getByRole('link', { name: 'Start', exact: true })).toBeVisible()
  })
}

test('links carry ids only, whatever was typed', async ({ page }) => {
  await page.goto(addressOf(signIn, toOutcome))
  const typed = 'Zebra Quartz'
  for (const label of ['Your name', 'How can we reach you?', 'Anything else']) await page.getByLabel(label).fill(typed)
  await page.getByRole('link', { name: 'Back', exact: true }).click()
  await page.goForward().catch(() => null)
  const all = await page.evaluate(() => location.href + JSON.stringify(history.state) + document.title)
  expect(all).not.toContain('Zebra')
  expect(new URL(page.url()).hash).toMatch(/^#[a-z0-9/?&=-]+$/)
})
