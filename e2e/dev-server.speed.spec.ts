import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import { expect, test } from 'playwright/test'
import { createServer } from 'vite'
import { contentPlugin } from '../src/content/build/content-plugin.ts'
import { signIn } from './guides.ts'
import { choose, expectStep, heading } from './walk.ts'

const root = join(import.meta.dirname, '..')

test('a pasted text is read; a saved sentence shows within two seconds, answers kept; a mistake is shown and mended', async ({
  page,
}) => {
  const folder = mkdtempSync(join(tmpdir(), 'signpost-content-'))
  cpSync(join(root, 'content'), folder, { recursive: true })
  const plugins = [react(), contentPlugin(folder)]
  const server = await createServer({
    root,
    configFile: false,
    plugins,
    server: { port: 0 },
    cacheDir: mkdtempSync(join(tmpdir(), 'signpost-cache-')),
    logLevel: 'silent',
  })
  await server.listen()
  try {
    await page.goto(`${server.resolvedUrls?.local[0]}#/sign-in`)
    await page.getByLabel('Paste what you see').fill('AADSTS50126')
    await page.getByRole('button', { name: 'Find the code' }).click()
    await expect(page.getByRole('heading', { name: 'Your error: code 50126' })).toBeVisible()
    await choose(page, signIn, 'what-you-see', 'message')
    await expectStep(page, signIn, 'page')
    const file = join(folder, 'guides', 'sign-in', 'portal.json')
    const before = readFileSync(file, 'utf8')
    const title = signIn.steps.get('page')?.title ?? ''
    writeFileSync(file, before.replace(title, 'A sentence that was edited?'))
    await expect(heading(page)).toHaveText('A sentence that was edited?', { timeout: 2000 })
    await expect(page.getByRole('link', { name: /^Change your answer/ })).toHaveCount(1)

    writeFileSync(file, before.replace('"next"', '"nxt"'))
    await expect(page.getByText(/portal\.json:\d+:\d+ (missing|unknown)-key/).first()).toBeVisible()
    await expect(heading(page)).toHaveText('A sentence that was edited?')
    writeFileSync(file, before)
    await expectStep(page, signIn, 'page')
    await expect(page.locator('vite-error-overlay')).toHaveCount(0)
  } finally {
    await server.close()
  }
})
