/** Another version of the app, as a release brings it: built from this project with other words in one of its parts. */
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'

const root = join(import.meta.dirname, '..')

/** The title of the page of error codes in the newer version. */
export const newerCodesTitle = 'Error codes, newer'

let built: Promise<string> | null = null

/** The folder of the newer version. It is built once; it takes some ten seconds. */
export function newerBuild(): Promise<string> {
  built ??= buildNewer()
  return built
}

async function buildNewer(): Promise<string> {
  const outDir = mkdtempSync(join(tmpdir(), 'signpost-newer-'))
  await build({
    root,
    configFile: join(root, 'vite.config.ts'),
    logLevel: 'error',
    build: { outDir, emptyOutDir: true },
    plugins: [
      {
        name: 'other-words',
        enforce: 'pre',
        transform(code, id) {
          if (!id.endsWith('/src/codes/text.ts')) return null
          if (!code.includes("'Error codes'")) throw new Error('The page of error codes has another title.')
          return code.replace("'Error codes'", `'${newerCodesTitle}'`)
        },
      },
    ],
  })
  return outDir
}
