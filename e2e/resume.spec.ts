import { expect, test } from 'playwright/test'
import { shortestAnswers } from '../src/engine/every-edge.ts'
import { replay } from '../src/engine/replay.ts'
import { addressOf, signIn } from './guides.ts'
import { blockSiteData, newProfile, openBrowser } from './kept-browser.ts'
import { choose, expectStep, heading, ticketText } from './walk.ts'

const answers = shortestAnswers(signIn).get('wait-change') ?? new Map<string, string>()
const { trail } = replay(signIn, answers)

test('a browser killed right after an answer goes on at that step, with everything typed', async ({ baseURL }) => {
  const profile = newProfile()
  const first = await openBrowser(profile)
  await first.page.goto(`${baseURL}#/sign-in`)
  await first.page.getByRole('link', { name: 'I want to ask for help now' }).click()
  await first.page.getByLabel('Anything else').fill('Since Monday.\nMy colleague is fine.')
  await first.page.getByLabel('Request ID').fill('00000000-0000-4000-8000-000000000100')
  await first.page.getByRole('link', { name: 'Back to the question' }).click()
  for (const { question, option } of trail) await choose(first.page, signIn, question.id, option.id)
  await expectStep(first.page, signIn, 'wait-change')
  await first.kill()

  const second = await openBrowser(profile)
  await second.page.goto(baseURL as string)
  await expect(second.page.getByText('You were at “Wait 10 minutes')).toBeVisible()
  await second.page.getByRole('link', { name: 'Go on' }).click()
  await expectStep(second.page, signIn, 'wait-change')
  await expect(second.page.getByText('opened from a link')).toHaveCount(0)
  await second.page.getByRole('link', { name: 'I want to ask for help now' }).click()
  await expect(second.page.getByLabel('Anything else')).toHaveValue('Since Monday.\nMy colleague is fine.')
  const ticket = await ticketText(second.page).textContent()
  expect(ticket).toContain('Request ID: 00000000-0000-4000-8000-000000000100')
  expect(ticket).not.toContain('came with a link')
  await second.kill()
})

test('a page that is left right after a key stroke has saved it', async ({ browser, baseURL }) => {
  for (let round = 0; round < 8; round++) {
    const context = await browser.newContext({ baseURL })
    const page = await context.newPage()
    await page.goto('./')
    await expect(heading(page)).toBeVisible()
    await page.goto(addressOf(signIn, new Map(), undefined, { askForHelp: true }))
    await page.getByLabel('Your name').fill('Alex')
    await page.goto('./')
    await expect(page.getByRole('heading', { name: 'Go on where you stopped?' })).toBeVisible()
    await context.close()
  }
})

test('a page that is left right after "Clear my answers" has forgotten them', async ({ browser, baseURL }) => {
  for (let round = 0; round < 5; round++) {
    const context = await browser.newContext({ baseURL })
    const page = await context.newPage()
    await page.goto(addressOf(signIn, new Map(), undefined, { askForHelp: true }))
    await page.getByLabel('Your name').fill('Alex')
    await page.getByRole('button', { name: 'Clear my answers' }).click({ noWaitAfter: true })
    await page.goto('about:blank')
    await page.goto('./')
    await expect(page.getByRole('link', { name: 'Start', exact: true })).toBeVisible()
    await context.close()
  }
})

test('reload, Back and Forward lead to the same step', async ({ page }) => {
  await page.goto('./#/sign-in')
  for (const { question, option } of trail.slice(0, 3)) await choose(page, signIn, question.id, option.id)
  const third = trail[3]?.question.id ?? ''
  const second = trail[2]?.question.id ?? ''
  await expectStep(page, signIn, third)
  await page.reload()
  await expectStep(page, signIn, third)
  await page.goBack()
  await expectStep(page, signIn, second)
  await page.goForward()
  await expectStep(page, signIn, third)
  await page.getByRole('link', { name: 'Back', exact: true }).click()
  await expectStep(page, signIn, second)
  await expect(page.getByRole('radio', { checked: true })).toHaveValue(trail[2]?.option.id ?? '')
})

test('the browser’s Back shows a question with the answer that was given', async ({ page }) => {
  await page.goto('./#/sign-in')
  for (const { question, option } of trail.slice(0, 2)) await choose(page, signIn, question.id, option.id)
  await expectStep(page, signIn, trail[2]?.question.id ?? '')
  await page.goBack()
  await expectStep(page, signIn, trail[1]?.question.id ?? '')
  await expect(page.getByRole('radio', { checked: true })).toHaveValue(trail[1]?.option.id ?? '')
  await expect(page.getByText('opened from a link')).toHaveCount(0)
})

