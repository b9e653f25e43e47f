import { expect, type Page, test } from 'playwright/test'
import { shortestAnswers } from '../src/engine/every-edge.ts'
import { replay, type TrailEntry } from '../src/engine/replay.ts'
import type { Outcome } from '../src/model/guide.ts'
import { addressOf, guideOf, signIn } from './guides.ts'
import { choose, expectStep, findingNote, heading, ticketText } from './walk.ts'

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
    await refuseToCopy(page)
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

  test('a finding, when both are refused: the note is selected and has the focus', async ({ page }) => {
    await refuseToCopy(page)
    const guide = guideOf('help-desk')
    await page.goto(addressOf(guide, shortestAnswers(guide).get('locked') ?? new Map()))
    await page.getByRole('button', { name: 'Copy the note' }).click()
    await expect(page.getByText('The note is selected: press Ctrl+C')).toBeVisible()
    await expect(findingNote(page)).toBeFocused()
    const selected = await page.evaluate(() => getSelection()?.toString())
    expect(selected?.trim()).toBe((await findingNote(page).textContent())?.trim())
  })

  for (const width of [320, 390]) {
    test(`by hand on a phone of ${width} px: the ticket unfolds, with the message above it on the screen`, async ({
      page,
    }) => {
      await refuseToCopy(page)
      await page.setViewportSize({ width, height: 700 })
      await page.goto(ticketAddress)
      await expect(ticketText(page)).toHaveAttribute('data-open', 'false')
      expect(await copyTicket(page)).toBe('selected')
      const message = page.getByText('The text is selected: press Ctrl+C')
      await expect(message).toBeInViewport({ ratio: 1 })
      await expect(ticketText(page)).toBeInViewport()
      await expect(ticketText(page)).toBeFocused()
      const [above, below] = [await message.boundingBox(), await ticketText(page).boundingBox()]
      expect((below?.y ?? 0) - (above?.y ?? 0) - (above?.height ?? 0)).toBeLessThan(24)
      const selected = await page.evaluate(() => getSelection()?.toString())
      expect(selected?.trim()).toBe((await ticketText(page).textContent())?.trim())
    })
  }

  test('what cannot be selected or saved says what to do instead', async ({ page }) => {
    await refuseToCopy(page)
    await page.goto(ticketAddress)
    await page.getByText('Other ways to take it along').click()
    for (const [button, way] of [
      ['Copy for Markdown', 'Use “Save as a file”.'],
      ['Copy only the subject line', 'Use “Save as a file”.'],
      ['Copy for programs (JSON)', 'Use “Save for programs (JSON)”.'],
    ] as const) {
      await page.getByRole('button', { name: button }).click()
      await expect(page.locator('div', { has: page.getByRole('button', { name: button }) }).last()).toContainText(way)
    }
    await page.evaluate(() => addEventListener('click', (event) => event.preventDefault(), { once: true }))
    await page.getByRole('link', { name: 'Write a mail' }).click()
    await expect(page.getByText('We could not copy the ticket. Choose “Save as a file” and attach it.')).toBeVisible()
    const solved = [...shortestAnswers(signIn)].find(([id]) => {
      const step = signIn.steps.get(id)
      return step?.kind === 'outcome' && step.result === 'solved'
    })
    await page.goto(addressOf(signIn, solved?.[1] ?? new Map()))
    await page.getByText('Help others: a note for the knowledge base').click()
    await page.getByRole('button', { name: 'Copy the note' }).click()
    await expect(page.getByText('The note is selected: press Ctrl+C')).toBeVisible()
    expect(await page.evaluate(() => getSelection()?.toString())).toContain('Solved: ')
  })
})

function refuseToCopy(page: Page): Promise<unknown> {
  return page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined })
    document.execCommand = () => false
  })
}

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
  test(`the guide answered with ${what}: a friendly page with the contact, and a way on`, async ({ page }) => {
    const files = '**/content/guides/sign-in*.json'
    await page.route(files, (route) => route.fulfill(answer))
    await page.goto('./#/sign-in')
    await expect(heading(page)).toHaveText(title)
    await expect(page.getByRole('main').getByRole('link', { name: '+1 555 0100' })).toBeVisible()
    await page.unroute(files)
    await page.getByRole('button', { name: 'Try again' }).click()
    await expectStep(page, signIn, 'what-you-see')
  })

  test(`the index answered with ${what}: the page goes on with the one that it was built with`, async ({ page }) => {
    await page.route('**/content/index*.json', (route) => route.fulfill(answer))
    await page.goto('./')
    await expect(page.locator('html[data-ready]')).toHaveCount(1)
    await expect(page.getByRole('button', { name: 'Nothing to clear' })).toBeDisabled()
    await page.goto('./#/sign-in')
    await expectStep(page, signIn, 'what-you-see')
    await expect(page.getByRole('banner').getByRole('link', { name: '+1 555 0100' })).toBeVisible()
  })
}

