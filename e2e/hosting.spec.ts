import { readdirSync } from 'node:fs'
import { type IncomingHttpHeaders, request } from 'node:http'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { expect, type Page, test } from 'playwright/test'
import { shortestAnswers } from '../src/engine/every-edge.ts'
import { signIn } from './guides.ts'
import { complaintAboutGuide, noNginx, type OwnNginx, openNginx } from './own-nginx.ts'
import { expectStep, heading, ticketText, walkFromStart } from './walk.ts'

const dist = join(import.meta.dirname, '..', 'dist')
const files = readdirSync(dist, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name).slice(dist.length + 1))

// As on a host: with the worker, whose files obey the same headers.
test.use({ serviceWorkers: 'allow' })

let nginx: OwnNginx

test.beforeAll(async () => {
  if (!noNginx) nginx = await openNginx()
})
test.afterAll(() => nginx?.close())

type Answer = { status: number; headers: IncomingHttpHeaders; body: Buffer }

/** Asks for a path as it is written: a browser, or `fetch`, would tidy it first. */
function ask(base: string, path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  const { hostname, port, pathname } = new URL(base)
  return new Promise((resolve, reject) => {
    const options = { hostname, port, path: `${pathname}${path}`, headers, method, family: 4 }
    const asked = request(options, (answer) => {
      const parts: Buffer[] = []
      answer.on('data', (part) => parts.push(part))
      answer.on('end', () =>
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(parts) }),
      )
    })
    asked.on('error', reject).end()
  })
}

const fileLike = (pattern: RegExp) => files.find((file) => pattern.test(file)) ?? `no file like ${pattern}`

const html = 'text/html; charset=utf-8'
const json = 'application/json; charset=utf-8'
const script = 'text/javascript; charset=utf-8'
const forever = 'public, max-age=31536000, immutable'

/** Path → status, type, cache. `null`: the answer must not say anything about caching. */
const table: [path: string, status: number, type: string, cache: string | null][] = [
  ['', 200, html, 'no-cache'],
  ['?without-worker', 200, html, 'no-cache'],
  ['index.html', 200, html, 'no-cache'],
  ['index%2Ehtml', 200, html, 'no-cache'],
  ['404.html', 200, html, 'no-cache'],
  ['content/guide.html', 200, html, 'no-cache'],
  ['content/index.json', 200, json, 'no-cache'],
  ['content/source.json', 200, json, 'no-cache'],
  ['ticket.schema.json', 200, json, 'no-cache'],
  ['sw.js', 200, script, 'no-cache'],
  ['sw-off.js', 200, script, 'no-cache'],
  ['manifest.webmanifest', 200, 'application/manifest+json; charset=utf-8', 'no-cache'],
  ['icon.svg', 200, 'image/svg+xml; charset=utf-8', 'public, max-age=86400'],
  [fileLike(/^icons\/.*\.png$/), 200, 'image/png', 'public, max-age=86400'],
  [fileLike(/^assets\/first-.*\.js$/), 200, script, forever],
  [fileLike(/^assets\/.*\.css$/), 200, 'text/css; charset=utf-8', forever],
  [fileLike(/^content\/guides\/sign-in\..*\.json$/), 200, json, forever],
  [fileLike(/^content\/codes\..*\.json$/), 200, json, forever],
  ['assets/first-00000000.js', 404, html, null],
  ['content/guides/sign-in.00000000.json', 404, html, null],
  ['content/codes.00000000.json', 404, html, null],
  ['no-picture.svg', 404, html, null],
  ['sign-in', 404, html, null],
  ['assets', 301, 'text/html', 'no-cache'],
  ['assets/', 403, html, null],
  ['content/', 403, html, null],
  ['content/guides/', 403, html, null],
  ['.nojekyll', 404, html, null],
  ['.git/config', 404, html, null],
  ['_headers', 404, html, null],
  ['staticwebapp.config.json', 404, html, null],
  ['hosting/nginx.conf', 404, html, null],
]

/** What every answer says, a refusal too. */
const everywhere = {
  'strict-transport-security': 'max-age=63072000',
  'x-content-type-options': 'nosniff',
  'cross-origin-resource-policy': 'same-origin',
}

