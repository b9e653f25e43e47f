/** The Vite side of the service worker: which files of a build it keeps, each with its checksum. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Plugin, PluginOption, ResolvedConfig } from 'vite'
import { VitePWA } from 'vite-plugin-pwa'
import { filesForUsers } from './files-for-users.ts'

/** Builds `sw.js` once all other files of a build are written. */
export function workerPlugins(): PluginOption[] {
  let out = ''
  let wanted: ReadonlySet<string> = new Set()
  const collecting: Plugin = {
    name: 'signpost-kept-files',
    apply: 'build',
    configResolved(config: ResolvedConfig) {
      out = resolve(config.root, config.build.outDir)
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        wanted = filesForUsers(bundle)
      },
    },
  }
  const keep = (file: string) => ({
    // Some hosts send whoever asks for "index.html" on to the folder.
    url: file === 'index.html' ? './' : file,
    revision: null,
    integrity: `sha256-${createHash('sha256')
      .update(readFileSync(join(out, file)))
      .digest('base64')}`,
  })
  const pwa = VitePWA({
    strategies: 'injectManifest',
    srcDir: 'src/worker',
    filename: 'sw.ts',
    // The page registers the worker, and the manifest is a file of ours.
    injectRegister: false,
    manifest: false,
    integration: { closeBundleOrder: 'post' },
    injectManifest: {
      rollupFormat: 'iife',
      sourcemap: false,
      globPatterns: ['index.html', 'manifest.webmanifest', 'icon.svg', 'icons/*', 'assets/**'],
      maximumFileSizeToCacheInBytes: 0,
      manifestTransforms: [
        (entries) => ({
          manifest: entries
            .filter(({ url }) => !url.startsWith('assets/') || wanted.has(url))
            .map(({ url, size }) => ({ ...keep(url), size })),
        }),
      ],
    },
  })
  return [collecting, pwa]
}
