import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { build, type Plugin } from 'vite'
import type { Guide } from '../../src/model/guide.ts'
import { builtGuide } from './built-guide.ts'
import type { PageName } from './measured-page.ts'
import { type PlainStep, type PlainTree, plainTree } from './plain-tree.ts'
import { stepHtml } from './static/step-html.ts'
import { treePlugin } from './tree-plugin.ts'

const here = import.meta.dirname
const root = join(here, '..', '..')
const signpost = join(root, 'dist')

/**
 * Builds the pages that are asked for; `build` false takes Signpost as it lies in `dist`. Returns the folder of each, and
 * the guide that all of them ask. Throws when a build fails, or when there is nothing in `dist`.
 */
export async function buildPages(
  pages: readonly PageName[],
  { build: isBuilt }: { build: boolean },
): Promise<{ folders: ReadonlyMap<PageName, string>; guide: Guide }> {
  if (isBuilt) npm(root, 'run', '-s', 'build')
  const guide = builtGuide(signpost, 'sign-in')
  const folders = new Map<PageName, string>()
  for (const page of pages) folders.set(page, page === 'signpost' ? signpost : await buildOther(page, plainTree(guide)))
  return { folders, guide }
}

/** Builds a page to compare with, as small as its own makers' tools allow. */
async function buildOther(page: PageName, tree: PlainTree): Promise<string> {
  const folder = join(here, page)
  const isMissing = existsSync(join(folder, 'package.json')) && !existsSync(join(folder, 'node_modules'))
  if (isMissing) npm(folder, 'ci', '--no-audit', '--no-fund')
  const outDir = join(here, 'dist', page)
  await build({
    root: folder,
    configFile: false,
    base: './',
    plugins: [treePlugin(tree), firstQuestion(tree)],
    build: { outDir, emptyOutDir: true, modulePreload: { polyfill: false }, chunkSizeWarningLimit: 2000 },
    logLevel: 'error',
  })
  return outDir
}

/** Writes the first question into the page that has a place for it. */
function firstQuestion(tree: PlainTree): Plugin {
  return {
    name: 'bench-first-question',
    transformIndexHtml: (html) => html.replace('<!--first question-->', stepHtml(tree.steps[tree.start] as PlainStep)),
  }
}

function npm(folder: string, ...args: string[]): void {
  execFileSync('npm', args, { cwd: folder, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' })
}
