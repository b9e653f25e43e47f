import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { expect, test } from 'playwright/test'

const dist = join(import.meta.dirname, '..', 'dist')

test('the JavaScript of the first load stays within 105 kB (brotli)', async ({ page }) => {
  const loaded = new Set<string>()
  page.on('response', (response) => {
    if (new URL(response.url()).pathname.endsWith('.js')) loaded.add(new URL(response.url()).pathname)
  })
  await page.goto('./#/sign-in')
  await expect(page.getByRole('radio').first()).toBeVisible()
  const bytes = [...loaded].reduce((sum, path) => sum + brotliCompressSync(readFileSync(join(dist, path))).length, 0)
  process.stdout.write(`First load: ${loaded.size} scripts, ${(bytes / 1000).toFixed(1)} kB brotli\n`)
  expect(bytes).toBeLessThanOrEqual(105_000)
})

test('all addresses in the build are relative, so that it works in any folder', () => {
  const html = readFileSync(join(dist, 'index.html'), 'utf8')
  expect(
    [...html.matchAll(/(?:src|href)="([^"]+)"/g)]
      .map(([, address]) => address)
      .filter((address) => !address?.startsWith('./')),
  ).toEqual([])
  expect(readdirSync(join(dist, 'content')).sort()).toEqual(['codes.json', 'guides', 'index.json'])
})
