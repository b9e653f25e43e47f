import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, type Page, test } from 'playwright/test'
import { shortestAnswers } from '../src/engine/every-edge.ts'
import { addAxe, expectNoViolations } from './expect-no-violations.ts'
import { signIn } from './guides.ts'
import { heading } from './walk.ts'

test.setTimeout(120_000)
test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

const app = (page: Page) => page.frameLocator('iframe[title^="The app"]')
const asked = (page: Page) => app(page).getByRole('heading', { level: 1 })
const titleOf = (id: string) => signIn.steps.get(id)?.title ?? `no step ${id}`
const sectionOf = (id: string) => `guides/sign-in/${signIn.sectionOf.get(id)?.id}.json`
const labelOf = (question: string, option: string) => {
  const step = signIn.steps.get(question)
  return (step?.kind === 'question' && step.options.find(({ id }) => id === option)?.label) || `no option ${option}`
}
/** Looks at the page, not at what the app in the frame says. */
const walk = (page: Page) => page.getByRole('region', { name: 'The walk so far' })

async function open(page: Page, place = 'sign-in') {
  await page.goto(`./#/admin/try/${place}`)
  // The page checks the whole content before it shows any of it.
  await expect(heading(page)).toHaveText('Try', { timeout: 40_000 })
}

async function answerInFrame(page: Page, question: string, option: string) {
  await expect(asked(page)).toHaveText(titleOf(question))
  await app(page)
    .getByRole('radio', { name: labelOf(question, option), exact: true })
    .check()
  await app(page).getByRole('button', { name: 'Continue' }).click()
}

test('a walk in the frame is listed beside it and becomes an example to paste', async ({ page }) => {
  await open(page)
  await answerInFrame(page, 'what-you-see', 'message')
  await answerInFrame(page, 'page', 'work')
  await answerInFrame(page, 'caps-lock', 'solved')
  await expect(asked(page)).toHaveText(titleOf('solved-typed'))
  await expect(walk(page).getByRole('combobox')).toHaveCount(3)
  await expect(page.getByText('The example “Mistyped password” walks the same way already.')).toBeVisible()
  await expect(page.getByLabel('Title of the example')).toBeHidden()
  await walk(page).getByLabel(titleOf('page')).selectOption('own')
  await page.getByLabel('Title of the example').fill('Caps Lock, again')
  await page.getByRole('button', { name: 'Copy the example' }).click()
  await expect(page.getByText('Copied. Paste it into the file.')).toBeVisible()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(JSON.parse(copied.replace(/,$/, ''))).toEqual({
    title: 'Caps Lock, again',
    answers: { 'what-you-see': 'message', page: 'own', 'caps-lock': 'solved' },
    ends: 'solved-typed',
  })
  expect(copied).toMatch(/^ {4}\{\n {6}"title": "Caps Lock, again",\n.*\n {4}\},$/s)
})

test('nothing of a walk in the frame is kept, and the run of this browser stays as it is', async ({ page }) => {
  await page.goto('./#/sign-in')
  await page.getByRole('radio').first().check()
  await page.getByRole('button', { name: 'Continue' }).click()
  await expect(heading(page)).not.toHaveText(titleOf(signIn.start))
  const mine = await heading(page).textContent()
  await open(page, 'sign-in/caps-lock?what-you-see=message&page=work')
  await answerInFrame(page, 'caps-lock', 'solved')
  await expect(asked(page)).toHaveText(titleOf('solved-typed'))
  await app(page).getByRole('button', { name: 'Clear my answers' }).click()
  await expect(asked(page)).not.toHaveText(titleOf('solved-typed'))
  await page.goto('./')
  await page.reload()
  await expect(page.getByText(`You were at “${mine}`)).toBeVisible()
})

