import { readFile } from 'node:fs/promises'
import { expect, type Page, test } from 'playwright/test'
import { edgeName, type WrittenEdge, writtenEdges } from '../src/engine/written-edges.ts'
import { addAxe, expectNoViolations } from './expect-no-violations.ts'
import { guides, signIn } from './guides.ts'

function mapIn(page: Page) {
  return page.getByRole('application', { name: /^Map of the guide/ })
}

async function openMap(page: Page, place: string) {
  await page.goto(`./#/admin/map/${place}`)
  await expect(mapIn(page)).toBeVisible({ timeout: 30_000 })
}

function card(page: Page, step: string) {
  return mapIn(page).locator(`[data-step="${step}"]`)
}

function namesIn(page: Page, attribute: string): Promise<string[]> {
  return page
    .locator(`[${attribute}]`)
    .evaluateAll((all, name) => all.map((one) => one.getAttribute(name) ?? ''), attribute)
}

function isElsewhere(step: string): boolean {
  return signIn.sectionOf.get(step) !== signIn.sectionOf.get('caps-lock')
}

/** How large the map is drawn. */
function scaleOf(page: Page): Promise<number> {
  return mapIn(page).evaluate((map) => new DOMMatrix(getComputedStyle(map).transform).a)
}

test('the map of each guide holds each step and each written way on once', async ({ page }) => {
  for (const guide of guides) {
    await openMap(page, guide.id)
    expect((await namesIn(page, 'data-step')).sort()).toEqual([...guide.steps.keys()].sort())
    expect((await namesIn(page, 'data-edge')).sort()).toEqual(writtenEdges(guide).map(edgeName).sort())
  }
})

test('map and outline of a guide hold the same steps and the same ways on', async ({ page }) => {
  await openMap(page, signIn.id)
  const [steps, ways] = [await namesIn(page, 'data-step'), await namesIn(page, 'data-edge')]
  await page.getByRole('link', { name: 'The same as text: the outline' }).click()
  await expect(page.locator('h3[id^=outline-step], h4[id^=outline-step]').first()).toBeVisible()
  expect((await namesIn(page, 'data-step')).sort()).toEqual(steps.sort())
  expect((await namesIn(page, 'data-edge')).sort()).toEqual(ways.sort())
})

test('a link to a place in the map opens with that step in sight and beside it', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 })
  await openMap(page, 'tenant-admin?step=pw-where')
  await expect(page.getByRole('region', { name: 'The chosen step' }).getByText('pw-where')).toBeVisible()
  await expect(card(page, 'pw-where')).toBeInViewport({ ratio: 0.9 })
  expect(await scaleOf(page)).toBeGreaterThan(0.8)
})

test('mouse: the wheel scrolls the page, with Ctrl it zooms where it points; dragging moves, a click opens a step', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 1000 })
  await openMap(page, 'sign-in')
  const whole = await scaleOf(page)
  const step = card(page, signIn.start)
  await step.hover()
  await page.mouse.wheel(0, 100)
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0)
  expect(await scaleOf(page)).toBe(whole)
  await step.hover()
  await page.keyboard.down('Control')
  for (let turn = 0; turn < 6; turn++) await page.mouse.wheel(0, -200)
  await page.keyboard.up('Control')
  await expect.poll(() => scaleOf(page)).toBeGreaterThan(whole * 2)
  await expect(step).toBeInViewport()
  const before = await step.boundingBox()
  await page.mouse.down()
  await page.mouse.move((before?.x ?? 0) + 200, (before?.y ?? 0) + 300, { steps: 4 })
  await page.mouse.up()
  await expect.poll(async () => (await step.boundingBox())?.x).not.toBe(before?.x)
  await expect(page).not.toHaveURL(/step=/)
  await step.click({ position: { x: 30, y: 10 } })
  await expect(page).toHaveURL(new RegExp(`#/admin/map/sign-in\\?step=${signIn.start}$`))
  await page.getByRole('button', { name: 'Whole map' }).click()
  await expect.poll(() => scaleOf(page)).toBeLessThan(whole * 1.1)
})

