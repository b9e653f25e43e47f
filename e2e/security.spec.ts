import { expect, test } from 'playwright/test'
import { shortestAnswers } from '../src/engine/every-edge.ts'
import { signIn } from './guides.ts'
import { hearNoise } from './hear-noise.ts'
import { expectStep, ticketText, walkFromStart } from './walk.ts'

const answers = shortestAnswers(signIn).get('fresh-fails') ?? new Map<string, string>()

test('a whole walk makes no policy report, no noise in the console and no request to another host', async ({
  page,
  baseURL,
}) => {
  const noise: string[] = []
  const hosts = new Set<string>()
  hearNoise(page, noise)
  page.on('request', (request) => hosts.add(new URL(request.url()).origin))
  await page.exposeFunction('report', (directive: string) => noise.push(`policy: ${directive}`))
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective }) => {
      ;(window as unknown as { report: (directive: string) => void }).report(violatedDirective)
    })
  })
  await walkFromStart(page, signIn, answers)
  await expectStep(page, signIn, 'fresh-fails')
  await page.getByLabel('Your name').fill('Alex')
  await page.getByRole('button', { name: 'Copy ticket' }).click()
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save as a file' }).click()
  await download
  await expect(ticketText(page)).toContainText('Name: Alex')
  await page.getByRole('button', { name: 'Clear my answers' }).click()
  expect(noise).toEqual([])
  expect([...hosts].filter((origin) => origin !== 'null')).toEqual([new URL(baseURL as string).origin])
})

test('the policy has no loophole, in the headers and in the page', async ({ page }) => {
  const response = await page.goto('./')
  const header = response?.headers()['content-security-policy'] ?? ''
  const meta = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content')
  for (const policy of [header, meta ?? '']) {
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("script-src 'self'")
    expect(policy).toContain("require-trusted-types-for 'script'")
    expect(policy).not.toMatch(/unsafe|\*|data:|https?:/)
  }
  expect(header).toMatch(/frame-ancestors 'self'$/)
})

test('Trusted Types are enforced: text cannot become HTML', async ({ page }) => {
  await page.goto('./')
  const refused = await page.evaluate(() => {
    try {
      document.createElement('div').innerHTML = '<b>x</b>'
      return false
    } catch (error) {
      return error instanceof TypeError
    }
  })
  expect(refused).toBe(true)
})
