import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page, test } from 'playwright/test'
import { addressesOf, addressOf, guides, signIn } from './guides.ts'
import { heading } from './walk.ts'

async function expectNoViolations(page: Page, what: string) {
  await expect(heading(page)).toHaveCount(1)
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(
    violations.map(({ id, nodes }) => `${what}: ${id} at ${nodes.map(({ target }) => target).join(', ')}`),
  ).toEqual([])
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme}`, () => {
    test.use({ colorScheme })

    for (const guide of guides) {
      const addresses = addressesOf(guide)
      const sectionOf = (id: string) => guide.sectionOf.get(id)?.id ?? ''
      for (const section of new Set(addresses.map(({ step }) => sectionOf(step.id)))) {
        const steps = addresses.filter(({ step }) => sectionOf(step.id) === section)
        test(`${guide.id}/${section}: no step has an accessibility fault`, async ({ page }) => {
          test.setTimeout(180_000)
          for (const { step, address } of steps) {
            await page.goto(address)
            await expect(heading(page)).toHaveText(step.title)
            await expectNoViolations(page, step.id)
          }
        })
      }
    }

    test('the start page, with and without something to go on with', async ({ page }) => {
      await page.goto('./')
      await expectNoViolations(page, 'start')
      await page.goto(addressOf(signIn, new Map(), undefined, { askForHelp: true }))
      await page.getByLabel('Your name').fill('Alex')
      await page.goto('./')
      await expect(page.getByRole('heading', { name: 'Go on where you stopped?' })).toBeVisible()
      await expectNoViolations(page, 'start with resume')
    })

    test('the ticket page, empty, with warnings, and after each way of copying', async ({ page }) => {
      await page.goto(addressOf(signIn, new Map(), undefined, { askForHelp: true }))
      await expectNoViolations(page, 'ticket')
      await page.getByLabel('Correlation Id').fill('not an id')
      await page.getByLabel('Timestamp').fill('yesterday')
      await page.getByRole('button', { name: 'Copy ticket' }).click()
      await expect(page.getByText('It goes into the ticket as you typed it.').first()).toBeVisible()
      await expectNoViolations(page, 'ticket with warnings')
    })

    test('the error summary', async ({ page }) => {
      await page.goto(addressOf(signIn, new Map()))
      await page.getByRole('button', { name: 'Continue' }).click()
      await expect(page.getByRole('alert')).toBeVisible()
      await expectNoViolations(page, 'error summary')
    })

    test('the pages for unknown links and missing content', async ({ page }) => {
      await page.goto('./#/nowhere/at-all')
      await expectNoViolations(page, 'unknown link')
      await page.route('**/content/index.json', (route) => route.fulfill({ status: 404 }))
      await page.goto('about:blank')
      await page.goto('./')
      await expect(heading(page)).toHaveText('The questions are not where they should be')
      await expectNoViolations(page, 'content missing')
    })
  })
}