/** What every answer says from which a browser could make a page or a worker. The policy has a test of its own. */
const forPages = {
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
  'permissions-policy': expect.stringMatching(/^clipboard-read=\(self\), clipboard-write=\(self\), .*camera=\(\)/),
  'content-security-policy': expect.stringMatching(/require-trusted-types-for 'script'.*frame-ancestors 'self'/),
}

const hasVersion = (path: string) => /-[\w-]{8}\.(js|css)$|\.[0-9a-f]{8}\.json$/.test(path)

for (const place of ['root', 'below'] as const) {
  test.describe(place === 'root' ? 'nginx, at the root of a host' : 'nginx, in a folder of a host', () => {
    test.skip(noNginx !== null, noNginx ?? '')

    for (const [path, status, type, cache] of table) {
      test(`/${path}: ${status}, ${cache ?? 'not to be kept'}`, async () => {
        const { headers, ...answer } = await ask(nginx[place], path)
        expect({
          status: answer.status,
          type: headers['content-type'],
          cache: headers['cache-control'] ?? null,
        }).toEqual({
          status,
          type,
          cache,
        })
        expect(headers).toMatchObject({ ...everywhere, ...(hasVersion(path) ? {} : forPages), server: 'nginx' })
        expect(headers).not.toHaveProperty('access-control-allow-origin')
      })
    }

    for (const path of [
      '../../etc/passwd',
      'assets/../../../../etc/passwd',
      '..%2f..%2f..%2fetc/passwd',
      '%2e%2e/%2e%2e/%2e%2e/etc/passwd',
    ])
      test(`/${path} leads nowhere`, async () => {
        const { status, body } = await ask(nginx[place], path)
        expect([400, 404]).toContain(status)
        expect(body.toString()).not.toContain('root:')
      })

    test('text is packed for whoever can unpack it, and is the same', async () => {
      for (const path of ['', 'content/index.json', fileLike(/^assets\/first-.*\.js$/), 'icon.svg']) {
        const plain = await ask(nginx[place], path)
        const packed = await ask(nginx[place], path, { 'accept-encoding': 'gzip' })
        expect(plain.headers['content-encoding']).toBeUndefined()
        expect(packed.headers['cache-control']).toBe(plain.headers['cache-control'])
        if (plain.body.length < 1000) continue
        expect(packed.headers).toMatchObject({ 'content-encoding': 'gzip', vary: 'Accept-Encoding' })
        expect(gunzipSync(packed.body).equals(plain.body)).toBe(true)
        expect(packed.body.length).toBeLessThan(plain.body.length * 0.6)
      }
    })

    test('a file that has not changed is not sent again, and keeps its rules', async () => {
      for (const path of ['', 'content/index.json', fileLike(/^assets\/first-.*\.js$/)]) {
        const first = await ask(nginx[place], path)
        const second = await ask(nginx[place], path, { 'if-none-match': first.headers.etag ?? '' })
        expect(second.status).toBe(304)
        expect(second.body).toHaveLength(0)
        expect(second.headers['cache-control']).toBe(first.headers['cache-control'])
        expect(second.headers).toMatchObject(everywhere)
      }
    })

    test('nothing can be sent to it', async () => {
      for (const method of ['POST', 'PUT', 'DELETE']) expect((await ask(nginx[place], '', {}, method)).status).toBe(405)
    })

    test('a whole visit makes no report and no noise, and asks no other host', async ({ browser }) => {
      test.setTimeout(120_000)
      const context = await browser.newContext({
        baseURL: nginx[place],
        permissions: ['clipboard-read', 'clipboard-write'],
        reducedMotion: 'reduce',
      })
      const page = await context.newPage()
      const { noise, hosts } = await listen(page)
      await visitEverything(page)
      expect(noise).toEqual([])
      expect([...hosts]).toEqual([new URL(nginx[place]).origin])
      await context.close()
    })
  })
}

test.describe('nginx, its settings', () => {
  test.skip(noNginx !== null, noNginx ?? '')

  test('outlive a version and know nothing of what stands in it; the page’s own policy does', async () => {
    const { headers, body } = await ask(nginx.root, '')
    expect(headers['content-security-policy']).not.toMatch(/sha256|script-src|style-src|default-src/)
    expect(body.toString()).toMatch(
      /<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'/,
    )
  })

  test('are taken without a warning as HOSTING.md tells people to write them', () => {
    expect(complaintAboutGuide()).toBe('')
  })
})

