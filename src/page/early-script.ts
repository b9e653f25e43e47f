import { join } from 'node:path'
import { build, type Rolldown } from 'vite'

/** The script that runs before anything is drawn, as one text. */
export async function earlyScript(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: true,
      lib: { entry: join(import.meta.dirname, '..', 'app', 'early.ts'), formats: ['iife'], name: 'early' },
    },
  })
  const [{ output }] = (Array.isArray(built) ? built : [built]) as [Rolldown.RolldownOutput]
  return output[0].code.trim()
}
