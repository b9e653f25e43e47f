/**
 * Installs what is missing, so that every command that people begin with works on a fresh clone. With `--browser` it
 * also sees to a Chromium for the browser tests: the system's own, or the one that Playwright brings.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import process from 'node:process'

const run = (command, args) => execFileSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' })
const changedAt = (path) => (existsSync(path) ? statSync(path).mtimeMs : 0)

if (changedAt('node_modules/.package-lock.json') < changedAt('package-lock.json')) {
  run('npm', ['ci', '--no-audit', '--no-fund'])
}

const systemBrowsers = [process.env.CHROMIUM_PATH, '/usr/bin/chromium']
if (process.argv.includes('--browser') && !systemBrowsers.some((path) => path && existsSync(path))) {
  run('npx', ['playwright', 'install', 'chromium'])
}

const serverPrograms = [process.env.NGINX_PATH, '/usr/sbin/nginx', '/usr/bin/nginx', '/usr/local/bin/nginx']
if (process.argv.includes('--browser') && !serverPrograms.some((path) => path && existsSync(path))) {
  process.stdout.write('nginx is not here: the tests that need it are left out. On Debian: apt-get install nginx\n')
}
