/** Content that is dropped over that of a running site, sound and not. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, type Page, test } from 'playwright/test'
import type { ContentIndex } from '../src/model/content-index.ts'
import { addAxe, expectNoViolations } from './expect-no-violations.ts'
import { signIn } from './guides.ts'
import { type OwnSite, openSite, replaceIn } from './own-site.ts'
import { choose, expectStep, heading } from './walk.ts'

const second = signIn.steps.get('page')?.title ?? ''
const codeFile = join('codes', '50126.json')
const codeTitle = (JSON.parse(readFileSync(join('content', codeFile), 'utf8')) as { title: string }).title
const newer = [
  { file: join('guides', 'sign-in', 'portal.json'), find: second, write: 'Newer words?' },
  { file: codeFile, find: codeTitle, write: 'A newer title' },
  { file: 'site.json', find: '+1 555 0100', write: '+1 555 0177' },
]
const message = 'This page does not use the newest content'

let site: OwnSite

test.beforeEach(async () => {
  site = await openSite()
})

test.afterEach(() => site.close())

const indexFile = () => join(site.content, 'index.json')
const guideFile = () => {
  const { files } = JSON.parse(readFileSync(indexFile(), 'utf8')) as ContentIndex
  return join(site.content, files['guides/sign-in.json']?.name as string)
}
const phone = (page: Page, number: string) => page.getByRole('banner').getByRole('link', { name: number })

/** Waits until the browser has kept the index and the guide. */
async function waitUntilKept(page: Page) {
  await expect
    .poll(() =>
      page.evaluate(
        () =>
          new Promise<number>((resolve) => {
            const opening = indexedDB.open('signpost-content')
            opening.onupgradeneeded = () => opening.transaction?.abort()
            opening.onerror = () => resolve(0)
            opening.onsuccess = () => {
              const counting = opening.result.transaction('files').objectStore('files').count()
              counting.onsuccess = () => resolve(counting.result)
              opening.result.close()
            }
          }),
      ),
    )
    .toBe(2)
}

test('newer content comes with the next visit: whoever is on the way stays on one version, also of the codes', async ({
  page,
}) => {
  await page.goto(`${site.address}#/sign-in`)
  await expectStep(page, signIn, 'what-you-see')
  const said = await site.publish(newer)
  expect(said).toContain('stay on their version')
  await choose(page, signIn, 'what-you-see', 'message')
  await expectStep(page, signIn, 'page')
  await page.goto(`${site.address}#/codes/50126`)
  await expect(heading(page)).toContainText(codeTitle)
  await expect(phone(page, '+1 555 0100')).toBeVisible()
  await page.reload()
  await expect(heading(page)).toContainText('A newer title')
  await expect(phone(page, '+1 555 0177')).toBeVisible()
  await page.goto(`${site.address}#/sign-in/page?what-you-see=message`)
  await expect(heading(page)).toHaveText('Newer words?')
})

test('newer content comes also from a host that says nothing about caching', async ({ page }) => {
  const silent = await openSite({ silent: true })
  try {
    await page.goto(silent.address)
    await expect(phone(page, '+1 555 0100')).toBeVisible()
    await silent.publish(newer)
    await page.goto('about:blank')
    await page.goto(silent.address)
    await expect(phone(page, '+1 555 0177')).toBeVisible()
  } finally {
    await silent.close()
  }
})

test('a sound edit by hand is used', async ({ page }) => {
  replaceIn(indexFile(), { find: '+1 555 0100', write: '+1 555 0123' })
  replaceIn(guideFile(), { find: second, write: 'Words by hand?' })
  await page.goto(`${site.address}?admin#/sign-in/page?what-you-see=message`)
  await expect(heading(page)).toHaveText('Words by hand?')
  await expect(phone(page, '+1 555 0123')).toBeVisible()
  await expect(page.getByText(message)).toHaveCount(0)
})

for (const [what, spoil] of [
  ['broken JSON', () => writeFileSync(indexFile(), '{"seal":"0')],
  ['a colour that is none', () => replaceIn(indexFile(), { find: '"accent":"#', write: '"accent":"!' })],
  ['content of a newer app', () => replaceIn(indexFile(), { find: '"format":1', write: '"format":9' })],
] as const) {
  test(`${what} is refused: a first visit gets what the app was built with, and only admins see why`, async ({
    page,
  }) => {
    spoil()
    await page.goto(`${site.address}#/sign-in`)
    await expectStep(page, signIn, 'what-you-see')
    await choose(page, signIn, 'what-you-see', 'message')
    await expectStep(page, signIn, 'page')
    await expect(page.getByText(message)).toHaveCount(0)
    await page.goto(`${site.address}?admin#/sign-in`)
    await expect(page.getByText(message)).toBeVisible()
    await expect(page.getByText('The version with which the app was built is used instead.')).toBeVisible()
  })
}

test('a guide that leads nowhere is refused: the browser goes on with what it kept; admins see since when', async ({
  page,
}) => {
  await addAxe(page)
  await page.goto(`${site.address}#/sign-in`)
  await expectStep(page, signIn, 'what-you-see')
  await waitUntilKept(page)
  // Whoever listens in switches off what the browser itself has kept.
  await page.route('**/*', (route) => route.continue())
  replaceIn(guideFile(), { find: '"next":"', write: '"next":"no-such-' })
  await page.reload()
  await expectStep(page, signIn, 'what-you-see')
  await page.goto('about:blank')
  await page.goto(`${site.address}#/sign-in?what-you-see=message&admin`)
  await expectStep(page, signIn, 'page')
  await expect(page.getByText('The newest “guides/sign-in.json” has a mistake in it.')).toBeVisible()
  await expect(page.getByText('This browser kept an older version on')).toBeVisible()
  await expectNoViolations(page, 'content refused')
  await page.goto(`${site.address}#/admin`)
  await expect(page.getByText(message)).toBeVisible()
})

test('a copy that is only half done: the index is there, the guide is not', async ({ page }) => {
  const elsewhere = mkdtempSync(join(tmpdir(), 'signpost-out-'))
  await site.publish(newer, elsewhere)
  cpSync(join(elsewhere, 'index.json'), indexFile())
  await page.goto(`${site.address}#/sign-in`)
  await expectStep(page, signIn, 'what-you-see')
  await expect(phone(page, '+1 555 0177')).toBeVisible()
  await expect(page.getByText(message)).toHaveCount(0)
  await page.goto(`${site.address}?admin#/sign-in`)
  await expect(page.getByText('The newest “guides/sign-in.json” is not on the site.')).toBeVisible()
  cpSync(elsewhere, site.content, { recursive: true })
  await page.goto(`${site.address}?admin#/sign-in/page?what-you-see=message`)
  await page.reload()
  await expect(heading(page)).toHaveText('Newer words?')
  await expect(page.getByText(message)).toHaveCount(0)
})

test('where nothing can be saved, unsound content is refused as well', async ({ page }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('blocked', 'SecurityError')
    }
  })
  writeFileSync(indexFile(), 'not JSON')
  await page.goto(`${site.address}#/sign-in`)
  await expectStep(page, signIn, 'what-you-see')
  rmSync(site.content, { recursive: true })
  // Whoever listens in switches off what the browser itself has kept.
  await page.route('**/*', (route) => route.continue())
  await page.reload()
  await expect(heading(page)).toHaveText('The questions are not where they should be')
  await expect(page.getByRole('link', { name: '+1 555 0100' })).toBeVisible()
})
