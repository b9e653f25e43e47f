import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, type Page, test } from 'playwright/test'
import { addAxe, expectNoViolations } from './expect-no-violations.ts'
import { hearNoise } from './hear-noise.ts'

/** A copy of the content on the device, in which the phone number and the title of a step are others. */
async function editedFolder(): Promise<string> {
  const folder = join(await mkdtemp(join(tmpdir(), 'signpost-')), 'edited')
  await cp('content', folder, { recursive: true })
  await edit(join(folder, 'site.json'), (site) => {
    site.helpDesk.phone = '+1 555 0177'
  })
  await edit(join(folder, 'guides', 'sign-in', 'start.json'), (section) => {
    section.steps[0].title = 'What do you see on the screen now?'
  })
  return folder
}

// biome-ignore lint/suspicious/noExplicitAny: a content file as it lies there
async function edit(file: string, change: (value: any) => void): Promise<void> {
  const value = JSON.parse(await readFile(file, 'utf8'))
  change(value)
  await writeFile(file, JSON.stringify(value))
}

/** The content of the site is checked before the page stands. */
async function open(page: Page): Promise<void> {
  await page.goto('./#/admin/changes')
  await expect(page.getByText('The content of this site')).toBeVisible({ timeout: 40_000 })
}

async function chooseNew(page: Page, folder: string): Promise<void> {
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Choose the new folder' }).click()
  await (await chooser).setFiles(folder)
}

test('a folder of the device is compared with the content of the site, without a word to the host', async ({
  page,
}) => {
  const noise: string[] = []
  hearNoise(page, noise)
  await addAxe(page)
  await open(page)
  const requests: string[] = []
  page.on('request', (request) => requests.push(request.url()))
  await chooseNew(page, await editedFolder())
  await expect(page.getByText(/^1 step and 1 setting changed\. .* none breaks\.$/)).toBeVisible()
  await expect(page.getByText(/is now “\+1 555 0177”/)).toBeVisible()
  await expect(page.locator('ins').first()).toContainText('screen')
  expect(requests).toEqual([])
  expect(noise).toEqual([])
  await expectNoViolations(page, 'what changed')
})

test('the same folder can be chosen again after it was mended, and a wrong one is refused in words', async ({
  page,
}) => {
  await open(page)
  const folder = await editedFolder()
  await chooseNew(page, folder)
  await expect(page.getByText(/is now “\+1 555 0177”/)).toBeVisible()
  await edit(join(folder, 'site.json'), (site) => {
    site.helpDesk.phone = '+1 555 0188'
  })
  await chooseNew(page, folder)
  await expect(page.getByText(/is now “\+1 555 0188”/)).toBeVisible()
  await chooseNew(page, join('src', 'ui'))
  await expect(page.getByText('“ui” holds no content files.')).toBeVisible()
  await expect(page.getByText(/is now “\+1 555 0188”/)).toBeVisible()
})

test('a part of a content folder is refused in words, and a broken one is told in red with a way to its problems', async ({
  page,
}) => {
  await addAxe(page)
  await open(page)
  await chooseNew(page, join('content', 'codes'))
  await expect(page.getByText(/^“codes” is no whole content folder/)).toBeVisible()
  const folder = await editedFolder()
  await writeFile(join(folder, 'site.json'), '{ "format": 1 "accent": "#000000" }')
  await chooseNew(page, folder)
  await expect(page.getByText(/^Not complete: “site\.json” cannot be read in both versions\./)).toBeVisible()
  await expectNoViolations(page, 'a broken new version')
  await page.getByRole('link', { name: 'See the problem' }).click()
  await expect(page.getByRole('heading', { name: 'One problem keeps this content from being published' })).toBeVisible()
  await expect(page.getByText(/^You see the folder “edited”/)).toBeVisible()
  await expectNoViolations(page, 'the problems of a folder')
})

test('a folder can be dropped, and a single file is refused in words', async ({ page }) => {
  await open(page)
  await dropOn(page, await editedFolder())
  await expect(page.getByText('The folder “edited”, as it was at')).toBeVisible()
  await expect(page.getByText(/is now “\+1 555 0177”/)).toBeVisible()
  await dropOn(page, join(import.meta.dirname, 'changes.spec.ts'))
  await expect(page.getByText(/^That was no folder with files in it\./)).toBeVisible()
})

/** Drops something of the device where the new version is chosen, as the system does. */
async function dropOn(page: Page, path: string): Promise<void> {
  const place = await page.getByRole('button', { name: 'Choose the new folder' }).boundingBox()
  const { x = 0, y = 0 } = place ?? {}
  const browser = await page.context().newCDPSession(page)
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    const data = { items: [], files: [path], dragOperationsMask: 1 }
    await browser.send('Input.dispatchDragEvent', { type, x: x + 9, y: y + 9, data })
  }
}
