import { existsSync } from 'node:fs'
import type { LaunchOptions } from 'playwright/test'

/** A browser of the system when there is one; otherwise the one that Playwright installs. */
const executablePath = [process.env.CHROMIUM_PATH, '/usr/bin/chromium'].find((path) => path && existsSync(path))

const quiet = ['--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking']

export const launchOptions: LaunchOptions = {
  executablePath,
  args: ['--no-sandbox', ...quiet, '--disable-component-update', '--disable-sync'],
}