test('"Clear my answers" clears the other tabs too', async ({ context }) => {
  const address = addressOf(signIn, new Map(), undefined, { askForHelp: true })
  const [one, two] = [await context.newPage(), await context.newPage()]
  for (const tab of [one, two]) {
    await tab.goto(address)
    await expect(heading(tab)).toHaveText('Ask for help')
  }
  await two.getByLabel('Your name').fill('Alex')
  await one.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
  await expect(one.getByLabel('Your name')).toHaveValue('Alex')
  await one.getByRole('button', { name: 'Clear my answers' }).click()
  await expect(two.getByLabel('Your name')).toHaveValue('')
})

test('changing an answer keeps what fits and says what was dropped', async ({ page }) => {
  await page.goto('./#/sign-in')
  for (const { question, option } of trail) await choose(page, signIn, question.id, option.id)
  const change = page.getByRole('link', { name: `Change your answer to “${trail[0]?.question.title}”` })
  await change.click()
  await expectStep(page, signIn, 'what-you-see')
  await choose(page, signIn, 'what-you-see', 'locked')
  await expect(page.getByText('Some later answers no longer fit')).toBeVisible()
  for (const { question } of trail.slice(1))
    await expect(page.getByRole('listitem').filter({ hasText: question.title })).toBeVisible()
})

test('"Clear my answers" leaves nothing behind', async ({ page }) => {
  await page.goto(addressOf(signIn, new Map(), undefined, { askForHelp: true }))
  await page.getByLabel('Your name').fill('Alex Example')
  await page.getByLabel('Anything else').fill('A private remark')
  await page.getByRole('button', { name: 'Clear my answers' }).click()
  await expect(heading(page)).toHaveText('Can’t sign in to your work account?')
  await expect(page.getByRole('link', { name: 'Start', exact: true })).toBeVisible()
  const left = await page.evaluate(async () => {
    const rows: unknown[] = []
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await new Promise<IDBDatabase>((resolve) => {
        const request = indexedDB.open(name)
        request.onsuccess = () => resolve(request.result)
      })
      for (const store of database.objectStoreNames) {
        const request = database.transaction(store).objectStore(store).getAll()
        await new Promise((resolve) => {
          request.onsuccess = resolve
        })
        rows.push(...request.result)
      }
    }
    return { rows, local: localStorage.length, session: sessionStorage.length, caches: (await caches.keys()).length }
  })
  expect(left).toEqual({ rows: [], local: 0, session: 0, caches: 0 })
  await page.reload()
  await expect(page.getByRole('link', { name: 'Start', exact: true })).toBeVisible()
})

test('with site data blocked everything works in memory, and the page says so once', async ({ baseURL }) => {
  const profile = newProfile()
  blockSiteData(profile)
  const { page, kill } = await openBrowser(profile)
  await page.goto(baseURL as string)
  const notice = page.getByText('This browser does not let the page save anything')
  await expect(notice).toBeVisible()
  await page.getByRole('button', { name: 'OK' }).click()
  await page.getByRole('link', { name: 'Start', exact: true }).click()
  for (const { question, option } of trail) await choose(page, signIn, question.id, option.id)
  await expect(notice).toHaveCount(0)
  await page.getByRole('link', { name: 'I want to ask for help now' }).click()
  await page.getByLabel('Your name').fill('Alex')
  await expect(ticketText(page)).toContainText('Name: Alex')
  await expect(ticketText(page)).not.toContainText('came with a link')
  await kill()
})

test('a full disk: typing goes on in memory, and the page says so', async ({ page }) => {
  await page.addInitScript(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('full', 'QuotaExceededError')
    }
  })
  await page.goto(addressOf(signIn, new Map(), undefined, { askForHelp: true }))
  await page.getByLabel('Your name').fill('Alex')
  await expect(page.getByText('This browser does not let the page save anything')).toBeVisible()
  await expect(page.getByLabel('Your name')).toHaveValue('Alex')
  await expect(ticketText(page)).toContainText('Name: Alex')
})

test('two tabs do not undo each other', async ({ context }) => {
  const address = addressOf(signIn, new Map(), undefined, { askForHelp: true })
  const [one, two] = [await context.newPage(), await context.newPage()]
  await one.goto(address)
  await two.goto(address)
  for (const tab of [one, two]) await expect(heading(tab)).toHaveText('Ask for help')
  await one.bringToFront()
  await one.getByLabel('Your name').fill('Alex')
  await two.bringToFront()
  await two.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
  await expect(two.getByLabel('Your name')).toHaveValue('Alex')
  await two.getByLabel('App or page').fill('Outlook')
  await one.bringToFront()
  await one.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
  await expect(one.getByLabel('App or page')).toHaveValue('Outlook')
  await expect(one.getByLabel('Your name')).toHaveValue('Alex')
})
