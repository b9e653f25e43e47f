import { expect, type Page, test } from 'playwright/test'
import { checkNames } from '../src/model/check-names.ts'
import { addAxe, expectNoViolations } from './expect-no-violations.ts'
import { addressesOf, guides, signIn } from './guides.ts'
import { hearNoise } from './hear-noise.ts'
import { expectStep, heading, ticketText } from './walk.ts'

const names = checkNames.filter((name) => name !== 'error-reader')

/** The steps that show a check, each with its address. */
const steps = guides.flatMap((guide) =>
  addressesOf(guide).flatMap(({ step, address }) =>
    step.kind === 'question' && step.check && step.check !== 'error-reader'
      ? [{ guide, step, address, name: step.check }]
      : [],
  ),
)

/** Notes what nobody should see: messages in the console, errors, and requests to another host. */
function listen(page: Page, baseURL: string | undefined) {
  const noise: string[] = []
  const origin = new URL(baseURL as string).origin
  hearNoise(page, noise)
  page.on('request', (request) => {
    if (request.url().startsWith('http') && new URL(request.url()).origin !== origin) noise.push(request.url())
  })
  return noise
}

test('each check but the error reader is used by a step', () => {
  expect([...new Set(steps.map(({ name }) => name))].sort()).toEqual([...names].sort())
})

for (const name of names) {
  test(`${name} has a page without faults, noise or requests to others, and a way back`, async ({ page, baseURL }) => {
    const noise = listen(page, baseURL)
    await addAxe(page)
    await page.goto('./#/checks')
    const link = page.getByRole('main').locator(`a[href="#/checks/${name}"]`)
    const title = (await link.textContent()) as string
    await link.click()
    await expect(heading(page)).toHaveText(title)
    await expect(heading(page)).toBeFocused()
    await expectNoViolations(page, name)
    await page.getByRole('link', { name: 'To the start page' }).click()
    await expect(page.getByRole('link', { name: 'Start', exact: true })).toBeVisible()
    expect(noise).toEqual([])
  })
}

test('the page of all checks has no faults, copies a link, and says when a name is not known', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await addAxe(page)
  await page.goto('./#/help-desk')
  await page.getByRole('link', { name: 'Send one check' }).click()
  await expect(heading(page)).toHaveText('Checks')
  await expectNoViolations(page, 'checks')
  await page.getByRole('button', { name: 'Copy link' }).first().click()
  await expect(page.getByText('Copied. Send it to the person who needs it.')).toBeVisible()
  await page.goto(await page.evaluate(() => navigator.clipboard.readText()))
  await expect(heading(page)).toHaveText('Check your work address')
  await page.goto('./#/checks/nowhere')
  await expect(heading(page)).toHaveText('There is no such check')
  await expect(page.getByRole('link', { name: 'Check your keyboard' })).toBeVisible()
  await expectNoViolations(page, 'unknown check')
})

test('no option moves while the check of its question is fetched', async ({ page }) => {
  await page.addInitScript(() => {
    new MutationObserver((_changes, observer) => {
      const option = document.querySelector('input[type=radio]')
      if (!option) return
      Object.assign(window, { firstSeenAt: option.getBoundingClientRect().top })
      observer.disconnect()
    }).observe(document, { childList: true, subtree: true })
  })
  await page.route('**/assets/*.js', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 150))
    await route.continue()
  })
  for (const { guide, step, address } of [...new Map(steps.map((one) => [one.name, one])).values()]) {
    await page.goto('about:blank')
    await page.goto(address, { waitUntil: 'networkidle' })
    await expectStep(page, guide, step.id)
    // A slow machine can be quiet for a while before it asks for the check: what comes after the options gets its time.
    await expect(page.getByRole('radio').first()).toBeVisible()
    await page.waitForTimeout(500)
    const { first, now } = await page.evaluate(() => ({
      first: (window as unknown as { firstSeenAt: number }).firstSeenAt,
      now: document.querySelector('input[type=radio]')?.getBoundingClientRect().top,
    }))
    expect.soft(Math.abs(Number(now) - first), `${guide.id}/${step.id} (px)`).toBeLessThan(1)
  }
})

