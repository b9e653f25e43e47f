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
      // The index of the app itself, which nothing that is dropped later takes the place of.
      `content/index${version}`,
      'content/source.json',
    ])
  })

  it('is stopped by an error, and then says the errors only', async () => {
    const { message, files } = await build(withError)
    expect(message).toMatch(/^The content is not sound\.\nsite\.json:3:13 bad-form [^\n]*$/)
    expect(files).toEqual([])
  })
})

describe('an open page of the dev server', () => {
  async function open(
    texts: Readonly<Record<string, string>>,
  ): Promise<(string | { type?: string; err?: { message: string } })[]> {
    const plugin = await pluginFor(texts)
    const send = vi.fn()
    const server = {
      ws: { send, on: (_event: string, connected: () => void) => connected() },
      watcher: { add: vi.fn(), on: vi.fn() },
      middlewares: { use: vi.fn() },
      config: { logger: { error: vi.fn() } },
    }
    await callHook(plugin.configureServer, {}, server as unknown as ViteDevServer)
    return send.mock.calls.map(([sent]) => sent)
  }

  it('is not covered by a notice', async () => {
    const sent = await open(withNotice)
    expect(sent.length).toBeGreaterThan(0)
    expect(sent.filter((one) => typeof one === 'object' && one.type === 'error')).toEqual([])
  })

  it('is covered by an error, which stands there alone', async () => {
    const sent = await open(withError)
    const shown = sent.filter((one) => typeof one === 'object')
    expect(shown.map(({ type }) => type)).toEqual(['error'])
    expect(shown[0]?.err?.message).toMatch(/^site\.json:3:13 bad-form [^\n]*$/)
  })
})
