import { expect, type Page, test } from 'playwright/test'
import { hearNoise } from './hear-noise.ts'

const label = 'Type these characters, one after another'
const line = 'y7Zqwa2m@-_.;/"\'#$!?'

const box = (page: Page) => page.getByRole('textbox', { name: label })
const said = (page: Page, sentence: string) => page.getByRole('status').filter({ hasText: sentence })

async function open(page: Page) {
  const noise: string[] = []
  hearNoise(page, noise)
  await page.goto('./#/checks/keyboard-check')
  await expect(box(page)).toBeVisible()
  return noise
}

/** A key as a keyboard of another country sends it. */
async function press(page: Page, code: string, key: string) {
  const client = await page.context().newCDPSession(page)
  await client.send('Input.dispatchKeyEvent', { type: 'keyDown', code, key, text: key })
  await client.send('Input.dispatchKeyEvent', { type: 'keyUp', code, key })
  await client.detach()
}

test('with the keyboard only: the line is typed, and every key wrote what it should', async ({ page }) => {
  const noise = await open(page)
  for (let presses = 0; presses < 30 && !(await box(page).evaluate((it) => it === document.activeElement)); presses++)
    await page.keyboard.press('Tab')
  await page.keyboard.type(line)
  await expect(said(page, 'Every key wrote what it should.')).toBeVisible()
  await expect(page.getByText(/^Keyboard check.*every key wrote what it should\./)).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: 'Start again' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(box(page)).toBeFocused()
  await expect(box(page)).toHaveValue('')
  expect(noise).toEqual([])
})

// Headless Chromium has no locks: `keyboard.press('CapsLock')` and key events of CDP leave getModifierState at false.
test('Caps Lock is seen while it is on, and no longer when it is off', async ({ page }) => {
  await open(page)
  const pressShift = (modifierCapsLock: boolean) =>
    box(page).evaluate(
      (it, isOn) =>
        it.dispatchEvent(new KeyboardEvent('keydown', { key: 'Shift', bubbles: true, modifierCapsLock: isOn })),
      modifierCapsLock,
    )
  await pressShift(true)
  await expect(said(page, 'Caps Lock is on.')).toBeVisible()
  await pressShift(false)
  await expect(said(page, 'Caps Lock is on.')).toHaveCount(0)
})

test('a dead key waits, and the space bar after it writes its sign', async ({ page }) => {
  const noise = await open(page)
  await box(page).focus()
  for (const character of 'y7Zqwa2m@-_.;/') await page.keyboard.insertText(character)
  const client = await page.context().newCDPSession(page)
  await client.send('Input.imeSetComposition', { text: '¨', selectionStart: 1, selectionEnd: 1 })
  await expect(said(page, 'One key waited for the next one')).toBeVisible()
  await expect(box(page)).toHaveValue('y7Zqwa2m@-_.;/¨')
  await client.send('Input.imeSetComposition', { text: '"', selectionStart: 1, selectionEnd: 1 })
  await page.keyboard.insertText('"')
  await expect(box(page)).toHaveValue('y7Zqwa2m@-_.;/"')
  await expect(said(page, 'It looks like')).toHaveCount(0)
  expect(noise).toEqual([])
})

test('a key after an arrow or Home still writes at the end', async ({ page }) => {
  await open(page)
  await box(page).focus()
  await page.keyboard.type('y7')
  await page.keyboard.press('Home')
  await page.keyboard.type('Zq')
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.type('w')
  await expect(box(page)).toHaveValue('y7Zqw')
})

test('Caps Lock is seen from the letters alone', async ({ page }) => {
  await open(page)
  await box(page).focus()
  await page.keyboard.insertText('Y')
  await page.keyboard.insertText('7')
  await page.keyboard.insertText('z')
  await page.keyboard.insertText('Q')
  await expect(said(page, 'Caps Lock is on.')).toBeVisible()
})

test('another layout is recognised from the places of the keys', async ({ page }) => {
  await open(page)
  await box(page).focus()
  await press(page, 'KeyY', 'z')
  await press(page, 'Digit7', '7')
  await press(page, 'KeyZ', 'Y')
  await expect(said(page, 'It looks like German (QWERTZ)')).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Switch the keyboard language' })).toBeVisible()
})

test('a forgotten Shift is no other layout', async ({ page }) => {
  await open(page)
  await box(page).focus()
  await page.keyboard.type('y7Zqwa2m2')
  await expect(said(page, 'Hold Shift for this sign.')).toBeVisible()
  await expect(said(page, 'It looks like')).toHaveCount(0)
  await page.keyboard.press('Backspace')
  await page.keyboard.type(line.slice(8))
  await expect(said(page, 'Every key wrote what it should.')).toBeVisible()
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true })

  test('a keyboard that composes words is understood letter by letter', async ({ page }) => {
    await open(page)
    await box(page).tap()
    const client = await page.context().newCDPSession(page)
    for (let end = 1; end <= line.length; end++)
      await client.send('Input.imeSetComposition', {
        text: line.slice(0, end),
        selectionStart: end,
        selectionEnd: end,
      })
    await expect(said(page, 'Every key wrote what it should.')).toBeVisible()
  })

  test('the characters alone say enough, and nothing is wider than the screen', async ({ page }) => {
    await open(page)
    await box(page).tap()
    for (const character of line) await page.keyboard.insertText(character)
    await expect(said(page, 'Every key wrote what it should.')).toBeVisible()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  })
})

test('a password typed into the box by mistake does not stay there, and no request is made', async ({ page }) => {
  const noise = await open(page)
  await page.waitForLoadState('networkidle')
  const requests: string[] = []
  page.on('request', (request) => requests.push(request.url()))
  await box(page).focus()
  for (const password of ['Summer2026!', 'zaq12wsx', 'yellow-Zebra.9']) {
    await page.keyboard.type(password)
    expect((await box(page).inputValue()).length).toBeLessThanOrEqual(2)
  }
  await expect(said(page, 'Never type your password here.')).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(box(page)).toHaveValue('')
  expect([requests, noise]).toEqual([[], []])
})
