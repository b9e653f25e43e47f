import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { expect, type Page, test } from 'playwright/test'
import { shortestAnswers } from '../src/engine/every-edge.ts'
import { checkNames } from '../src/model/check-names.ts'
import type { ContentIndex } from '../src/model/content-index.ts'
import { addressOf, signIn } from './guides.ts'
import { heading } from './walk.ts'

const dist = join(import.meta.dirname, '..', 'dist')

/** The size of files as a host sends them. */
function kilobytes(files: readonly string[]): number {
  return files.reduce((sum, path) => sum + brotliCompressSync(readFileSync(join(dist, path))).length, 0) / 1000
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

/** Lets a page note when its first question is there. */
async function markFirstQuestion(page: Page) {
  await page.addInitScript(() => {
    new MutationObserver((_changes, observer) => {
      if (!document.querySelector('input[type=radio]')) return
      performance.mark('first question')
      observer.disconnect()
    }).observe(document, { childList: true, subtree: true })
  })
}

test('the JavaScript of the first load stays within 98.7 kB (brotli)', async ({ page }) => {
  await markFirstQuestion(page)
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
  expect(first).toBeLessThanOrEqual(98.7)
})

test('all that the first question needs stays within 125 kB (brotli)', async ({ page }) => {
  await markFirstQuestion(page)
  // Not by way of the start page, where the browser has idle time to fetch what later pages need.
  await page.goto('./#/sign-in')
  await expect(page.getByRole('radio').first()).toBeVisible()
  // Each file once, whatever asked for it; the page itself is no resource. No worker runs in these tests.
  const asked = await page.evaluate(() => {
    const until = performance.getEntriesByName('first question')[0]?.startTime ?? 0
    const early = performance.getEntriesByType('resource').filter(({ startTime }) => startTime < until)
    return [...new Set(early.map(({ name }) => new URL(name).pathname))]
  })
  const { files } = JSON.parse(readFileSync(join(dist, 'content', 'index.json'), 'utf8')) as ContentIndex
  expect(asked).toEqual(
    expect.arrayContaining(['/content/index.json', `/content/${files['guides/sign-in.json']?.name}`]),
  )
  const sum = kilobytes(['index.html', ...asked])
  process.stdout.write(`First question: ${asked.length + 1} requests, ${sum.toFixed(1)} kB brotli in all\n`)
  expect(sum).toBeLessThanOrEqual(125)
})

test('the first chunk, and no other, asks the browser to compile all of it at once', () => {
  const asking = readdirSync(join(dist, 'assets')).filter((name) =>
    readFileSync(join(dist, 'assets', name), 'utf8').startsWith('//# allFunctionsCalledOnLoad\n'),
  )
  expect(asking).toEqual([expect.stringMatching(/^first-[\w-]+\.js$/)])
})

test('all that the page fetches has a relative address, so that it works in any folder', () => {
  const html = readFileSync(join(dist, 'index.html'), 'utf8')
  const addresses = [...html.matchAll(/<(?!a\b)[a-z]+\b[^>]*?\b(?:src|href)="([^"]+)"/g)].map(([, address]) => address)
  expect(addresses.length).toBeGreaterThan(3)
  expect(addresses.filter((address) => !address?.startsWith('./'))).toEqual([])
  const links = [...html.matchAll(/<a\b[^>]*?\bhref="([^"]+)"/g)].map(([, address]) => address ?? '')
  expect(links.filter((address) => !/^(?:\.\/|#|tel:|mailto:|https:\/\/)/.test(address))).toEqual([])
})

test('of all content the index, the guide to print and the admins’ source keep their names, all else has a version', () => {
  const names = readdirSync(join(dist, 'content')).map((name) =>
    name.replace(/\.[0-9a-f]{8}\.json$/, '.<version>.json'),
  )
  expect(names.sort()).toEqual([
    'codes.<version>.json',
    'guide.html',
    'guides',
    'help-desk.<version>.json',
    'index.json',
    'source.json',
  ])
})

/** Words that stand in the code of the pages for admins, of their message on other pages, and of the rules of content. */
const adminCode = ['Pages for admins', 'This page does not use the newest content', 'safeParse', 'not-utf-8']

test('users fetch nothing that is for admins, and no file of content that an admin wrote', async ({ page }) => {
  test.setTimeout(180_000)
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  const outcome = shortestAnswers(signIn).get('fresh-fails')
  const ticket = addressOf(signIn, new Map(), undefined, { askForHelp: true })
  const addresses = ['./', './#/sign-in', addressOf(signIn, outcome ?? new Map()), ticket]
  const fetched = new Set<string>()
  for (const address of [
    ...addresses,
    './#/no-such-guide',
    './#/codes',
    './#/codes/50126',
    './#/help-desk',
    './#/help-desk/ticket',
  ]) {
    for (const path of await scriptsOf(page, address)) fetched.add(path)
  }
  const wordsIn = (paths: Iterable<string>) => {
    const code = [...paths].map((path) => readFileSync(join(dist, path), 'utf8')).join('\n')
    return adminCode.filter((word) => code.includes(word))
  }
  expect(fetched.size).toBeGreaterThan(8)
  expect(wordsIn(fetched)).toEqual([])
  expect(asked.filter((path) => path.endsWith('source.json'))).toEqual([])
  const admin = await scriptsOf(page, './#/admin')
  expect(wordsIn(admin)).toEqual(adminCode)
  const first = await scriptsOf(page, './')
  for (const name of ['', '/map', '/outline', '/try', '/coverage', '/changes']) {
    const own = (await scriptsOf(page, `./#/admin${name}`)).filter((path) => !first.includes(path))
    process.stdout.write(`#/admin${name}: ${own.length} scripts more, ${kilobytes(own).toFixed(1)} kB brotli\n`)
  }
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