test('a click on an option goes to the step that follows, which then is in sight', async ({ page }) => {
  await openMap(page, 'sign-in?step=caps-lock')
  const [edge] = writtenEdges(signIn).filter(({ from, to }) => from === 'caps-lock' && isElsewhere(to))
  await card(page, 'caps-lock')
    .locator(`[data-edge="${edgeName(edge as WrittenEdge)}"]`)
    .click()
  await expect(page).toHaveURL(new RegExp(`step=${edge?.to}$`))
  await expect(card(page, edge?.to ?? '')).toBeInViewport({ ratio: 0.9 })
  await expect(card(page, edge?.to ?? '')).toBeFocused()
})

test('from far away the start is marked; what is highlighted is brought into sight', async ({ page }) => {
  await openMap(page, 'sign-in')
  await expect(mapIn(page).getByText('Start', { exact: true })).toBeVisible()
  await openMap(page, 'sign-in?step=caps-lock')
  await page.getByLabel('Highlight').selectOption('The longest way')
  for (const step of await mapIn(page).locator('[data-step][data-lit]').all()) await expect(step).toBeInViewport()
})

test('keys alone find a step, walk on, zoom, open and close it', async ({ page }) => {
  await openMap(page, 'sign-in')
  await page.getByRole('combobox', { name: 'Find a step' }).focus()
  await page.keyboard.type('caps-lock')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('region', { name: 'The chosen step' })).toBeVisible()
  await page.keyboard.press('Escape')
  await card(page, 'caps-lock').focus()
  await page.keyboard.press('ArrowRight')
  await expect(card(page, signIn.followers.get('caps-lock')?.[0] ?? '')).toBeFocused()
  await page.keyboard.press('ArrowLeft')
  await expect(card(page, 'caps-lock')).toBeFocused()
  await expect(card(page, 'caps-lock')).toBeInViewport()
  const scale = await scaleOf(page)
  await page.keyboard.press('+')
  expect(await scaleOf(page)).toBeCloseTo(scale * 1.25, 3)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/step=caps-lock$/)
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: 'Close' })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(card(page, 'caps-lock')).toBeFocused()
  await expect(page).not.toHaveURL(/step=/)
})

test('the saved picture needs nothing else, and its name tells the guide and the day', async ({ page }) => {
  await openMap(page, 'sign-in?step=caps-lock')
  const started = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save as SVG' }).click()
  const saved = await started
  expect(saved.suggestedFilename()).toMatch(/^sign-in-map-\d{4}-\d\d-\d\d\.svg$/)
  const text = await readFile(await saved.path(), 'utf8')
  expect(text).not.toMatch(/class=|style=|var\(|href|tabindex/)
  expect(text).toMatch(
    /I cannot sign in to my work account – map of \d{4}-\d\d-\d\d<[\s\S]*Ask for help<[\s\S]*>Has a notice</,
  )
  await page.goto('about:blank')
  const read = await page.evaluate((svg) => {
    const found = new DOMParser().parseFromString(svg, 'image/svg+xml')
    const paper = found.querySelector('[data-step=caps-lock] rect')
    const error = found.querySelector('parsererror')?.textContent ?? null
    return { error, steps: found.querySelectorAll('[data-step]').length, fill: paper?.getAttribute('fill') }
  }, text)
  expect(read).toEqual({ error: null, steps: signIn.steps.size, fill: expect.stringMatching(/^rgb/) })
})

test('on paper the whole map fits the page, however it is zoomed', async ({ page }) => {
  await openMap(page, 'sign-in?step=caps-lock')
  await page.emulateMedia({ media: 'print' })
  const { width, height } = (await mapIn(page).boundingBox()) ?? { width: 0, height: 0 }
  const window = page.viewportSize() ?? { width: 0, height: 0 }
  expect(width).toBeGreaterThan(300)
  expect(width).toBeLessThanOrEqual(window.width)
  expect(height).toBeLessThanOrEqual(window.height)
  await expect(page.getByRole('region', { name: 'The chosen step' })).toBeHidden()
})

test('neither the map nor a step beside it has an accessibility fault, and both fit every width', async ({ page }) => {
  test.setTimeout(120_000)
  await addAxe(page)
  await openMap(page, 'prevention')
  await expectNoViolations(page, 'map')
  await openMap(page, 'sign-in?step=caps-lock')
  await page.getByLabel('Highlight').selectOption('The shortest way to the chosen step')
  await expectNoViolations(page, 'map with a step')
})