test('any step can be the beginning, and another answer leads elsewhere', async ({ page }) => {
  await open(page)
  const search = page.getByRole('combobox', { name: 'Begin at a step' })
  await search.fill('caps-lock')
  await search.press('Enter')
  await expect(asked(page)).toHaveText(titleOf('caps-lock'))
  await expect(page).toHaveURL(/#\/admin\/try\/sign-in\/caps-lock\?what-you-see=message/)
  await walk(page).getByLabel(titleOf('what-you-see')).selectOption('other')
  await expect(asked(page)).toHaveText(titleOf('other-what'))
  await page.getByRole('button', { name: 'Begin again at the first step' }).click()
  await expect(asked(page)).toHaveText(titleOf('what-you-see'))
})

test('the frame has the width, the zoom and the theme that were picked', async ({ browser, baseURL }) => {
  // Emulated themes reach into every frame; here the browser itself has to pass them on.
  const context = await browser.newContext({ baseURL, colorScheme: null, viewport: { width: 1280, height: 900 } })
  const page = await context.newPage()
  await open(page)
  await expect(asked(page)).toBeVisible()
  const inside = () =>
    app(page)
      .locator('html')
      .evaluate(() => ({ width: innerWidth, dark: matchMedia('(prefers-color-scheme: dark)').matches }))
  await page.getByLabel('Theme').selectOption('dark')
  await expect.poll(inside).toEqual({ width: 390, dark: true })
  await page.getByLabel('Theme').selectOption('light')
  await page.getByLabel('Width').selectOption('1280')
  await expect.poll(inside).toEqual({ width: 1280, dark: false })
  await page.getByLabel('Zoom').selectOption('4')
  await expect.poll(inside).toEqual({ width: 320, dark: false })
  await page.getByLabel('Width').selectOption('own')
  await page.getByLabel('Width in px').fill('500')
  await page.getByLabel('Zoom').selectOption('1')
  await expect.poll(inside).toEqual({ width: 500, dark: false })
  await expect(page.getByText(/^500 px wide/)).toBeVisible()
  await context.close()
})

test('all examples of all guides are walked in the page, and each opens in the frame', async ({ page }) => {
  await open(page)
  await page.getByLabel('Show the examples of').selectOption('')
  await expect(page.getByText(/^All \d{3} examples end where they should\.$/)).toBeVisible()
  await page.getByRole('link', { name: 'Everybody in the office is refused', exact: true }).click()
  await expect(asked(page)).toHaveText(titleOf('others-too'))
  await expect(walk(page).getByRole('combobox')).toHaveCount(4)
})

test('on paper are the examples, without the frame', async ({ page }) => {
  await open(page)
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('cell', { name: 'Right', exact: true }).first()).toBeVisible()
  await expect(page.locator('iframe')).toBeHidden()
  await expect(page.getByRole('link', { name: 'Open in the app' }).first()).toBeHidden()
})

test('a folder of this device is what the frame shows, and nobody else gets it', async ({ page }) => {
  const folder = await mkdtemp(join(tmpdir(), 'signpost-try-'))
  await cp('content', folder, { recursive: true })
  const file = join(folder, sectionOf('what-you-see'))
  const changed = (await readFile(file, 'utf8')).replace(titleOf('what-you-see'), 'What is on your screen?')
  await writeFile(file, changed)
  const examples = join(folder, 'guides/sign-in/examples.json')
  const wrong = (await readFile(examples, 'utf8')).replace('"ends": "solved-typed"', '"ends": "solved-browser"')
  await writeFile(examples, wrong)
  await page.goto('./#/admin')
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Look at a content folder from this device' }).click()
  await (await chooser).setFiles(folder)
  await page.getByRole('link', { name: 'Try', exact: true }).click()
  await page.getByLabel('Guide', { exact: true }).selectOption('sign-in')
  await expect(asked(page)).toHaveText('What is on your screen?')
  await expect(page.getByText(/^This content has problems\. The frame shows all of it/)).toBeVisible()
  await app(page).getByRole('radio').first().check()
  await app(page).getByRole('button', { name: 'Continue' }).click()
  await expect(walk(page).getByLabel('What is on your screen?')).toBeVisible()
  await page.goto('./#/sign-in')
  await expect(heading(page)).toHaveText(titleOf('what-you-see'))
})

test('the keyboard alone goes into the frame and out of it again', async ({ page }) => {
  await open(page)
  await expect(asked(page)).toBeVisible()
  await page.getByLabel('Zoom').focus()
  await page.keyboard.press('Tab')
  await expect(page.locator('iframe')).toBeFocused()
  for (let presses = 0; presses < 30; presses++) {
    await page.keyboard.press('Tab')
    if (await page.getByRole('button', { name: 'Begin again' }).evaluate((one) => one === document.activeElement))
      return
  }
  throw new Error('Tab never left the frame.')
})

test('has no accessibility fault at an outcome with an example to paste, and fits every screen', async ({ page }) => {
  await addAxe(page)
  const answers = [...(shortestAnswers(signIn).get('fresh-fails') ?? [])].map((pair) => pair.join('=')).join('&')
  await open(page, `sign-in/fresh-fails?${answers}`)
  await expect(asked(page)).toHaveText(titleOf('fresh-fails'))
  await expectNoViolations(page, 'try')
})
