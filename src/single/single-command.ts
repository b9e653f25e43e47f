/** `npm run build:single -- [content folder] [out]`: the whole app with its content as one HTML file. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import react from '@vitejs/plugin-react'
import { build } from 'vite'
import { contentPlugin } from '../content/build/content-plugin.ts'
import { cssOptions } from '../page/css-options.ts'
import { builtDay } from './built-day.ts'
import { singleFile, singlePlugin } from './single-plugin.ts'

const [folder = 'content', out = 'dist-single'] = process.argv.slice(2)
const on = builtDay(process.env.SOURCE_DATE_EPOCH)
await build({
  configFile: false,
  base: './',
  logLevel: 'error',
  plugins: [react(), contentPlugin(folder, { hasFilesBeside: false }), singlePlugin(on)],
  css: cssOptions,
  build: {
    outDir: out,
    emptyOutDir: false,
    copyPublicDir: false,
    assetsInlineLimit: 0,
    cssCodeSplit: false,
    modulePreload: false,
    rolldownOptions: { output: { codeSplitting: false } },
  },
})
const file = join(out, singleFile)
const bytes = readFileSync(file)
const kilobytes = (size: number) => `${Math.round(size / 1000)} kB`
process.stdout.write(
  `${file}: ${kilobytes(bytes.length)}, gzip ${kilobytes(gzipSync(bytes).length)}, brotli ${kilobytes(brotliCompressSync(bytes).length)}. Made on ${on}.\n`,
)
