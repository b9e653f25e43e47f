import { expect, test } from 'playwright/test'
import { text } from '../src/checks/address-check/text.ts'
import { noAddresses, someAddresses } from '../src/testing/some-addresses.ts'

/** The site of this project has no host there. */
const inSite = someAddresses.filter(([pasted]) => !pasted.includes('contoso.co.uk'))

test('each address is judged as the browser would open it', async ({ page }) => {
  await page.goto('./#/checks/address-check')
  const box = page.getByRole('textbox')
  const said = page.getByRole('status').first()
  for (const [pasted, result] of inSite) {
    await box.fill('')
    await box.fill(pasted)
    expect.soft(await said.textContent(), pasted).toContain(text.says[result])
  }
  for (const pasted of noAddresses.filter((one) => one.trim() !== '')) {
    await box.fill(pasted)
    await page.getByRole('button', { name: text.check }).click()
    expect.soft(await said.textContent(), pasted).toBe(text.nothing)
  }
})

test('an address picks the answer of the question, and the person goes on', async ({ page }) => {
  await page.goto('./#/sign-in/page?what-you-see=message')
  await page.getByRole('textbox').fill('https://login-microsoftonline.com/common?code=123')
  await expect(page.getByRole('radio', { name: 'Another page, or I am not sure' })).toBeChecked()
  await page.getByRole('textbox').fill('https://login.microsoftonline.com/common')
  await expect(page.getByRole('radio', { name: /^A page at login\.microsoftonline\.com/ })).toBeChecked()
  expect(page.url()).not.toContain('code')
})
