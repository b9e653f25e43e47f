import { expect, test } from 'playwright/test'
import { text } from '../src/checks/address-check/text.ts'
import { noAddresses, someAddresses } from '../src/testing/some-addresses.ts'
import { addAxe, expectNoViolations } from './expect-no-violations.ts'

/** The site of this project has no host there. */
const inSite = someAddresses.filter(([pasted]) => !/contoso\.co\.uk|oss?o\.okta/.test(pasted))

test('each address is judged as the browser would open it', async ({ page }) => {
  await page.goto('./#/checks/address-check')
  const box = page.getByRole('textbox')
  const said = page.getByRole('status').first()
  const judge = page.getByRole('button', { name: text.check })
  for (const [pasted, result, why] of inSite) {
    await box.fill(pasted)
    await judge.click()
    const sentence = why === 'microsoft' ? text.known.microsoft : text.says[result]
    expect.soft(await said.textContent(), pasted).toContain(sentence)
  }
  for (const pasted of noAddresses.filter((one) => one.trim() !== '')) {
    await box.fill(pasted)
    await judge.click()
    expect.soft(await said.textContent(), pasted).toBe(text.nothing)
  }
})

test('an address picks the answer of the question, and the person goes on', async ({ page }) => {
  await page.goto('./#/sign-in/page?what-you-see=message')
  await page.getByRole('textbox').fill('https://login-microsoftonline.com/common?code=123')
  await expect(page.getByRole('radio', { name: 'Another page, or I am not sure' })).toBeChecked()
  await page.getByRole('textbox').fill('')
  await page.getByRole('textbox').fill('https://login.microsoftonline.com/common')
  await expect(page.getByRole('radio', { name: /^Microsoft’s page for work accounts/ })).toBeChecked()
  expect(page.url()).not.toContain('code')
})

test('a long name goes on behind a dot on a narrow phone, and what is no address can be taken out', async ({
  page,
}) => {
  await addAxe(page)
  await page.setViewportSize({ width: 390, height: 800 })
  await page.goto('./#/checks/address-check')
  const box = page.getByRole('textbox')
  await box.fill(`https://${'a'.repeat(63)}.login-microsoftonline.com/`)
  const label = page.getByText('login-microsoftonline.', { exact: true }).first()
  expect(await label.evaluate((part) => part.clientHeight)).toBeLessThan(30)
  await expectNoViolations(page, 'a long name')
  await box.fill('Winter2026!')
  await page.getByRole('button', { name: text.check }).click()
  await expectNoViolations(page, 'no address')
  await page.getByRole('button', { name: text.empty }).click()
  await expect(box).toHaveValue('')
  await expect(box).toBeFocused()
})
