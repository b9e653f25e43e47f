import { expect, type Page, test } from 'playwright/test'
import { qrPath } from '../src/help-desk/link/qr-path.ts'
import type { Question } from '../src/model/guide.ts'
import { addAxe, expectNoViolations } from './expect-no-violations.ts'
import { signIn } from './guides.ts'
import { hearNoise } from './hear-noise.ts'
import { expectStep, heading } from './walk.ts'

test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

const search = (page: Page) => page.getByRole('combobox', { name: 'Find a start step' })
const another = (page: Page) => page.getByRole('combobox', { name: 'Add another known answer' })
const opening = (page: Page) => page.getByText(/^The person starts at:|^This leads straight/)
const link = (page: Page) => page.getByTestId('help-link')
const code = (page: Page) => page.getByRole('img', { name: 'QR code of this link' })

async function open(page: Page) {
  await page.goto('./#/help-desk')
  await expect(heading(page)).toHaveText('Links for the help desk')
}

function labelOf(question: string, option: string): string {
  const { options } = signIn.steps.get(question) as Question
  return options.find(({ id }) => id === option)?.label ?? ''
}

/** Presses Tab until the control that this element is has the focus. */
async function tabTo(page: Page, control: ReturnType<typeof link>) {
  for (let presses = 0; presses < 40; presses++) {
    if (await control.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error('Tab never reached the control.')
}

/** Picks an option of the select that has the focus as a keyboard does: by the arrow keys. */
async function pickByKeys(page: Page, question: string, option: string) {
  const { title, options } = signIn.steps.get(question) as Question
  const field = page.getByLabel(title, { exact: true })
  await tabTo(page, field)
  for (let down = options.findIndex(({ id }) => id === option); down >= 0; down--)
    await page.keyboard.press('ArrowDown')
  await expect(field).toHaveValue(option)
}

test('with the keyboard only: a link with start, known answers and ticket number, which another browser opens', async ({
  page,
  browser,
}) => {
  await page.goto('./')
  await tabTo(page, page.getByRole('link', { name: 'For the help desk' }))
  await page.keyboard.press('Enter')
  await expect(heading(page)).toBeFocused()
  await tabTo(page, search(page))
  await page.keyboard.type('caps')
  await page.keyboard.press('Enter')
  await expect(opening(page)).toContainText(signIn.steps.get('caps-lock')?.title ?? '')
  await tabTo(page, page.locator('summary', { hasText: 'earlier question that matters' }))
  await page.keyboard.press('Enter')
  await pickByKeys(page, 'app-readd', 'same')
  await pickByKeys(page, 'caps-lock', 'same')
  await expect(opening(page)).toContainText(signIn.steps.get('changed')?.title ?? '')
  await tabTo(page, another(page))
  await page.keyboard.type('set a new password on the reset page')
  await page.keyboard.press('Enter')
  await expect(page.getByLabel(signIn.steps.get('reset')?.title ?? '', { exact: true })).toBeFocused()
  await pickByKeys(page, 'reset', 'same')
  await tabTo(page, page.getByLabel('Ticket number (optional)'))
  await page.keyboard.type('INC0012345')
  await tabTo(page, page.getByRole('button', { name: 'Copy link', exact: true }))
  await page.keyboard.press('Enter')
  await expect(page.getByText('Copied.')).toBeVisible()
  const address = await page.evaluate(() => navigator.clipboard.readText())
  expect(address).toBe(await link(page).textContent())
  expect(address).toMatch(
    /#\/sign-in\/changed\?caps-lock=same&app-readd=same&reset=same&from=caps-lock&v=[0-9a-f]+&ticket=INC0012345$/,
  )
  await expect(code(page).locator('path')).toHaveAttribute('d', qrPath(address).path)

  const person = await browser.newContext({ baseURL: address })
  const theirs = await person.newPage()
  await theirs.goto(address)
  await expectStep(theirs, signIn, 'changed')
  await expect(theirs.getByText('One answer came with it.')).toBeVisible()
  await expect(theirs.getByText('The guide is newer than your link')).toHaveCount(0)
  await theirs.getByRole('radio', { name: labelOf('changed', 'no') }).check()
  await theirs.getByRole('button', { name: 'Continue' }).click()
  await expect(heading(theirs)).not.toHaveText(signIn.steps.get('changed')?.title ?? '')
  await expect(heading(theirs)).not.toHaveText(signIn.steps.get('reset')?.title ?? '')
  await person.close()
})

test('a known answer of a later question is skipped as soon as the walk gets there', async ({ page, browser }) => {
  await open(page)
  await search(page).fill('page')
  await search(page).press('Enter')
  await another(page).fill('app-kind')
  await another(page).press('Enter')
  await page.locator('#known-app-kind').selectOption('mail')
  await expect(opening(page)).toContainText(signIn.steps.get('page')?.title ?? '')
  const address = (await link(page).textContent()) ?? ''
  const person = await browser.newContext()
  const theirs = await person.newPage()
  await theirs.goto(address)
  await expectStep(theirs, signIn, 'page')
  await theirs.getByRole('radio', { name: labelOf('page', 'app') }).check()
  await theirs.getByRole('button', { name: 'Continue' }).click()
  await expect(heading(theirs)).not.toHaveText(signIn.steps.get('app-kind')?.title ?? '')
  await expect(theirs).toHaveURL(/page=app.*app-kind=mail|app-kind=mail.*page=app/)
  await person.close()
})

test('an error code leads to its start, with the answers that it implies', async ({ page }) => {
  await open(page)
  await search(page).fill('AADSTS50053')
  await expect(page.getByRole('option', { name: /^50053: / })).toBeVisible()
  await search(page).press('Enter')
  await expect(link(page)).toContainText('what-you-see=code&which-code=account&account-code=locked')
  await expect(page.getByText('50053: 3 answers are filled in below')).toBeVisible()
})

test('where nothing is found the outline unfolds', async ({ page }) => {
  await open(page)
  await search(page).fill('zebra')
  await expect(page.getByText('Nothing found. Pick from the outline below.')).toBeVisible()
  await expect(page.locator('summary', { hasText: 'Your password' })).toBeVisible()
})

test('forced colours mark only the page that is open', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await open(page)
  const tab = (name: string) => page.getByRole('link', { name, exact: true })
  await expect(tab('Make a link')).toHaveCSS('border-bottom-style', 'solid')
  await expect(tab('Read a ticket')).toHaveCSS('border-bottom-style', 'none')
})

test('the instructions are copied with the link on a line of its own', async ({ page }) => {
  await open(page)
  await page.getByRole('button', { name: 'Copy link with instructions' }).click()
  await expect(page.getByText('Copied.')).toBeVisible()
  const words = await page.evaluate(() => navigator.clipboard.readText())
  expect(words.split('\n')).toContain(await link(page).textContent())
  expect(words).toContain('+1 555 0100')
})

test('the QR code fills the window, closes with Escape, and is all that is printed', async ({ page }) => {
  await open(page)
  const large = page.getByRole('button', { name: 'Show large' })
  await large.focus()
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'QR code' })
  await expect(dialog.getByRole('img')).toBeVisible()
  expect((await dialog.getByRole('img').boundingBox())?.width).toBeGreaterThan(400)
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(large).toBeFocused()
  await page.emulateMedia({ media: 'print' })
  await expect(code(page)).toBeVisible()
  await expect(page.getByText((await link(page).textContent()) ?? '').and(page.locator(':visible'))).toHaveCount(1)
  await expect(page.getByText('Point the camera of your phone at this square.')).toBeVisible()
  await expect(page.getByText('Never type your password on this page.')).toBeVisible()
  const [sheet, square] = await Promise.all([page.locator('body').boundingBox(), code(page).boundingBox()])
  const middle = (box: typeof sheet) => (box?.x ?? 0) + (box?.width ?? 0) / 2
  expect(Math.abs(middle(sheet) - middle(square))).toBeLessThan(12)
  for (const part of [heading(page), search(page), large, opening(page)]) await expect(part).toBeHidden()
})

