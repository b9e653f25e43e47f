// @vitest-environment node
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Plugin, ViteDevServer } from 'vite'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { writeFolder } from '../../testing/run-command.ts'
import { smallContentWithMore, spoil } from '../../testing/small-content.ts'
import { contentPlugin } from './content-plugin.ts'

const long = 'Administrative organisational considerations necessitate additional verification. '.repeat(4)
const withNotice = spoil(smallContentWithMore, 'guides/sign-in/first.json', '"What do you see?"', `"${long}"`)
const withError = spoil(withNotice, 'site.json', '#0b5cad', 'blue')

let folder = ''

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'signpost-'))
})

afterEach(() => rm(folder, { recursive: true }))

async function pluginFor(texts: Readonly<Record<string, string>>): Promise<Plugin> {
  return contentPlugin(await writeFolder(folder, texts))
}

/** Runs a hook of the plugin with as much of Vite as it uses. */
function callHook(hook: unknown, self: object, ...args: unknown[]): Promise<void> {
  return (hook as (...all: unknown[]) => Promise<void>).apply(self, args)
}

describe('a build', () => {
  async function build(texts: Readonly<Record<string, string>>) {
    const plugin = await pluginFor(texts)
    const emitFile = vi.fn()
    const error = (message: string) => {
      throw new Error(message)
    }
    const done = callHook(plugin.buildStart, { emitFile, error })
    const message = await done.then(() => null).catch((stopped: Error) => stopped.message)
    return { message, files: emitFile.mock.calls.map(([file]) => file.fileName) }
  }

  it('is not stopped by a notice', async () => {
    const { message, files } = await build(withNotice)
    expect(message).toBeNull()
    const version = '.01234567.json'
    expect(files.map((name) => name.replace(/\.[0-9a-f]{8}\.json$/, version))).toEqual([
      `content/guides/sign-in${version}`,
      `content/codes${version}`,
      `content/help-desk${version}`,
      'content/index.json',
      'content/guide.html',
      'content/source.json',
    ])
  })

  it('is stopped by an error, and then says the errors only', async () => {
    const { message, files } = await build(withError)
    expect(message).toMatch(/^The content is not sound\.\nsite\.json:3:13 bad-form [^\n]*$/)
    expect(files).toEqual([])
  })
})

type Sent = string | { type?: string; err?: { message: string } }

/** The dev server over a folder, with as much of Vite as the plugin uses; `pages` are open. */
async function serve(texts: Readonly<Record<string, string>>, pages: readonly string[] = ['page']) {
  const plugin = await pluginFor(texts)
  const send = vi.fn()
  const logger = { error: vi.fn(), info: vi.fn() }
  const watcher = { add: vi.fn(), on: vi.fn() }
  const ws = { send, clients: new Set(pages), on: (_event: string, connected: () => void) => connected() }
  const server = { ws, watcher, middlewares: { use: vi.fn() }, config: { logger } }
  await callHook(plugin.configureServer, {}, server as unknown as ViteDevServer)
  const sent = (): Sent[] => send.mock.calls.map(([one]) => one)
  const save = (file: string) => watcher.on.mock.calls[0]?.[1]('change', join(folder, file))
  return { sent, save, logger, shown: () => sent().filter((one) => typeof one === 'object') }
}

describe('an open page of the dev server', () => {
  it('is not covered by a notice', async () => {
    const { sent, shown } = await serve(withNotice)
    expect(sent().length).toBeGreaterThan(0)
    expect(shown().filter(({ type }) => type === 'error')).toEqual([])
  })

  it('is covered by an error, which stands there alone', async () => {
    const { shown } = await serve(withError)
    expect(shown().map(({ type }) => type)).toEqual(['error'])
    expect(shown()[0]?.err?.message).toMatch(/^site\.json:3:13 bad-form [^\n]*$/)
  })
})

describe('the terminal of the dev server', () => {
  it('says what is wrong also while no page is open, and keeps nothing of it for the next page', async () => {
    const { shown, logger } = await serve(withError, [])
    expect(logger.error).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('site.json:3:13 bad-form'))
    expect(shown()).toEqual([])
  })

  it('says that content is sound again', async () => {
    const { save, logger } = await serve(withError)
    await writeFolder(folder, withNotice)
    save('site.json')
    await vi.waitFor(() => expect(logger.info).toHaveBeenCalledWith('The content is sound again.'), 5000)
  })
})
