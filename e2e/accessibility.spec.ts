import { expect, test } from 'playwright/test'
import { addAxe, expectNoViolations } from './expect-no-violations.ts'
import { addressesOf, addressOf, guideOf, guides, shapesOf, signIn } from './guides.ts'
import { pastedTexts } from './pasted-texts.ts'
import { heading, ticketText } from './walk.ts'

test.beforeEach(({ page }) => addAxe(page))

// "A11Y=all" looks at each step of all guides, which takes some minutes.
const stepsOf = process.env.A11Y === 'all' ? addressesOf : shapesOf

for (const guide of guides) {
  const addresses = stepsOf(guide)
  const sectionOf = (id: string) => guide.sectionOf.get(id)?.id ?? ''
  for (const section of new Set(addresses.map(({ step }) => sectionOf(step.id)))) {
    test(`${guide.id}/${section}: no step has an accessibility fault in light or dark, and each fits from 320 px to 1920 px`, async ({
      page,
    }) => {
      test.setTimeout(180_000)
      for (const { step, address } of addresses.filter((one) => sectionOf(one.step.id) === section)) {
        await page.goto(address)
        await expect(heading(page)).toHaveText(step.title)
        await expectNoViolations(page, step.id)
      }
    })
  }
}

test('the start page has none, with and without something to go on with', async ({ page }) => {
  await page.goto('./')
  await expectNoViolations(page, 'start')
  await page.goto(addressOf(signIn, new Map(), undefined, { askForHelp: true }))
  await page.getByLabel('Your name').fill('Alex')
  await page.goto('./')
  await expect(page.getByRole('heading', { name: 'Go on where you stopped?' })).toBeVisible()
  await expectNoViolations(page, 'start with resume')
})

test('the ticket page has none: empty, with warnings, and after copying', async ({ page }) => {
  await page.goto(addressOf(signIn, new Map(), undefined, { askForHelp: true }))
  await expect(ticketText(page)).toBeVisible()
  await expectNoViolations(page, 'ticket')
  await page.getByLabel('Correlation ID').fill('not an id')
  await page.getByLabel('Timestamp').fill('yesterday')
  await page.getByLabel('Anything else').fill('my password is Blue-Kite_88')
  await page.getByText('What else helps').click()
  await page.getByText('Other ways to take it along').click()
  await page.getByRole('button', { name: 'Copy ticket' }).click()
  await expect(page.locator('[data-result]')).toBeVisible()
  await expect(page.getByText('it goes into the ticket as you typed it').first()).toBeVisible()
  await expectNoViolations(page, 'ticket with warnings')
})

test('the ticket page has none on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto(addressOf(signIn, new Map(), undefined, { askForHelp: true }))
  await expect(ticketText(page)).toBeVisible()
  await expectNoViolations(page, 'ticket on a phone')
  await page.setViewportSize({ width: 390, height: 844 })
  await page.getByText('Type the details by hand').click()
  await page.getByRole('button', { name: 'Read your ticket' }).click()
  await page.getByRole('button', { name: 'Copy ticket' }).click()
  await expect(page.locator('[data-result]')).toBeVisible()
  await expectNoViolations(page, 'ticket on a phone, unfolded and copied')
})

test('the paste box has none: empty, after a text without an error, and with the coach open', async ({ page }) => {
  await page.goto('./#/sign-in')
  await page.getByLabel('Paste what you see').fill('Good morning!')
  await page.getByRole('button', { name: 'Find the code' }).click()
  await expect(page.getByText('We found no code, ID or time of a work account')).toBeVisible()
  await page.getByText('Where do I find the error text?').click()
  await expect(page.getByRole('img', { name: /Copy info/ })).toBeVisible()
  await expectNoViolations(page, 'paste box')
})

test('the box for what dsregcmd printed has none, with its result and the chosen answer', async ({ page }) => {
  const guide = guideOf('power-automate')
  await page.goto(addressesOf(guide).find(({ step }) => step.id === 'device-state')?.address ?? '')
  const printed =
    'AzureAdJoined : YES\nDomainJoined : NO\nTenantName : Contoso\nAzureAdPrt : NO\nServer Error : AADSTS50126'
  await page.getByLabel('Paste here what the command printed').fill(printed)
  await expect(page.getByText('So this answer is chosen below')).toBeVisible()
  await expect(page.getByText('It names these error codes: AADSTS50126.')).toBeVisible()
  await expectNoViolations(page, 'dsregcmd with result')
  await page.getByLabel('Paste here what the command printed').fill('Good morning')
  await page.getByRole('button', { name: 'Read the text' }).click()
  await expect(page.getByText('This does not look like the result of the command')).toBeVisible()
  await expectNoViolations(page, 'dsregcmd with a text that says nothing')
})

test('the fields of a pasted text have none: with hints, older attempts and device fields', async ({ page }) => {
  await page.goto('./#/sign-in')
  const [first] = pastedTexts
  const older = (first?.text ?? '').replaceAll('3f0e6c1a', '4f0e6c1a').replaceAll('2026-11-20T14', '2026-11-20T09')
  await page.getByLabel('Paste what you see').fill(`${first?.text}\n\n${older}`)
  await page.getByRole('button', { name: 'Find the code' }).click()
  await expect(page.getByLabel('Device platform')).toHaveValue('Windows 11')
  await expect(page.getByText('There was an older attempt in your text')).toBeVisible()
  await expectNoViolations(page, 'pasted text')
})

test('the error summary has none', async ({ page }) => {
  await page.goto(addressOf(signIn, new Map()))
  await page.getByRole('button', { name: 'Continue' }).click()
  await expect(page.getByRole('alert')).toBeVisible()
  await expectNoViolations(page, 'error summary')
})

test('the notices have none', async ({ page }) => {
  await page.goto('./#/sign-in/gone-step?what-you-see=message&page=gone-option&scope=me&v=00000000')
  await expect(page.getByText('The guide is newer than your link')).toBeVisible()
  await expectNoViolations(page, 'notices')
})

test('the pages for unknown links and missing content have none', async ({ page }) => {
  await page.route('**/content/guides/**', (route) => route.fulfill({ status: 404 }))
  await page.goto('./#/sign-in')
  await expect(heading(page)).toHaveText('The questions are not where they should be')
  await expectNoViolations(page, 'content missing')
  await page.unroute('**/content/guides/**')
  await page.goto('about:blank')
  await page.goto('./#/nowhere/at-all')
  await expectNoViolations(page, 'unknown link')
})

test('the page for an exception and the notice about storage have none', async ({ page }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('blocked', 'SecurityError')
    }
  })
  await page.goto('./#/sign-in')
  await expect(page.getByText('This browser does not let the page save anything')).toBeVisible()
  await expectNoViolations(page, 'storage notice')
  await page.evaluate(() => {
    const broken = () => {
      throw new Error('broken')
    }
    Object.defineProperty(navigator, 'languages', { get: broken })
  })
  await page.getByRole('link', { name: 'I want to ask for help now' }).click()
  await expect(heading(page)).toHaveText('This page broke')
  await expectNoViolations(page, 'exception')
})

for (const result of ['selected', 'copied-by-selection'] as const) {
  test(`the ticket page has none after copying: ${result}`, async ({ page }) => {
    await page.addInitScript((copies) => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined })
      document.execCommand = () => copies
    }, result === 'copied-by-selection')
    await page.goto(addressOf(signIn, new Map(), undefined, { askForHelp: true }))
    await page.getByRole('button', { name: 'Copy ticket' }).click()
    await expect(page.locator(`[data-result="${result}"]`)).toBeVisible()
    await expectNoViolations(page, result)
  })
}
