import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { securityPlugin } from './src/app/security-plugin.ts'
import { contentPlugin } from './src/content/build/content-plugin.ts'

export default defineConfig({
  base: './',
  plugins: [react(), contentPlugin('content'), securityPlugin()],
  build: { assetsInlineLimit: 0, modulePreload: { polyfill: false } },
  test: {
    environment: 'jsdom',
    include: ['src/**/*.test.{ts,tsx}'],
    setupFiles: 'src/testing/setup.ts',
    restoreMocks: true,
  },
})
