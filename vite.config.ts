import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { firstChunk } from './src/app/first-chunk.ts'
import { securityPlugin } from './src/app/security-plugin.ts'
import { contentPlugin } from './src/content/build/content-plugin.ts'

// Style sheets arrive in an order of their own, and the first to come decides the order of the layers: each says it.
const layerOrder = {
  postcssPlugin: 'layer-order',
  Once: (root: { prepend: (css: string) => void }) => root.prepend('@layer reset, base, components;'),
}

export default defineConfig({
  base: './',
  plugins: [react(), contentPlugin('content'), securityPlugin()],
  build: {
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: firstChunk() }] } } },
  },
  // What `content:print` writes are pages of their own.
  server: { watch: { ignored: ['**/print/**'] } },
  css: { postcss: { plugins: [layerOrder] } },
  test: {
    environment: 'jsdom',
    setupFiles: 'src/testing/setup.ts',
    restoreMocks: true,
    // A machine that does something else at the same time is slow, not wrong.
    testTimeout: 20_000,
    // What measures time has the machine for itself, when all others are done.
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['src/**/*.test.{ts,tsx}'],
          exclude: ['src/**/*.speed.test.ts'],
          maxWorkers: '100%',
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: 'speed',
          include: ['src/**/*.speed.test.ts'],
          maxWorkers: 1,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
})
