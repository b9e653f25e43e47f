import { expect, type Page, test } from 'playwright/test'
import { mulberry32 } from '../src/engine/mulberry32.ts'
import { randomWalk } from '../src/engine/random-walk.ts'
import { edgeName, writtenEdges } from '../src/engine/written-edges.ts'
import { addAxe, expectNoViolations } from './expect-no-violations.ts'
import { guideOf, guides, signIn } from './guides.ts'
import { heading } from './walk.ts'

const namesOf = (page: Page, kind: 'step' | 'edge') =>
  page.locator(`[data-${kind}]`).evaluateAll((all, key) => all.map(({ dataset }) => dataset[key]), kind)

for (const guide of guides) {
  test(`${guide.id}: the outline holds each step and each written way once`, async ({ page }) => {
    await page.goto(`./#/admin/outline/${guide.id}`)
    await expect(page.locator('[data-step]').first()).toBeVisible()
    expect((await namesOf(page, 'step')).sort()).toEqual([...guide.steps.keys()].sort())
    expect((await namesOf(page, 'edge')).sort()).toEqual(writtenEdges(guide).map(edgeName).sort())
  })
}

test('the outline can be walked by keyboard: find a step, follow its option, go back', async ({ page }) => {
  await page.goto('./#/admin/outline/sign-in')
  await page.getByRole('combobox', { name: 'Find a step' }).focus()
  await page.keyboard.type('caps-lock')
  await page.keyboard.press('Enter')
  const step = page.locator('[data-step="caps-lock"]')
  await expect(step.getByRole('heading')).toBeFocused()
  await expect(step).toBeInViewport()
  const option = step.locator('[data-edge] a').first()
  const title = await option.textContent()
  while (!(await option.evaluate((link) => link === document.activeElement))) await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page.locator('[tabindex="-1"]:focus')).toHaveText(title ?? '')
  await page.goBack()
  await expect(step.getByRole('heading')).toBeFocused()
})

test('neither outline nor coverage has an accessibility fault, folded and unfolded', async ({ page }) => {
  test.setTimeout(180_000)
  await addAxe(page)
  await page.goto('./#/admin/outline/power-automate')
  await expect(heading(page)).toHaveText('Outline')
  await page.getByRole('combobox', { name: 'Find a step' }).fill('password')
  await expectNoViolations(page, 'outline')
  await page.keyboard.press('Escape')
  await page.getByLabel('Show the texts of the steps').check()
  await expectNoViolations(page, 'outline with texts')
  await page.goto('./#/admin/coverage/sign-in')
  await expect(heading(page)).toHaveText('Coverage')
  await page.locator('li details summary').first().click()
  await page.getByText('See an example').first().click()
  await page.getByRole('button', { name: 'Copy' }).first().click()
  await page.getByRole('button', { name: 'Walk', exact: true }).click()
  await page.getByText('The first 20 walks').click()
  await expectNoViolations(page, 'coverage')
})

test('a hundred thousand random walks leave the page alive, and their links arrive', async ({ page, context }) => {
  test.setTimeout(120_000)
  const guide = guideOf('tenant-admin')
  await page.goto('./#/admin/coverage/tenant-admin')
  await page.getByLabel('Number of walks').fill('100000')
  await page.evaluate(() => {
    const state = Object.assign(window, { longest: 0 })
    let last = performance.now()
    const tick = () => {
      state.longest = Math.max(state.longest, performance.now() - last)
      last = performance.now()
      requestAnimationFrame(tick)
    }
    requestAnimationFrame(tick)
  })
  await page.getByRole('button', { name: 'Walk', exact: true }).click()
  await expect(page.getByRole('button', { name: 'Stop' })).toBeVisible()
  await expect(page.getByText('100,000 walks with the seed 1:')).toBeVisible({ timeout: 60_000 })
  await expect(page.getByText('None', { exact: true })).toBeVisible()
  const random = mulberry32(1)
  const met = new Set(Array.from({ length: 100_000 }, () => randomWalk(guide, random).steps).flat())
  await expect(page.getByText(`${met.size} of ${guide.steps.size} steps`)).toBeVisible()
  expect(await page.evaluate(() => (window as unknown as { longest: number }).longest)).toBeLessThan(500)
  await page.getByText('The first 20 walks').click()
  const [opened] = await Promise.all([
    context.waitForEvent('page'),
    page.getByRole('link', { name: 'Open in the app: walk 1', exact: true }).click(),
  ])
  const end = await page.locator('ol strong').first().textContent()
  await expect(heading(opened)).toHaveText(end ?? '')
})

test('coverage prints with its guide and the day, and without its form', async ({ page }) => {
  await page.goto(`./#/admin/coverage/${signIn.id}`)
  await expect(page.getByLabel('Seed')).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByLabel('Seed')).toBeHidden()
  await expect(page.getByText(new RegExp(`^Coverage: ${signIn.title} – printed`))).toBeVisible()
})

test('the outline prints without the tools around it', async ({ page }) => {
  await page.goto(`./#/admin/outline/${signIn.id}`)
  await expect(page.locator('[data-step]').first()).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('combobox', { name: 'Find a step' })).toBeHidden()
  await expect(page.getByText(new RegExp(`^${signIn.title} – printed \\d{4}-\\d\\d-\\d\\d$`))).toBeVisible()
  await expect(page.locator('[data-step="caps-lock"]')).toBeVisible()
})