test('the QR code stays dark on light in the dark theme', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  await open(page)
  await expect(code(page).locator('rect')).toHaveCSS('fill', 'rgb(255, 255, 255)')
  await expect(code(page).locator('path')).toHaveCSS('fill', 'rgb(0, 0, 0)')
  expect((await code(page).boundingBox())?.width).toBeGreaterThan(200)
})

test('what the help desk puts together stands in no address, history, storage or request', async ({ page }) => {
  const noise: string[] = []
  const requests: string[] = []
  hearNoise(page, noise)
  page.on('request', (request) => requests.push(request.url()))
  await open(page)
  await search(page).fill('caps')
  await search(page).press('Enter')
  await page.getByLabel('Ticket number (optional)').fill('INC0012345')
  await expect(link(page)).toContainText('INC0012345')
  const kept = await page.evaluate(() =>
    JSON.stringify([location.href, history.state, { ...localStorage }, { ...sessionStorage }, document.cookie]),
  )
  for (const place of [kept, ...requests]) expect(place).not.toMatch(/INC0012345|caps-lock\?/)
  await page.getByRole('link', { name: 'Error codes' }).click()
  await page.getByRole('link', { name: 'For the help desk' }).click()
  await expect(link(page)).toContainText('INC0012345')
  await page.getByRole('button', { name: 'Clear my answers' }).click()
  await expect(heading(page)).not.toHaveText('Links for the help desk')
  await page.getByRole('link', { name: 'For the help desk' }).click()
  await expect(link(page)).not.toContainText('INC0012345')
  await page.reload()
  await expect(link(page)).toBeVisible()
  expect(noise).toEqual([])
})

test.describe('accessibility', () => {
  test.beforeEach(({ page }) => addAxe(page))

  test('the page has no fault: empty, searched, filled in, at an outcome, and with the large code', async ({
    page,
  }) => {
    await open(page)
    await expectNoViolations(page, 'empty')
    await search(page).fill('password')
    await expect(page.locator('[role=option][aria-selected=true]')).toBeVisible()
    await expectNoViolations(page, 'with results')
    await search(page).fill('zebra')
    await expectNoViolations(page, 'nothing found')
    await search(page).fill('caps')
    await search(page).press('Enter')
    await page.locator('summary', { hasText: 'Your password' }).click()
    await page.locator('summary', { hasText: 'earlier question that matters' }).click()
    await page.locator('#known-caps-lock').selectOption('same')
    await page.getByLabel('Ticket number (optional)').fill('INC 0012345'.repeat(4))
    await page.getByText('Read the instructions').click()
    await expectNoViolations(page, 'filled in')
    await page.getByRole('button', { name: 'Copy link', exact: true }).click()
    await page.locator('#known-caps-lock').selectOption('solved')
    await expect(opening(page)).toContainText('This leads straight to the outcome')
    await expectNoViolations(page, 'outcome')
    await page.getByRole('button', { name: 'Show large' }).click()
    await expectNoViolations(page, 'large code')
  })
})
