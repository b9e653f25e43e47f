import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { chunkGroups } from './src/app/chunk-groups.ts'
import { contentPlugin } from './src/content/build/content-plugin.ts'
import { hostingPlugin } from './src/hosting/hosting-plugin.ts'
import { cssOptions } from './src/page/css-options.ts'
import { pagePlugins } from './src/page/page-plugin.ts'
import { workerPlugins } from './src/worker/build/worker-plugins.ts'

// The entry point that the package names is the one with warnings for developers.
const routerOfProduction = {
  name: 'router-of-production',
  apply: 'build',
  config: () => ({
    resolve: {
      alias: { 'react-router': join(import.meta.dirname, 'node_modules/react-router/dist/production/index.mjs') },
    },
  }),
} as const

export default defineConfig({
  base: './',
  plugins: [react(), routerOfProduction, contentPlugin('content'), pagePlugins(), hostingPlugin(), workerPlugins()],
  build: {
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: { output: { codeSplitting: { groups: chunkGroups() } } },
  },
  // What `content:print` writes are pages of their own.
  server: { watch: { ignored: ['**/print/**'] } },
  css: cssOptions,
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
          include: ['src/**/*.test.{ts,tsx}', 'e2e/bench/*.test.ts'],
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