test('no connection to the content: the start page is there, and behind it a friendly page', async ({ page }) => {
  await page.route('**/content/**', (route) => route.abort())
  await page.goto('./')
  await expect(heading(page)).toHaveText('Can’t sign in to your work account?')
  await page.getByRole('link', { name: 'Start', exact: true }).click()
  await expect(heading(page)).toHaveText('We cannot reach the questions')
  await expect(page.getByRole('main').getByRole('link', { name: '+1 555 0100' })).toBeVisible()
  await page.unroute('**/content/**')
  await page.getByRole('button', { name: 'Try again' }).click()
  await expectStep(page, signIn, 'what-you-see')
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
  expect(/<noscript>([\s\S]*?)<\/noscript>/.exec(html)?.[1]).toContain('+1 555 0100')
})

test('a picture that cannot be fetched leaves the question whole, with the words of the picture', async ({ page }) => {
  await page.route('**/assets/drawings-*.js', (route) => route.abort())
  await page.goto('./#/sign-in/page?what-you-see=message')
  await expectStep(page, signIn, 'page')
  await expect(page.getByText('login.microsoftonline.com, counts.')).toBeVisible()
})

test('a check that does not arrive holds its question up for a moment only', async ({ page }) => {
  await page.route('**/assets/inline-check-*.js', () => new Promise(() => {}))
  await page.goto('./#/sign-in/page?what-you-see=message')
  await expectStep(page, signIn, 'page')
  await choose(page, signIn, 'page', 'work')
  await expect(heading(page)).not.toHaveText(signIn.steps.get('page')?.title ?? '')
})

test('an end that cannot be fetched says what is known of it, and comes when it is tried again', async ({ page }) => {
  await page.route('**/assets/ends-*.js', (route) => route.abort())
  const guide = guideOf('help-desk')
  const { trail } = replay(guide, shortestAnswers(guide).get('locked') ?? new Map())
  const last = trail.at(-1) as TrailEntry
  const end = guide.steps.get('locked') as Outcome
  const before = new Map(trail.slice(0, -1).map(({ question, option }) => [question.id, option.id]))
  await page.goto(addressOf(guide, before))
  await choose(page, guide, last.question.id, last.option.id)
  await expect(page.getByText('This part of the page could not load.')).toBeVisible()
  await expect(heading(page)).toHaveText(end.title)
  await expect(heading(page)).toBeFocused()
  await expect(page).toHaveTitle(end.title)
  await expect(page.getByRole('main').getByRole('link', { name: '+1 555 0100' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Back', exact: true })).toBeVisible()
  await page.unroute('**/assets/ends-*.js')
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(page.getByRole('region', { name: 'First action' })).toBeVisible()
  await expect(heading(page)).toHaveText(end.title)
  await expect(heading(page)).toBeFocused()
})

test('after a failure the start page leads on as soon as the host works again', async ({ page }) => {
  await page.route('**/content/guides/sign-in.*.json', (route) => route.fulfill({ status: 404 }))
  await page.goto('./#/sign-in')
  await expect(heading(page)).toHaveText('The questions are not where they should be')
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(heading(page)).toBeFocused()
  await page.unroute('**/content/guides/sign-in.*.json')
  await page.getByRole('link', { name: 'Go to the start page' }).click()
  await page.getByRole('link', { name: 'Start', exact: true }).click()
  await expectStep(page, signIn, 'what-you-see')
})

test('when the app itself does not arrive, the page shows the contact', async ({ page }) => {
  await page.route('**/assets/*.js', (route) => route.abort())
  await page.goto('./')
  await expect(page.getByText('This page takes long.')).toContainText('+1 555 0100')
  await expect(page.getByText('This page takes long.')).toBeVisible()
})