test('a check that comes too late does not push the options away, and comes when asked for', async ({ page }) => {
  const one = steps.find(({ step }) => step.id === 'dev-join')
  if (!one) throw new Error('no step dev-join')
  let letGo = () => {}
  const held = new Promise<void>((resolve) => {
    letGo = resolve
  })
  await page.route('**/assets/inline-check*.js', async (route) => {
    await held
    await route.continue()
  })
  await page.goto(one.address)
  const option = page.locator('form fieldset').getByRole('radio').first()
  await expect(option).toBeVisible()
  const before = await option.boundingBox()
  const fetched = page.waitForResponse('**/assets/inline-check*.js')
  letGo()
  await fetched
  const show = page.getByRole('button', { name: 'Show the check for this question' })
  await expect(show).toBeVisible()
  expect(await option.boundingBox()).toEqual(before)
  await show.press('Enter')
  const box = page.locator('form').getByRole('textbox').first()
  await expect(box).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(page.locator('form section :focus')).toHaveCount(1)
})

test('the check inside each step has no faults when it is open', async ({ page, baseURL }) => {
  test.setTimeout(180_000)
  const noise = listen(page, baseURL)
  await addAxe(page)
  for (const { guide, step, address, name } of steps) {
    await page.goto(address)
    await expectStep(page, guide, step.id)
    await expect(page.locator('form fieldset').getByRole('radio').first()).toBeVisible()
    const fold = page.locator('form details > summary')
    if ((await fold.count()) > 0) await fold.first().click()
    await expect(page.locator('form [role=status]').first()).toBeAttached()
    await expectNoViolations(page, `${name} in ${step.id}`)
  }
  expect(noise).toEqual([])
})

test('what a check found stands in the ticket, and the way back leads to the question', async ({ page }) => {
  await page.goto('./#/sign-in')
  await page.getByRole('radio').first().check()
  await page.getByRole('button', { name: 'Continue' }).click()
  await expectStep(page, signIn, 'page')
  await page.goto('./#/checks/clock-check')
  await expect(page.getByText('Send this line to the help desk.')).toBeVisible()
  await expect(page.getByText(/^Clock check\. Result: .+ \(\d{4}-\d\d-\d\d \d\d:\d\d:\d\dZ\)$/)).toBeVisible()
  await page.getByRole('link', { name: 'Back to where you were' }).click()
  await expectStep(page, signIn, 'page')
  await page.getByRole('link', { name: 'I want to ask for help now' }).click()
  await expect(ticketText(page)).toContainText(/1\. Clock check\. Result: the clock of the device .+Z\)/)
})

test('where the browser refuses what a check asks for, it says so or goes on without, in silence', async ({
  page,
  baseURL,
}) => {
  const noise = listen(page, baseURL)
  await page.addInitScript(() => {
    const refuse = () => {
      throw new DOMException('blocked', 'SecurityError')
    }
    for (const [owner, names] of [
      [Navigator.prototype, ['onLine', 'cookieEnabled', 'userAgentData', 'storage', 'keyboard', 'credentials']],
      [Document.prototype, ['cookie']],
      [window, ['localStorage', 'sessionStorage', 'PublicKeyCredential']],
    ] as const)
      for (const name of names) Object.defineProperty(owner, name, { get: refuse, configurable: true })
    const { fetch } = window
    window.fetch = (address, options) => (options?.cache === 'no-store' ? refuse() : fetch(address, options))
    KeyboardEvent.prototype.getModifierState = refuse
  })
  const open = async (name: string) => {
    await page.goto('about:blank')
    await page.goto(`./#/checks/${name}`)
    await expect(page.getByRole('main').getByRole('status').first()).toBeAttached()
  }
  const cannotTell = page.getByRole('main').getByText('Can’t tell here').first()
  for (const name of ['clock-check', 'browser-check', 'connection-check']) {
    await open(name)
    await expect(cannotTell).toBeVisible()
  }
  for (const [name, button] of [
    ['flagging-timer', 'I have chosen “Enable flagging”'],
    ['retry-guard', 'I see the message that my account is locked'],
  ] as const) {
    await open(name)
    await page.getByRole('button', { name: button }).click()
    await page.evaluate(() => Object.defineProperty(Date, 'now', { value: () => Number.NaN }))
    await expect(cannotTell).toBeVisible()
  }
  await open('keyboard-check')
  await page.getByRole('textbox').press('y')
  await expect(page.getByText('1 of 20')).toBeVisible()
  expect(noise).toEqual([])
})