test('the preview answers as a host that was published in one go', async ({ request: host }) => {
  const kept = table.filter(
    ([path]) => !/^(\.|_|hosting|static|assets$|assets\/$|content\/$|content\/guides\/$)|%/.test(path),
  )
  expect(kept.length).toBeGreaterThan(18)
  for (const [path, status, , cache] of kept) {
    const answer = await host.get(`./${path}`)
    expect({ path, status: answer.status(), cache: answer.headers()['cache-control'] ?? null }).toEqual({
      path,
      status,
      cache,
    })
    expect(answer.headers()).toMatchObject({ ...everywhere, ...forPages })
    expect(answer.headers()['content-security-policy']).toMatch(
      /^default-src 'none'; .*script-src 'self' 'sha256-.*; frame-ancestors 'self'$/,
    )
  }
})

test('one header for all pages takes nothing from any of them', async ({ page }) => {
  const { noise } = await listen(page)
  for (const path of ['./', './content/guide.html', './404.html']) {
    const answer = await page.goto(path)
    expect(answer?.headers()['content-security-policy']).toContain("default-src 'none'")
    await expect(heading(page)).toBeVisible()
  }
  expect(noise).toEqual([])
})

test('a script that was changed on its way is not run, and the page says so', async ({ page }) => {
  await page.route('**/assets/first-*.js', async (route) => {
    const response = await route.fetch()
    await route.fulfill({ response, body: `${await response.text()}\ndocument.title = 'changed'` })
  })
  const refused = page.waitForEvent('console', (message) => message.text().includes('integrity'))
  await page.goto('./')
  await refused
  expect(await page.title()).not.toBe('changed')
  await expect(heading(page)).toBeVisible()
})

/** All that a page and its frames have to say, and every host that they ask. */
async function listen(page: Page): Promise<{ noise: string[]; hosts: Set<string> }> {
  const [noise, hosts]: [string[], Set<string>] = [[], new Set()]
  page.on('console', (message) => noise.push(message.text()))
  page.on('pageerror', (error) => noise.push(String(error)))
  page.on('request', (asked) => {
    const { origin } = new URL(asked.url())
    if (origin !== 'null') hosts.add(origin)
  })
  await page.exposeFunction('report', (what: string) => noise.push(what))
  await page.addInitScript(() => {
    const { report } = window as unknown as { report: (what: string) => void }
    document.addEventListener('securitypolicyviolation', ({ violatedDirective }) =>
      report(`policy: ${violatedDirective}`),
    )
    new ReportingObserver(
      (reports) => {
        for (const { type, body } of reports) report(`${type}: ${JSON.stringify(body)}`)
      },
      { buffered: true },
    ).observe()
  })
  return { noise, hosts }
}

/** Each kind of page once: a guide to its end, the ticket, codes, checks, the help desk, the admins' frame, the paper. */
async function visitEverything(page: Page) {
  await walkFromStart(page, signIn, shortestAnswers(signIn).get('fresh-fails') ?? new Map())
  await expectStep(page, signIn, 'fresh-fails')
  await page.getByLabel('Your name').fill('Alex')
  await page.getByRole('button', { name: 'Copy ticket' }).click()
  await expect(page.locator('[data-result]')).toHaveAttribute('data-result', 'copied')
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save as a file' }).click()
  await download
  await expect(ticketText(page)).toContainText('Name: Alex')
  await page.goto('./#/codes/50126')
  await expect(heading(page)).toHaveText('The username or the password does not match')
  await page.goto('./#/checks/connection-check')
  await expect(page.getByText('This device is online.').first()).toBeVisible()
  await page.goto('./#/help-desk')
  await expect(heading(page)).toHaveText('Links for the help desk')
  await page.goto('./#/admin/try/sign-in')
  await expect(heading(page)).toHaveText('Try', { timeout: 40_000 })
  await expect(page.frameLocator('iframe[title^="The app"]').getByRole('heading', { level: 1 })).toBeVisible()
  await page.goto('./content/guide.html')
  await expect(heading(page)).toBeVisible()
  expect(await page.evaluate(() => document.styleSheets.length)).toBeGreaterThan(0)
}
