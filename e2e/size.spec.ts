import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { expect, type Page, test } from 'playwright/test'
import { checkNames } from '../src/model/check-names.ts'
import { heading } from './walk.ts'

const dist = join(import.meta.dirname, '..', 'dist')

/** The size of scripts as a host sends them. */
function kilobytes(scripts: readonly string[]): number {
  return scripts.reduce((sum, path) => sum + brotliCompressSync(readFileSync(join(dist, path))).length, 0) / 1000
}

/** The scripts that a page has fetched by the time it has nothing more to do. */
async function scriptsOf(page: Page, address: string): Promise<string[]> {
  await page.goto('about:blank')
  await page.goto(address, { waitUntil: 'networkidle' })
  await expect(heading(page)).toBeVisible()
  return page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => new URL(name).pathname)
      .filter((path) => path.endsWith('.js')),
  )
}

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

test('the start page and the first question fetch no code of a check, and each check has its own', async ({ page }) => {
  const before = [...(await scriptsOf(page, './')), ...(await scriptsOf(page, './#/sign-in'))]
  expect(before.length).toBeGreaterThan(3)
  const around = await scriptsOf(page, './#/checks/nowhere')
  for (const name of checkNames.filter((one) => one !== 'error-reader')) {
    const isOwn = (path: string) => path.startsWith(`/assets/${name}-`)
    expect(before.filter(isOwn)).toEqual([])
    const scripts = await scriptsOf(page, `./#/checks/${name}`)
    const own = scripts.filter(isOwn)
    expect(own).toHaveLength(1)
    const more = scripts.filter((path) => !around.includes(path) && !isOwn(path))
    const sizes = [kilobytes(own), kilobytes(more)].map((size) => size.toFixed(1))
    process.stdout.write(`${name}: ${sizes[0]} kB brotli, with it ${sizes[1]} kB\n`)
  }
})
