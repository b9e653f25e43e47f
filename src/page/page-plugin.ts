/** The Vite side of the page: in a build, the start page stands in `index.html` before any script runs. */

import type { Plugin } from 'vite'
import { indexFile } from '../content/bundled-files.ts'
import type { ContentIndex } from '../model/content-index.ts'
import { accentStyle } from './accent-style.ts'
import { assetIn, textOf } from './bundle-files.ts'
import { compileHint } from './compile-hint.ts'
import { earlyScript } from './early-script.ts'
import { finishPage } from './finish-page.ts'
import { prerender } from './prerender.ts'

/** Prerenders the start page and puts all that it needs to be read into the page. */
export function pagePlugins(): Plugin[] {
  return [withoutFirstSheet, compileHint, finishing()]
}

/** The first style sheet stands in the page: no part that comes later asks for it. */
const withoutFirstSheet: Plugin = {
  name: 'signpost-first-sheet',
  apply: 'build',
  generateBundle: {
    order: 'pre',
    handler(_options, bundle) {
      for (const chunk of Object.values(bundle)) {
        const sheets = chunk.type === 'chunk' ? chunk.viteMetadata?.importedCss : undefined
        for (const name of sheets ?? []) if (isFirstSheet(name)) sheets?.delete(name)
      }
    },
  },
}

function finishing(): Plugin {
  let root = ''
  return {
    name: 'signpost-page',
    apply: 'build',
    enforce: 'post',
    configResolved(config) {
      root = config.root
    },
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        const page = assetIn(bundle, (name) => name === 'index.html')
        const sheet = assetIn(bundle, isFirstSheet)
        const index = JSON.parse(textOf(assetIn(bundle, (name) => name === `content/${indexFile}`))) as ContentIndex
        const [start, early] = await Promise.all([prerender(root, index), earlyScript()])
        const style = `${textOf(sheet).trim()}${accentStyle(index.site.accent)}`
        page.source = finishPage(textOf(page), { start, early, style })
        delete bundle[sheet.fileName]
      },
    },
  }
}

function isFirstSheet(name: string): boolean {
  return /^assets\/first-[^/]+\.css$/.test(name)
}
