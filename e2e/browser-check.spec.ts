import { expect, type Page, test } from 'playwright/test'
import { hearNoise } from './hear-noise.ts'
import { blockSiteData, newProfile, openBrowser } from './kept-browser.ts'

const address = './#/checks/browser-check'
const row = (page: Page, name: string) => page.locator(`[data-row="${name}"]`)
const status = (page: Page) => page.getByRole('region', { name: 'Check this browser' }).getByRole('status').first()

async function look(page: Page, where: string = address) {
  await page.goto(where)
  await expect(status(page)).not.toBeEmpty()
  await expect(status(page)).not.toContainText('Looking')
  await page.locator('summary').click()
}

test('a browser of today is fine, and says which one it is', async ({ page }) => {
  await look(page)
  await expect(status(page)).toContainText('We see nothing wrong in this browser.')
  await expect(row(page, 'version')).toContainText(/Chrom(?:e|ium) \d{3} on Linux/)
  await expect(page.getByText(/Browser check.* new enough; cookies work, storage works;/)).toBeVisible()
})

test('cookies that are blocked are told apart from storage that is blocked', async ({ browser, baseURL }) => {
  const withScript = async (script: () => void) => {
    const page = await (await browser.newContext({ baseURL: baseURL as string })).newPage()
    await page.addInitScript(script)
    await look(page)
    return page
  }
  const noCookies = await withScript(() => {
    Object.defineProperty(document, 'cookie', { get: () => '', set: () => {} })
  })
  await expect(status(noCookies)).toContainText('This browser blocks cookies.')
  await expect(row(noCookies, 'storage')).toContainText('All right')

  const noStorage = await withScript(() => {
    const refuse = () => {
      throw new DOMException('no', 'SecurityError')
    }
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB'])
      Object.defineProperty(window, name, { get: refuse })
  })
  await expect(status(noStorage)).toContainText('This browser blocks saved data.')
  await expect(row(noStorage, 'cookies')).toContainText('All right')
})

test('a browser that really blocks all site data refuses both', async ({ baseURL }) => {
  const profile = newProfile()
  blockSiteData(profile)
  const { page, kill } = await openBrowser(profile)
  await look(page, `${baseURL}#/checks/browser-check`)
  await expect(status(page)).toContainText('This browser blocks cookies and saved data.')
  await expect(row(page, 'cookies')).toContainText('To do')
  await expect(row(page, 'storage')).toContainText('The browser blocks it: localStorage, sessionStorage, IndexedDB.')
  await kill()
})

test('passkeys: only by phone or key, until the device has its own', async ({ page }) => {
  await look(page)
  await expect(row(page, 'passkeys')).toContainText('A phone or a security key can be used.')
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('WebAuthn.enable')
  await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: { protocol: 'ctap2', transport: 'internal', hasResidentKey: true, hasUserVerification: true },
  })
  await page.getByRole('button', { name: 'Check again' }).click()
  await expect(row(page, 'passkeys')).toContainText('This device can use them')
})

test('a small window is tried when the person asks for it, and closed', async ({ page, context }) => {
  await look(page)
  await expect(row(page, 'popup')).toContainText('Not tried')
  await page.getByRole('button', { name: 'Try a small window' }).click()
  await expect(row(page, 'popup')).toContainText('A small window opened.')
  await expect.poll(() => context.pages().length).toBe(1)
})

test('a small window that is blocked is no trouble for the rest', async ({ page }) => {
  await page.addInitScript(() => {
    window.open = () => null
  })
  await look(page)
  await page.getByRole('button', { name: 'Try a small window' }).click()
  await expect(row(page, 'popup')).toContainText('A small window was blocked.')
  await expect(status(page)).toContainText('We see nothing wrong')
})

test('looking twice leaves no cookie, key or database behind, and no noise', async ({ page, context }) => {
  const noise: string[] = []
  hearNoise(page, noise)
  await look(page)
  await page.getByRole('button', { name: 'Check again' }).click()
  await expect(status(page)).toContainText('We see nothing wrong')
  const left = await page.evaluate(async () => ({
    keys: [...Object.keys(localStorage), ...Object.keys(sessionStorage)],
    databases: (await indexedDB.databases()).map(({ name }) => name),
  }))
  expect(JSON.stringify(left)).not.toContain('signpost-try')
  expect(await context.cookies()).toEqual([])
  expect(noise).toEqual([])
})
