/** A site of its own for a test: the built app in a folder into which the test may drop other content. */
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Plugin, preview } from 'vite'
import { hostingPlugin } from '../src/hosting/hosting-plugin.ts'
import { runCommand } from '../src/testing/run-command.ts'

const root = join(import.meta.dirname, '..')

export type OwnSite = {
  address: string
  /** The folder `content` of the site. */
  content: string
  /** Bundles the content of this project with `find` replaced in some files, into a folder or else into the site. */
  publish: (edits: readonly Edit[], out?: string) => Promise<string>
  close: () => Promise<void>
}

export type Edit = { file: string; find: string; write: string }

type SiteOptions = {
  /** A host that says nothing about caching, only that each file is a hundred days old. */
  silent?: boolean
}

export async function openSite({ silent = false }: SiteOptions = {}): Promise<OwnSite> {
  const outDir = mkdtempSync(join(tmpdir(), 'signpost-site-'))
  cpSync(join(root, 'dist'), outDir, { recursive: true })
  const server = await preview({
    root,
    configFile: false,
    plugins: [hostingPlugin(), ...(silent ? [sayNothingOfCaching] : [])],
    build: { outDir },
    preview: { port: 0 },
    logLevel: 'silent',
  })
  const content = join(outDir, 'content')
  return {
    address: server.resolvedUrls?.local[0] ?? '',
    content,
    publish: async (edits, out = content) => {
      const folder = mkdtempSync(join(tmpdir(), 'signpost-content-'))
      cpSync(join(root, 'content'), folder, { recursive: true })
      for (const edit of edits) replaceIn(join(folder, edit.file), edit)
      const { code, out: said, errors } = await runCommand('build-command.ts', folder, out)
      if (code !== 0) throw new Error(errors)
      return said
    },
    close: () => server.close(),
  }
}

const sayNothingOfCaching: Plugin = {
  name: 'say-nothing-of-caching',
  configurePreviewServer: ({ middlewares }) => {
    middlewares.use((_request, response, next) => {
      const writeHead = response.writeHead.bind(response)
      const sendHead = (code: number, written: Record<string, string> = {}) => {
        const { 'Cache-Control': _, ETag: __, ...headers } = written
        response.removeHeader('Cache-Control')
        const lastModified = new Date(Date.now() - 100 * 24 * 60 * 60 * 1000).toUTCString()
        return writeHead(code, { ...headers, 'Last-Modified': lastModified })
      }
      response.writeHead = sendHead as typeof response.writeHead
      next()
    })
  },
}

/** Edits a file by hand. Fails when the text does not stand there. */
export function replaceIn(file: string, { find, write }: Omit<Edit, 'file'>): void {
  const text = readFileSync(file, 'utf8')
  if (!text.includes(find)) throw new Error(`"${find}" is not in ${file}.`)
  writeFileSync(file, text.replace(find, write))
}
