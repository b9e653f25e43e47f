import { expect, type Page, test } from 'playwright/test'
import { everythingKept } from './everything-kept.ts'
import { addressOf, signIn } from './guides.ts'
import { pastedTexts, textsWithSecrets } from './pasted-texts.ts'
import { expectStep, heading, ticketText } from './walk.ts'

test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

/** Copies a text as another program would, and pastes it into the box by the keyboard. */
async function paste(page: Page, text: string) {
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text)
  await page.getByLabel('Paste what you see').focus()
  await page.keyboard.press('ControlOrMeta+v')
}

for (const { kind, text, codes, requestId = '', correlationId = '', timestamp = '', step } of pastedTexts) {
  test(`${kind}: fills the fields and starts at "${step}"`, async ({ page }) => {
    await page.goto('./#/sign-in')
    await paste(page, text)
    await expect(page.getByRole('textbox', { name: 'Error code' })).toHaveValue(codes)
    await expect(page.getByLabel('Request ID')).toHaveValue(requestId)
    await expect(page.getByLabel('Correlation ID')).toHaveValue(correlationId)
    await expect(page.getByLabel('Timestamp')).toHaveValue(timestamp)
    await expect(page.getByLabel('Paste what you see')).toHaveCount(0)
    await page.getByRole('link', { name: /Start at the right step|Get help with this code/ }).click()
    await expectStep(page, signIn, step)
    await expect(page.getByText('opened from a link')).toHaveCount(0)
  })
}

test('the ticket has a paste box of its own, and takes the fields over', async ({ page }) => {
  await page.goto(addressOf(signIn, new Map(), undefined, { askForHelp: true }))
  const [first] = pastedTexts
  await paste(page, first?.text ?? '')
  await expect(ticketText(page)).toContainText('Error code: 53003')
  await expect(ticketText(page)).toContainText(`Request ID: ${first?.requestId}`)
  await expect(ticketText(page)).toContainText('App name: Contoso Travel')
  await expect(ticketText(page)).toContainText('IP address: kept back by the person')
})

test('what was read survives a reload', async ({ page }) => {
  await page.goto('./#/sign-in')
  await paste(page, pastedTexts[1]?.text ?? '')
  await expect(page.getByRole('textbox', { name: 'Error code' })).toHaveValue('50126')
  await page.reload()
  await expect(page.getByRole('textbox', { name: 'Error code' })).toHaveValue('50126')
  await page.getByRole('link', { name: 'Start at the right step' }).click()
  await expectStep(page, signIn, 'code-place')
})

test('the coach shows where error texts are', async ({ page }) => {
  await page.goto('./#/sign-in')
  await page.getByText('Where do I find the error text?').click()
  for (const name of [/three dots/, /More details/, /Copy info/]) {
    await expect(page.getByRole('img', { name })).toBeVisible()
  }
})

test('a text that says nothing about an error stays in the box and nowhere else', async ({ page }) => {
  await page.goto('./#/sign-in')
  await page.getByLabel('Paste what you see').fill('Password: Haus#4711')
  await page.getByRole('button', { name: 'Find the code' }).click()
  await expect(page.getByText('We found no code, ID or time of a work account')).toBeVisible()
  await page.getByRole('radio').first().check()
  await page.getByRole('button', { name: 'Continue' }).click()
  await page.goBack()
  await expect(page.getByLabel('Paste what you see')).toHaveValue('')
  expect(await everythingKept(page)).not.toContain('Haus#4711')
})

test('nothing secret in a pasted text reaches storage, address, history, console or ticket', async ({ page }) => {
  const said: string[] = []
  page.on('console', (message) => said.push(message.text()))
  for (const { text, secret } of textsWithSecrets) {
    await page.goto('./#/sign-in')
    await expect(heading(page)).toBeVisible()
    if (await page.getByRole('button', { name: 'Paste another text' }).isVisible()) {
      await page.getByRole('button', { name: 'Paste another text' }).click()
    }
    await paste(page, text)
    await expect(page.getByRole('textbox', { name: 'Error code' })).toBeVisible()
    const before = await everythingKept(page)
    await page.getByRole('link', { name: 'I want to ask for help now' }).click()
    const ticket = (await ticketText(page).textContent()) ?? ''
    const kept = [before, await everythingKept(page), ticket, page.url(), ...said].join('\n')
    expect(kept, `${secret} must not be kept`).not.toContain(secret)
    await page.getByRole('button', { name: 'Clear my answers' }).click()
  }
})
