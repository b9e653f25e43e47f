import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { expect, test } from 'playwright/test'

const dist = join(import.meta.dirname, '..', 'dist')

test('the JavaScript of the first load stays within 105 kB (brotli)', async ({ page }) => {
  await page.addInitScript(() => {
    new MutationObserver((_changes, observer) => {
      if (!document.querySelector('input[type=radio]')) return
      performance.mark('first question')
      observer.disconnect()
    }).observe(document, { childList: true, subtree: true })
  })
  await page.goto('./#/sign-in')
  // What the browser fetches when it is idle comes after the question.
  await expect(page.getByLabel('Paste what you see')).toBeVisible()
  const { before, after } = await page.evaluate(() => {
    const asked = performance.getEntriesByName('first question')[0]?.startTime ?? 0
    const scripts = performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('.js'))
    const paths = (of: PerformanceEntry[]) => of.map(({ name }) => new URL(name).pathname)
    return {
      before: paths(scripts.filter(({ startTime }) => startTime < asked)),
      after: paths(scripts.filter(({ startTime }) => startTime >= asked)),
    }
  })
  const kilobytes = (scripts: string[]) =>
    scripts.reduce((sum, path) => sum + brotliCompressSync(readFileSync(join(dist, path))).length, 0) / 1000
  const [first, later] = [kilobytes(before), kilobytes(after)]
  process.stdout.write(`First load: ${before.length} scripts, ${first.toFixed(1)} kB brotli\n`)
  process.stdout.write(`Afterwards: ${after.length} scripts, ${later.toFixed(1)} kB brotli\n`)
  expect(before.length).toBeGreaterThan(0)
  expect(after.length).toBeGreaterThan(0)
  expect(first).toBeLessThanOrEqual(105)
})

test('all addresses in the build are relative, so that it works in any folder', () => {
  const html = readFileSync(join(dist, 'index.html'), 'utf8')
  expect(
    [...html.matchAll(/(?:src|href)="([^"]+)"/g)]
      .map(([, address]) => address)
      .filter((address) => !address?.startsWith('./')),
  ).toEqual([])
  expect(readdirSync(join(dist, 'content')).sort()).toEqual(['codes.json', 'guides', 'help-desk.json', 'index.json'])
})
