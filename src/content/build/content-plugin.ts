/**
 * The Vite side of content: serves it live in dev, bundles it in a build, and stops the build when it is not sound.
 * Notices are for `content:check`; here they neither stop nor cover anything.
 */
import { resolve, sep } from 'node:path'
import type { HtmlTagDescriptor, Plugin, ViteDevServer } from 'vite'
import { escapeHtml } from '../../engine/escape-html.ts'
import type { Content } from '../../model/content-files.ts'
import type { Problem } from '../../model/problem.ts'
import { builtIndexId } from '../built-index.ts'
import { bundleContent } from '../bundle-content.ts'
import { indexFile, staticGuideName } from '../bundled-files.ts'
import { checkFiles } from '../check/check-files.ts'
import { problemLine } from '../check/problem-line.ts'
import { contentChanged } from '../content-changed.ts'
import { dataBlock } from '../data-block.ts'
import { writeSource } from '../source-file.ts'
import { noScriptHtml } from './no-script-html.ts'
import { readFolder } from './read-folder.ts'
import { sha256 } from './sha256.ts'
import { staticGuideFile } from './static-guide-file.ts'

type ContentOptions = {
  /** False for a page in one file: it has no guide to print beside it, and leads to that of the live site. */
  hasFilesBeside?: boolean
}

/** Serves `folder` in dev, and checks and bundles it in a build. */
export function contentPlugin(folder: string, { hasFilesBeside = true }: ContentOptions = {}): Plugin {
  const root = resolve(folder)
  let sound: Content | null = null
  let builtIndex: string | null = null
  const keep = (content: Content) => {
    sound = content
  }
  return {
    name: 'signpost-content',
    configureServer: (server) => serveLive(server, root, keep),
    transformIndexHtml(html) {
      if (!sound) return html
      const indexBlock = builtIndex && hasFilesBeside ? `${dataBlock(builtIndexId, builtIndex)}\n` : ''
      const guide = hasFilesBeside ? undefined : liveGuide(sound)
      return {
        // Behind the start page, whose heading comes first. The index is what the app goes back to.
        html: html.replace('</body>', () => `${noScriptHtml(sound as Content, guide)}\n${indexBlock}</body>`),
        tags: pageTags(sound),
      }
    },
    async buildStart() {
      if (this.environment?.mode === 'dev') return
      const files = await readFolder(root)
      const { content, problems } = checkFiles(files, { reading: false })
      if (!content) this.error(`The content is not sound.\n${linesOf(problems.filter(isError))}`)
      keep(content)
      const bundled = bundleContent(content, sha256)
      builtIndex = bundled.find(({ name }) => name === indexFile)?.text ?? null
      for (const { name, text } of [...bundled, staticGuideFile(content, bundled)]) {
        this.emitFile({ type: 'asset', fileName: `content/${name}`, source: text })
      }
      this.emitFile({ type: 'asset', fileName: 'content/source.json', source: writeSource(files) })
    },
  }
}

/**
 * What the page needs before, or instead of, the content: its title, and a sentence for when the app does not come.
 */
function pageTags({ site }: Content): HtmlTagDescriptor[] {
  const contact = contactLine(site)
  const late = `This page takes long. Reload it, or ask for help. ${contact}`
  return [
    { tag: 'title', children: escapeHtml(`Get back into your ${site.organisation} account`), injectTo: 'head' },
    // The style sheet shows it only when the app takes long or cannot come.
    { tag: 'p', attrs: { class: 'late', id: 'late' }, children: escapeHtml(late), injectTo: 'body-prepend' },
  ]
}

/** The address of the guide to print at the live site; null where the site does not say where that is. */
function liveGuide({ site: { address } }: Content): string | null {
  return address === undefined ? null : new URL(`content/${staticGuideName}`, address).href
}

function contactLine({ helpDesk: { name, phone, email, hours } }: Content['site']): string {
  return `${name}: ${phone}, ${email} (${hours})`
}

/**
 * Serves the last sound content from memory. A save makes every open page fetch anew; a mistake is shown over the
 * page, which keeps what it had.
 */
async function serveLive(server: ViteDevServer, root: string, keep: (content: Content) => void): Promise<void> {
  const bundle = new Map<string, string>()
  let problems: Problem[] = []
  let source = ''
  const load = async () => {
    const files = await readFolder(root)
    const checked = checkFiles(files, { reading: false })
    const wasBroken = problems.length > 0
    problems = checked.problems.filter(isError)
    source = writeSource(files)
    if (!checked.content) {
      server.config.logger.error(`The content is not sound; pages keep the last sound one.\n${linesOf(problems)}`)
      server.ws.send(contentChanged, { sound: false })
      // Without a page, Vite would keep the message for the next one, also when it is mended by then.
      if (server.ws.clients.size > 0) showProblems(server, problems)
      return
    }
    if (wasBroken) server.config.logger.info('The content is sound again.')
    keep(checked.content)
    // As on a host, older versions stay for the pages that use them.
    const bundled = bundleContent(checked.content, sha256)
    for (const { name, text } of [...bundled, staticGuideFile(checked.content, bundled)]) bundle.set(name, text)
    // An update without parts takes the picture of an earlier mistake away.
    server.ws.send({ type: 'update', updates: [] })
    server.ws.send(contentChanged, { sound: true })
  }
  server.ws.on('connection', () => problems.length > 0 && showProblems(server, problems))
  server.watcher.add(root)
  const reload = debounce(100, () => load().catch((error) => server.config.logger.error(String(error))))
  server.watcher.on('all', (_event, path) => {
    if (resolve(path).startsWith(root + sep)) reload()
  })
  server.middlewares.use('/content', (request, response) => {
    const name = (request.url ?? '').split('?')[0]?.slice(1) ?? ''
    const text = name === 'source.json' ? source : bundle.get(name)
    if (text === undefined) response.statusCode = 404
    const type = name.endsWith('.html') ? 'text/html' : 'application/json'
    response.setHeader('Content-Type', `${type}; charset=utf-8`)
    response.setHeader('Cache-Control', 'no-store')
    response.end(text ?? 'null')
  })
  await load()
}

function showProblems(server: ViteDevServer, problems: Problem[]): void {
  const message = linesOf(problems)
  const first = problems[0]
  const loc = first && { file: first.file, line: first.line, column: first.column }
  server.ws.send({ type: 'error', err: { message, stack: '', plugin: 'content', loc } })
}

function linesOf(problems: readonly Problem[]): string {
  return problems.map(problemLine).join('\n')
}

function isError({ severity }: Problem): boolean {
  return severity === 'error'
}

/** Runs `work` once the calls have been quiet for `pause` milliseconds, one run after the other. */
function debounce(pause: number, work: () => Promise<void>): () => void {
  let timer: NodeJS.Timeout | undefined
  let running = Promise.resolve()
  return () => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      running = running.then(work)
    }, pause)
  }
}
