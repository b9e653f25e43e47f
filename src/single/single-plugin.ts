/** The Vite side of the page in one file: takes all that a build made into the page, and leaves nothing beside it. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin, Rolldown } from 'vite'
import { builtIndexId } from '../content/built-index.ts'
import { indexFile } from '../content/bundled-files.ts'
import { dataBlock } from '../content/data-block.ts'
import { sealIndex } from '../content/sealed-index.ts'
import { escapeHtml } from '../engine/escape-html.ts'
import type { ContentIndex } from '../model/content-index.ts'
import { accentStyle } from '../page/accent-style.ts'
import { assetIn, textOf } from '../page/bundle-files.ts'
import { earlyScript } from '../page/early-script.ts'
import { finishPage } from '../page/finish-page.ts'
import { prerender } from '../page/prerender.ts'
import { inlineScript } from './inline-script.ts'
import { savedNote, savedStyle } from './saved-note.ts'
import { singlePolicy } from './single-policy.ts'

/** The name of the file that is made. */
export const singleFile = 'signpost.html'

/** For a build without chunks. `on` is the day on which the page says that it was made, as ISO 8601. */
export function singlePlugin(on: string): Plugin {
  let root = ''
  return {
    name: 'signpost-single',
    enforce: 'post',
    configResolved(config) {
      root = config.root
    },
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        const asset = (file: string) => textOf(assetIn(bundle, (name) => name === file))
        const index = unvouched(JSON.parse(asset(`content/${indexFile}`)))
        const code = inlineScript(onlyChunk(bundle).code)
        // What was escaped outside a text is no program any more: the build stops here.
        this.parse(code)
        const files = Object.values(index.files).map(({ name }) =>
          dataBlock(`content/${name}`, asset(`content/${name}`)),
        )
        const sealed = sealIndex(index)
        const liveAddress = index.site.address ?? null
        const blocks = [
          savedNote(on, liveAddress),
          dataBlock(builtIndexId, sealed),
          dataBlock(`content/${indexFile}`, sealed),
          ...files,
          `<script type="module">${code}</script>`,
        ]
        const icon = readFileSync(join(root, 'public', 'icon.svg'))
        const page = bareOf(asset('index.html'))
          .replace('<html', () => `<html${savedAttributes(on, liveAddress)}`)
          .replace('</head>', () => `  ${iconLink(icon)}\n  </head>`)
          .replace('</body>', () => `${blocks.join('\n')}\n  </body>`)
        const [start, early] = await Promise.all([prerender(root, index), earlyScript()])
        const sheet = textOf(assetIn(bundle, (name) => name.endsWith('.css'))).trim()
        const style = `${sheet}${accentStyle(index.site.accent)}${savedStyle}`
        for (const name of Object.keys(bundle)) delete bundle[name]
        const source = finishPage(page, { start, early, style, policy: singlePolicy })
        this.emitFile({ type: 'asset', fileName: singleFile, source })
      },
    },
  }
}

/**
 * The index without checksums: nobody fetches these files, so no browser compares them. The app judges each by the rules
 * of content instead, and a copy that somebody has edited says what is wrong.
 */
function unvouched(index: ContentIndex): ContentIndex {
  const { seal: _, format: __, ...rest } = index as ContentIndex & { seal?: string; format?: number }
  const files = Object.entries(rest.files).map(([file, { name }]) => [file, { name }])
  return { ...rest, files: Object.fromEntries(files) }
}

function onlyChunk(bundle: Rolldown.OutputBundle): Rolldown.OutputChunk {
  const chunks = Object.values(bundle).filter((one) => one.type === 'chunk')
  if (chunks.length !== 1) throw new Error(`The build made ${chunks.length} scripts, and a page in one file takes one.`)
  return chunks[0] as Rolldown.OutputChunk
}

/** The page without what names another file. */
function bareOf(html: string): string {
  return html.replace(/\s*<link\b[^>]*>/g, '').replace(/\s*<script\b[^>]*\ssrc=[^>]*><\/script>/g, '')
}

function savedAttributes(on: string, liveAddress: string | null): string {
  const live = liveAddress === null ? '' : ` data-live-address="${escapeHtml(liveAddress)}"`
  return ` data-saved-on="${on}"${live}`
}

function iconLink(svg: Buffer): string {
  return `<link rel="icon" href="data:image/svg+xml;base64,${svg.toString('base64')}" type="image/svg+xml" />`
}
