import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Locator, type Page, test } from 'playwright/test'
import { siteFile } from '../src/model/content-files.ts'
import type { GuideFile } from '../src/model/guide-schema.ts'
import type { Site } from '../src/model/site-schema.ts'
import { addAxe, expectNoViolations } from './expect-no-violations.ts'
import { signIn } from './guides.ts'
import { openSite } from './own-site.ts'

const content = join(import.meta.dirname, '..', 'content')
const readContent = <T>(file: string) => JSON.parse(readFileSync(join(content, file), 'utf8')) as T
const { helpDesk } = readContent<Site>(siteFile)
const { essentials = [] } = readContent<GuideFile>('guides/sign-in/guide.json')

/** Everything that the browser has to say: a refused style, for example. */
function listen(page: Page): string[] {
  const noise: string[] = []
  page.on('console', (message) => noise.push(message.text()))
  page.on('requestfailed', (request) => noise.push(request.url()))
  return noise
}

/** How to reach the help desk, with links that call and write. */
async function expectContact(place: Locator) {
  const href = (name: string) => place.getByRole('link', { name }).getAttribute('href')
  expect(await href(helpDesk.email)).toBe(`mailto:${helpDesk.email}`)
  expect(await href(helpDesk.phone)).toBe(`tel:${helpDesk.phone.replaceAll(' ', '')}`)
  await expect(place.locator('dd').filter({ hasText: helpDesk.hours })).toBeVisible()
  await expect(place.getByRole('heading', { name: helpDesk.name })).toBeVisible()
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the page says what helps most, whom to ask, and nothing that needs a script', async ({ page }) => {
    const noise = listen(page)
    await page.goto('./')
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    const steps = page.locator('.essentials > li')
    await expect(steps.getByRole('heading', { level: 3 })).toHaveText(essentials.map(({ title }) => title))
    await expectContact(page.locator('.no-script'))
    await expect(page.getByRole('link', { name: 'Start', exact: true })).toBeHidden()
    const inApp = page.locator('a[href^="#/"]:visible')
    await expect(inApp).toHaveText(['SignpostContoso'])
    await expect(page.getByText('This page takes long')).toBeHidden()
    expect(noise).toEqual([])
  })

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`the page is styled and fits every screen in ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme })
      await page.goto('./')
      const block = page.locator('.no-script')
      for (const width of [320, 390, 768, 1280, 1920]) {
        await page.setViewportSize({ width, height: 800 })
        const box = await block.boundingBox()
        expect((box?.x ?? -1) >= 0 && (box?.x ?? 0) + (box?.width ?? 0) <= width, `at ${width} px`).toBe(true)
        for (const link of await block.getByRole('link').all()) {
          const { x = 0, width: wide = 0, height = 0 } = (await link.boundingBox()) ?? {}
          expect(x + wide, `at ${width} px`).toBeLessThanOrEqual(width)
          expect(height).toBeGreaterThanOrEqual(16)
        }
      }
      const heading = page.getByRole('heading', { level: 1 })
      const top = async (one: typeof heading) => (await one.boundingBox())?.y ?? 0
      await page.setViewportSize({ width: 390, height: 800 })
      expect((await top(block)) - (await top(heading))).toBeLessThan(400)
    })
  }

  test('the guide to print opens from the page, at its beginning and at a step', async ({ page }) => {
    await page.goto('./')
    const noise = listen(page)
    const [first] = essentials
    await page.getByRole('link', { name: `Read more: ${first?.title}` }).click()
    await expect(page).toHaveURL(new RegExp(`/content/guide\\.html#step-${first?.step}$`))
    await expect(page.locator(`#step-${first?.step}`)).toBeInViewport()
    await page.goBack()
    await page.getByRole('link', { name: 'Open the whole guide' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(signIn.title)
    await expectContact(page.locator('.help'))
    expect(noise).toEqual([])
  })

  test('a whole way through the guide is a way from number to number', async ({ page }) => {
    await page.goto('./content/guide.html')
    await page.getByRole('listitem').filter({ hasText: 'Begin at' }).getByRole('link').click()
    const follow = async (from: string, option: string, to: string) => {
      const answer = page.locator(`#step-${from} .options > li`).filter({ hasText: option })
      const link = answer.getByRole('link').last()
      const number = await page.locator(`#step-${to} .number`).textContent()
      await expect(link).toHaveText(`go to ${number}`)
      await link.click()
      await expect(page.locator(`#step-${to}`)).toBeInViewport()
    }
    await follow('what-you-see', 'or password is incorrect', 'page')
    await follow('page', 'login.microsoftonline.com', 'caps-lock')
    await follow('caps-lock', 'I do not know my password', 'reset')
    await follow('reset', 'Yes, I am signed in', 'solved-reset')
    await expect(page.locator('#step-solved-reset')).toContainText('You are done.')
  })
})

test('the guide to print is open to everybody, in light and dark, at every width, and on paper', async ({ page }) => {
  const noise = listen(page)
  await addAxe(page)
  await page.goto('./content/guide.html')
  await expectNoViolations(page, 'the guide to print')
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByText('More at number').first()).toBeVisible()
  expect(noise).toEqual([])
})

test('content that is published alone brings its own guide to print', async ({ page }) => {
  const site = await openSite()
  try {
    await page.goto(`${site.address}content/guide.html`)
    await expectContact(page.locator('.help'))
    await site.publish([{ file: 'site.json', find: helpDesk.phone, write: '+1 555 0177' }])
    await page.reload()
    await expect(page.locator('.help').getByRole('link', { name: '+1 555 0177' })).toBeVisible()
  } finally {
    await site.close()
  }
})
