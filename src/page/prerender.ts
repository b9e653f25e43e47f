import react from '@vitejs/plugin-react'
import { createServer } from 'vite'
import type { ContentIndex } from '../model/content-index.ts'

import { cssOptions } from './css-options.ts'

type Prerender = { prerenderStart: (index: ContentIndex) => Promise<string> }

/** The start page of a site as HTML. `root` is the folder of the project. Rejects when a part could not be drawn. */
export async function prerender(root: string, index: ContentIndex): Promise<string> {
  const server = await createServer({
    root,
    configFile: false,
    plugins: [react()],
    css: cssOptions,
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
    appType: 'custom',
    logLevel: 'error',
    mode: 'production',
  })
  try {
    const room = (await server.ssrLoadModule('/src/app/prerender-start.tsx')) as Prerender
    return await room.prerenderStart(index)
  } finally {
    await server.close()
  }
}
