/** A browser with a profile on disk, started as its own process, so that a test can kill it as a crash would. */
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Page } from 'playwright/test'
import { launchOptions } from './launch-options.ts'

export type KeptBrowser = { page: Page; kill: () => Promise<void> }

export function newProfile(): string {
  return mkdtempSync(join(tmpdir(), 'signpost-profile-'))
}

/** Makes the browser of a profile refuse all site data, as its settings page does. */
export function blockSiteData(profile: string): void {
  mkdirSync(join(profile, 'Default'), { recursive: true })
  const preferences = { profile: { default_content_setting_values: { cookies: 2 } } }
  writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify(preferences))
}

export async function openBrowser(profile: string): Promise<KeptBrowser> {
  const path = launchOptions.executablePath ?? chromium.executablePath()
  const args = [...(launchOptions.args ?? []), '--headless', '--remote-debugging-port=0', `--user-data-dir=${profile}`]
  const browserProcess = spawn(path, [...args, 'about:blank'], { stdio: ['ignore', 'ignore', 'pipe'], detached: true })
  const browser = await chromium.connectOverCDP(await debuggingAddress(browserProcess))
  const [context] = browser.contexts()
  const page = context?.pages()[0] ?? (await context?.newPage())
  if (!page) throw new Error('The browser opened no page.')
  return { page, kill: () => killAll(browserProcess) }
}

function debuggingAddress({ stderr }: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ''
    stderr?.on('data', (chunk) => {
      said += chunk
      const address = /DevTools listening on (ws:\S+)/.exec(said)?.[1]
      if (address) resolve(address)
    })
    stderr?.on('close', () => reject(new Error(`The browser ended: ${said}`)))
  })
}

/** Ends the whole process group at once: nothing gets the chance to save. */
function killAll(browserProcess: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    browserProcess.on('exit', () => resolve())
    process.kill(-(browserProcess.pid as number), 'SIGKILL')
  })
}
