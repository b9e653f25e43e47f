/** A copy of the app in one file for a test, made by the command that people use, and opened from the disk. */
import { execFile } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { expect, type Page } from 'playwright/test'
import { siteFile } from '../src/model/content-files.ts'
import { singleFile } from '../src/single/single-plugin.ts'
import { replaceIn } from './own-site.ts'
import { heading } from './walk.ts'

const root = join(import.meta.dirname, '..')
const run = promisify(execFile)

export type Copy = {
  /** The address of the file. */
  address: string
  html: string
  /** What the command said when it made the file. */
  said: string
}

/**
 * Builds the copy from the content of this project, as if on the day `on` (ISO 8601). `live` is where the content says
 * that the site is live; without it the content is as delivered.
 */
export async function buildCopy(on: string, live?: string): Promise<Copy> {
  const out = newFolder()
  const content = live === undefined ? 'content' : contentLiveAt(live)
  const env = { ...process.env, SOURCE_DATE_EPOCH: String(Date.parse(on) / 1000) }
  const { stdout } = await run('npm', ['run', '-s', 'build:single', '--', content, out], { cwd: root, env })
  return copyIn(out, stdout)
}

/** The same copy after somebody has edited its file. Fails when the text does not stand there. */
export function editCopy({ html, said }: Copy, find: string | RegExp, write: string): Copy {
  const edited = html.replace(find, () => write)
  if (edited === html) throw new Error(`"${find}" is not in the copy.`)
  const out = newFolder()
  writeFileSync(join(out, singleFile), edited)
  return copyIn(out, said)
}

function contentLiveAt(address: string): string {
  const folder = newFolder()
  cpSync(join(root, 'content'), folder, { recursive: true })
  replaceIn(join(folder, siteFile), { find: '"domains":', write: `"address": "${address}",\n  "domains":` })
  return folder
}

function newFolder(): string {
  return mkdtempSync(join(tmpdir(), 'signpost-copy-'))
}

function copyIn(folder: string, said: string): Copy {
  const file = join(folder, singleFile)
  return { address: pathToFileURL(file).href, html: readFileSync(file, 'utf8'), said }
}

/**
 * Opens a copy at an address behind the "#", without a network. Gives what it does beside that from now on: requests,
 * words in the console, errors, and reports of its policy.
 */
export async function openCopy(page: Page, { address }: Copy, hash = ''): Promise<string[]> {
  const noise: string[] = []
  page.on('console', (message) => noise.push(message.text()))
  page.on('pageerror', (error) => noise.push(String(error)))
  // Data and blobs are in the page already.
  page.on('request', (request) => {
    const url = request.url()
    if (!url.startsWith(address) && !/^(?:data|blob):/.test(url)) noise.push(url)
  })
  await page.context().setOffline(true)
  await page.exposeFunction('reportPolicy', (what: string) => noise.push(`policy: ${what}`))
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      const { reportPolicy } = window as unknown as { reportPolicy: (what: string) => void }
      reportPolicy(`${violatedDirective} ${blockedURI}`)
    })
  })
  await page.goto(`${address}${hash}`)
  await expect(heading(page)).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('data-ready')
  return noise
}
