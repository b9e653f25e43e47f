import { expect, type Page, test } from 'playwright/test'
import { addressOf, signIn } from './guides.ts'
import { expectStep, heading, ticketText } from './walk.ts'

const ticketAddress = addressOf(signIn, new Map(), undefined, { askForHelp: true })

async function copyTicket(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Copy ticket' }).click()
  const result = page.locator('[data-result]')
  await expect(result).toBeVisible()
  return (await result.getAttribute('data-result')) ?? ''
}

test.describe('copying', () => {
  test('through the clipboard interface, byte for byte', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.goto(ticketAddress)
    await page.getByLabel('Anything else').fill('Ünï¢ode ✓\n  second line')
    expect(await copyTicket(page)).toBe('copied')
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await ticketText(page).textContent())
  })

  test('as plain text, when the browser takes no tables', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.addInitScript(() => Reflect.deleteProperty(window, 'ClipboardItem'))
    await page.goto(ticketAddress)
    expect(await copyTicket(page)).toBe('copied')
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await ticketText(page).textContent())
  })

  test('the older way, when the clipboard interface refuses', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read'])
    await page.addInitScript(() => {
      const refuse = () => Promise.reject(new DOMException('refused', 'NotAllowedError'))
      Object.assign(navigator.clipboard, { write: refuse, writeText: refuse })
    })
    await page.goto(ticketAddress)
    expect(await copyTicket(page)).toBe('copied-by-selection')
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await ticketText(page).textContent())
    await expect(page.getByRole('button', { name: 'Copy ticket' })).toBeFocused()
  })

  test('by hand, when both are refused: the text is selected, and a file is offered', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined })
      document.execCommand = () => false
    })
    await page.goto(ticketAddress)
    expect(await copyTicket(page)).toBe('selected')
    await expect(page.getByText('The text is selected: press Ctrl+C')).toBeVisible()
    const ticket = await ticketText(page).textContent()
    expect((await page.evaluate(() => getSelection()?.toString()))?.trim()).toBe(ticket?.trim())
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Save as a file' }).click()
    const file = await download
    expect(file.suggestedFilename()).toBe('sign-in-ticket.txt')
    const chunks: Buffer[] = []
    for await (const chunk of await file.createReadStream()) chunks.push(chunk as Buffer)
    expect(Buffer.concat(chunks).toString('utf8')).toBe(ticket)
  })
})

const contentFaults = [
  ['404', { status: 404, body: 'not found' }, 'The questions are not where they should be'],
  ['500', { status: 500, body: 'broken' }, 'The questions could not load'],
  [
    'a web page',
    { status: 200, contentType: 'text/html', body: '<!doctype html><p>Hotel Wi-Fi' },
    'We cannot read the questions',
  ],
  ['broken JSON', { status: 200, contentType: 'application/json', body: '{"site": ' }, 'We cannot read the questions'],
  [
    'other JSON',
    { status: 200, contentType: 'application/json', body: '{"site": {}}' },
    'We cannot read the questions',
  ],
] as const

for (const [what, answer, title] of contentFaults) {
  for (const file of ['index.json', 'guides/sign-in.json']) {
    test(`${file} answered with ${what}: a friendly page with the contact, and a way on`, async ({ page }) => {
      await page.route(`**/content/${file}`, (route) => route.fulfill(answer))
      await page.goto('./#/sign-in')
      await expect(heading(page)).toHaveText(title)
      await expect(page.getByRole('link', { name: '+1 555 0100' })).toBeVisible()
      await page.unroute(`**/content/${file}`)
      await page.getByRole('button', { name: 'Try again' }).click()
      await expectStep(page, signIn, 'what-you-see')
    })
  }
}

test('no connection at all: a friendly page', async ({ page }) => {
  await page.route('**/content/**', (route) => route.abort())
  await page.goto('./')
  await expect(heading(page)).toHaveText('We cannot reach the questions')
})

test('a page that breaks says so, keeps what was typed, and goes on', async ({ page }) => {
  await page.goto(ticketAddress)
  await page.getByLabel('Your name').fill('Alex')
  await page.evaluate(() => {
    Object.defineProperty(navigator, 'languages', {
      get: () => {
        throw new Error('broken')
      },
      configurable: true,
    })
  })
  await page.getByRole('link', { name: 'Back to the question' }).click()
  await page.getByRole('link', { name: 'I want to ask for help now' }).click()
  await expect(heading(page)).toHaveText('This page broke')
  await expect(page.getByRole('link', { name: '+1 555 0100' })).toBeVisible()
  await page.evaluate(() => {
    Reflect.deleteProperty(navigator, 'languages')
  })
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(page.getByLabel('Your name')).toHaveValue('Alex')
})

test('hostile text stays text', async ({ page }) => {
  const hostile = '<img src=x onerror=alert(1)><script>alert(2)</script>\u202Egnp.exe'
  let alerted = false
  page.on('dialog', (dialog) => {
    alerted = true
    return dialog.dismiss()
  })
  await page.goto(ticketAddress)
  await page.getByLabel('Your name').fill(`${hostile}\nError code: 1`)
  await page.getByLabel('Anything else').fill(`${hostile}\nError code: 1`)
  const ticket = (await ticketText(page).textContent()) ?? ''
  expect(ticket).toContain('<img src=x onerror=alert(1)>')
  expect(ticket.split('\n').filter((line) => line.startsWith('Error code:'))).toEqual(['Error code: not given'])
  expect(ticket).not.toContain('\u202E')
  await page.goto('./#/sign-in/<img src=x onerror=alert(1)>')
  expect(alerted).toBe(false)
})

test('for browsers without JavaScript the page itself carries the contact', async ({ request }) => {
  const html = await (await request.get('./')).text()
  expect(html).toMatch(/<noscript>[^<]*needs JavaScript[^<]*\+1 555 0100[^<]*<\/noscript>/)
})

test('a picture that cannot be fetched leaves the question whole, with the words of the picture', async ({ page }) => {
  await page.route('**/assets/sign-in-page-*.js', (route) => route.abort())
  await page.goto('./#/sign-in/page?what-you-see=message')
  await expectStep(page, signIn, 'page')
  await expect(page.getByText('The one for personal accounts is crossed out.')).toBeVisible()
})

test('after a failure the start page leads on as soon as the host works again', async ({ page }) => {
  await page.route('**/content/guides/sign-in.json', (route) => route.fulfill({ status: 404 }))
  await page.goto('./#/sign-in')
  await expect(heading(page)).toHaveText('The questions are not where they should be')
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(heading(page)).toBeFocused()
  await page.unroute('**/content/guides/sign-in.json')
  await page.getByRole('link', { name: 'Go to the start page' }).click()
  await page.getByRole('link', { name: 'Start', exact: true }).click()
  await expectStep(page, signIn, 'what-you-see')
})

test('when the app itself does not arrive, the page shows the contact', async ({ page }) => {
  await page.route('**/assets/*.js', (route) => route.abort())
  await page.goto('./')
  await expect(page.getByText('+1 555 0100')).toBeVisible()
})
