/**
 * Serves one build as a good host does, so that all pages are served alike: HTTP/1.1 with connections kept open, Brotli
 * made beforehand, an ETag, and how long a file may be kept by the rules that Signpost ships. It writes down what it sent.
 */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, relative, sep } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress } from 'node:zlib'
import { cacheControl } from '../../src/hosting/cache-rules.ts'
import { SlowLine } from './slow-line.ts'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json',
}

/** Kinds of file that a table tells apart; all others count together. */
export const kinds = ['html', 'js', 'css', 'json', 'other'] as const

export type Kind = (typeof kinds)[number]

/**
 * An answer of the host: the bytes of its body as they went through the line, when it was asked for, ms since 1970, and
 * whether a service worker asked for it behind the page's back.
 */
export type Sent = { path: string; kind: Kind; bytes: number; at: number; byWorker: boolean }

export type PageHost = {
  address: string
  line: SlowLine
  /** All answers so far, in the order in which they were asked for. */
  sent: readonly Sent[]
  /** True when nothing is under way and nothing was asked for in the last `ms`. */
  isQuietFor: (ms: number) => boolean
  close: () => Promise<void>
}

type File = { body: Buffer; headers: Record<string, string> }

const compress = promisify(brotliCompress)

/** Serves a folder at a port that is free. */
export async function openHost(folder: string): Promise<PageHost> {
  const files = await filesToServe(folder)
  const line = new SlowLine()
  const sent: Sent[] = []
  const workers = new Set<string>()
  let underWay = 0
  let lastAt = 0
  const server = createServer((request, response) => {
    const asked = decodeURIComponent(new URL(request.url ?? '/', 'http://host').pathname)
    const path = asked.endsWith('/') ? `${asked}index.html` : asked
    // A worker's script is asked for with this header, and what it fetches names the script as its origin.
    if (request.headers['service-worker']) workers.add(path)
    const byWorker = workers.has(request.headers.referer ? new URL(request.headers.referer).pathname : path)
    const answer: Sent = { path, kind: kindOf(path), bytes: 0, at: Date.now(), byWorker }
    sent.push(answer)
    underWay += 1
    response.once('close', () => {
      underWay -= 1
      lastAt = Date.now()
    })
    const { status, headers, body } = answerTo(request, files.get(path))
    void line
      .carry(
        body,
        () => response.writeHead(status, headers).flushHeaders(),
        (piece) => {
          response.write(piece)
          answer.bytes += piece.length
        },
      )
      .then(() => response.end())
  })
  server.keepAliveTimeout = 60_000
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    address: `http://localhost:${(server.address() as AddressInfo).port}/`,
    line,
    sent,
    isQuietFor: (ms) => underWay === 0 && Date.now() - lastAt > ms,
    close: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

function answerTo(request: IncomingMessage, file: File | undefined): { status: number } & File {
  if (!file) return { status: 404, headers: { 'cache-control': 'no-store' }, body: Buffer.alloc(0) }
  const isKnown = request.headers['if-none-match'] === file.headers.etag
  if (isKnown) return { status: 304, headers: file.headers, body: Buffer.alloc(0) }
  return { status: 200, headers: { ...file.headers, 'content-length': String(file.body.length) }, body: file.body }
}

/** All files of a folder by their path, compressed: their names are the only ones that are ever opened. */
async function filesToServe(folder: string): Promise<ReadonlyMap<string, File>> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const files = entries.map(async (entry): Promise<[string, File]> => {
    const file = join(entry.parentPath, entry.name)
    const path = `/${relative(folder, file).split(sep).join('/')}`
    const body = await compress(readFileSync(file))
    const headers = {
      'content-type': types[extname(file)] ?? 'application/octet-stream',
      'content-encoding': 'br',
      'cache-control': cacheControl(path),
      etag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 16)}"`,
      vary: 'accept-encoding',
      'x-content-type-options': 'nosniff',
    }
    return [path, { body, headers }]
  })
  return new Map(await Promise.all(files))
}

function kindOf(path: string): Kind {
  const ending = extname(path).slice(1)
  return kinds.find((kind) => kind === ending) ?? 'other'
}
