import { expect, type Page, test } from 'playwright/test'
import { field, status } from './code-search.ts'
import { addAxe, expectNoViolations } from './expect-no-violations.ts'
import { hearNoise } from './hear-noise.ts'
import { heading } from './walk.ts'

const results = (page: Page) => page.getByRole('main').getByRole('listitem').getByRole('link')

test.describe('accessibility', () => {
  test.beforeEach(({ page }) => addAxe(page))

  test('the search has no fault: empty, with results, with many, and with none', async ({ page }) => {
    await page.goto('./#/codes')
    await expect(heading(page)).toHaveText('Error codes')
    await expectNoViolations(page, 'empty search')
    for (const [query, says] of [
      ['locked out', /codes? found/],
      ['e', /These are the first 20/],
      ['desktop flow', /2 codes found/],
      ['99999', /No code found\. This number is not in our list/],
    ] as const) {
      await field(page).fill(query)
      await expect(status(page)).toHaveText(says)
      await expectNoViolations(page, `search for ${query}`)
    }
  })

  for (const [what, code, title] of [
    ['a full record', '50126', 'The username or the password does not match'],
    ['a name as code', 'InvalidConnectionCredentials', 'The desktop flow cannot get into the computer'],
    ['an unknown code', '99999', 'We do not know this code'],
    ['no code', '12', 'This is not an error code'],
  ] as const) {
    test(`the page of ${what} has no fault`, async ({ page }) => {
      await page.goto(`./#/codes/${code}`)
      await expect(heading(page)).toHaveText(title)
      await expectNoViolations(page, what)
    })
  }
})

test('with the keyboard only: from the start page to a code and into the guide', async ({ page }) => {
  await page.goto('./')
  await expect(heading(page)).toBeVisible()
  await tabTo(page, 'Error codes')
  await page.keyboard.press('Enter')
  await expect(heading(page)).toHaveText('Error codes')
  await expect(heading(page)).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(field(page)).toBeFocused()
  await page.keyboard.type('exipred')
  await expect(results(page).first()).toContainText('50055')
  await page.keyboard.press('Tab')
  await expect(results(page).first()).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByText('Error code 50055')).toBeVisible()
  await expect(heading(page)).toBeFocused()
  await tabTo(page, 'Start here')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/#\/sign-in\/?\?what-you-see=code/)
  await expect(heading(page)).toBeFocused()
})

test('Enter opens what is exactly a code; Back shows the same results', async ({ page }) => {
  await page.goto('./#/codes')
  await field(page).fill('aadsts 50126')
  await field(page).press('Enter')
  await expect(page.getByText('Error code 50126')).toBeVisible()
  await page.goBack()
  await expect(field(page)).toHaveValue('aadsts 50126')
  await expect(status(page)).toHaveText('1 code found')
})

test('what was searched for stands in no address, history, storage, request or console', async ({ page }) => {
  const noise: string[] = []
  const requests: string[] = []
  hearNoise(page, noise)
  page.on('request', (request) => requests.push(request.url() + (request.postData() ?? '')))
  await page.goto('./#/codes')
  await field(page).fill('zebra locked out')
  await results(page).filter({ hasText: '50053' }).click()
  await expect(page.getByText('Error code 50053')).toBeVisible()
  const kept = await page.evaluate(async () => {
    const databases = await indexedDB.databases()
    const stores = await Promise.all(databases.map(({ name }) => allOf(name as string)))
    return JSON.stringify([
      location.href,
      history.state,
      { ...localStorage },
      { ...sessionStorage },
      document.cookie,
      stores,
    ])

    function allOf(name: string): Promise<unknown[]> {
      return new Promise((resolve, reject) => {
        const opening = indexedDB.open(name)
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const names = [...opening.result.objectStoreNames]
          if (names.length === 0) return resolve([])
          const reading = names.map((store) => opening.result.transaction(store).objectStore(store).getAll())
          const last = reading.at(-1) as IDBRequest
          last.onsuccess = () =>
            resolve(reading.map((request) => (request.readyState === 'done' ? request.result : null)))
        }
      })
    }
  })
  await page.goBack()
  await expect(field(page)).toHaveValue('zebra locked out')
  const state = await page.evaluate(() => JSON.stringify([location.href, history.state]))
  for (const place of [kept, state, ...requests]) expect(place).not.toContain('zebra')
  await page.reload()
  await expect(field(page)).toHaveValue('')
  expect(noise).toEqual([])
})

test('a deep link opens, also as a mail program mangles it, and an unknown code is honest', async ({ page }) => {
  for (const [address, shows] of [
    ['./#/codes/50126', 'Error code 50126'],
    ['./#/codes/aadsts50126.', 'Error code 50126'],
    ['./#/codes/InvalidUserNameOrPassword', 'Error code 50126'],
    ['./#/codes/99999', 'Error code 99999'],
  ] as const) {
    await page.goto('about:blank')
    await page.goto(address)
    await expect(page.getByText(shows, { exact: true })).toBeVisible()
  }
  await expect(heading(page)).toHaveText('We do not know this code')
  await page.goto('./#/codes/<img src=x onerror=alert(1)>')
  await expect(heading(page)).toHaveText('This is not an error code')
  await expect(page.locator('main img')).toHaveCount(0)
})

test('the search is fetched only when it is wanted, and its failure has a friendly page', async ({ page }) => {
  const scripts: string[] = []
  page.on('request', (request) => scripts.push(request.url()))
  await page.goto('./')
  await expect(heading(page)).toBeVisible()
  expect(scripts.filter((address) => /codes?-(?:page|index)|codes\.json/.test(address))).toEqual([])
  await page.route('**/assets/codes-page-*.js', (route) => route.abort())
  await page.getByRole('link', { name: 'Error codes' }).click()
  await expect(heading(page)).toHaveText('This page could not load')
  await expect(page.getByRole('link', { name: '+1 555 0100' })).toBeVisible()
  await page.unroute('**/assets/codes-page-*.js')
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(heading(page)).toHaveText('Error codes')
})

test('the page of a code prints without what is only for the screen', async ({ page }) => {
  await page.goto('./#/codes/50126')
  await expect(heading(page)).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('heading', { name: 'For the help desk' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Start here' })).toBeHidden()
  await expect(page.getByRole('link', { name: 'All error codes' })).toBeHidden()
})

/** Presses Tab until the control with this text has the focus. */
async function tabTo(page: Page, name: string) {
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press('Tab')
    const focused = await page.evaluate(() => document.activeElement?.textContent?.trim())
    if (focused === name) return
  }
  throw new Error(`Tab never reached "${name}"`)
}
