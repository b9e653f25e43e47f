/** A host that changes under its visitors: other files at the same address, another address, and no answer at all. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Plugin, type PreviewServer, preview } from 'vite'
import { hostingPlugin } from '../src/hosting/hosting-plugin.ts'

const root = join(import.meta.dirname, '..')

export type MovingHost = {
  address: string
  /** The folder that it serves. */
  folder: string
  /** Puts the build in another folder in the place of what is there; nothing of the old one is left. */
  deploy: (build: string) => Promise<void>
  /** Answers nobody any more. */
  goDown: () => Promise<void>
  goUp: () => Promise<void>
  /** Takes the question for this file, and never answers it. */
  hang: (file: string) => void
  /** Sends whoever asks for the folder on to its `index.html`. */
  sendOn: () => void
}

/** Serves a copy of the built app. */
export async function openMovingHost(): Promise<MovingHost> {
  const folder = mkdtempSync(join(tmpdir(), 'signpost-host-'))
  cpSync(join(root, 'dist'), folder, { recursive: true })
  const habits: Habits = { hanging: [], sendsOn: false }
  let server: PreviewServer | null = await serve(folder, 0, habits)
  const { port } = server.httpServer.address() as AddressInfo
  const goDown = async () => {
    await server?.close()
    server = null
  }
  const goUp = async () => {
    server ??= await serve(folder, port, habits)
  }
  return {
    address: `http://localhost:${port}/`,
    folder,
    goDown,
    goUp,
    hang: (file) => habits.hanging.push(file),
    sendOn: () => {
      habits.sendsOn = true
    },
    deploy: async (build) => {
      await goDown()
      rmSync(folder, { recursive: true })
      cpSync(build, folder, { recursive: true })
      await goUp()
    },
  }
}

type Habits = { hanging: string[]; sendsOn: boolean }

function serve(folder: string, port: number, habits: Habits): Promise<PreviewServer> {
  const plugin: Plugin = {
    name: 'habits',
    configurePreviewServer: ({ middlewares }) => {
      middlewares.use((request, response, next) => {
        const file = request.url?.slice(1) ?? ''
        if (file === '' && habits.sendsOn) response.writeHead(302, { Location: './index.html' }).end()
        else if (!habits.hanging.includes(file)) next()
      })
    },
  }
  return preview({
    root,
    configFile: false,
    plugins: [plugin, hostingPlugin()],
    build: { outDir: folder },
    preview: { port, strictPort: port !== 0 },
    logLevel: 'silent',
  })
}
