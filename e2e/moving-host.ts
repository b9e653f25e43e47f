/** A host that changes under its visitors: other files at the same address, and no answer at all. */
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
}

/** Serves a copy of the built app. */
export async function openMovingHost(): Promise<MovingHost> {
  const folder = mkdtempSync(join(tmpdir(), 'signpost-host-'))
  cpSync(join(root, 'dist'), folder, { recursive: true })
  const hanging: string[] = []
  let server: PreviewServer | null = await serve(folder, 0, hanging)
  const { port } = server.httpServer.address() as AddressInfo
  const goDown = async () => {
    await server?.close()
    server = null
  }
  const goUp = async () => {
    server ??= await serve(folder, port, hanging)
  }
  return {
    address: `http://localhost:${port}/`,
    folder,
    goDown,
    goUp,
    hang: (file) => hanging.push(file),
    deploy: async (build) => {
      await goDown()
      rmSync(folder, { recursive: true })
      cpSync(build, folder, { recursive: true })
      await goUp()
    },
  }
}

function serve(folder: string, port: number, hanging: readonly string[]): Promise<PreviewServer> {
  const hang: Plugin = {
    name: 'hang',
    configurePreviewServer: ({ middlewares }) => {
      middlewares.use((request, _response, next) => {
        if (!hanging.includes(request.url?.slice(1) ?? '')) next()
      })
    },
  }
  return preview({
    root,
    configFile: false,
    plugins: [hang, hostingPlugin()],
    build: { outDir: folder },
    preview: { port, strictPort: port !== 0 },
    logLevel: 'silent',
  })
}
