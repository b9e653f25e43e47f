import { defineConfig } from 'playwright/test'
import { launchOptions } from './launch-options.ts'

export default defineConfig({
  testDir: '.',
  outputDir: '../test-results',
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env.CI),
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list', { printSteps: false }]],
  use: {
    baseURL: 'http://localhost:4173/',
    launchOptions,
    actionTimeout: 10_000,
    contextOptions: { reducedMotion: 'reduce' },
    trace: 'off',
    // Tests that are about the service worker allow it.
    serviceWorkers: 'block',
  },
  // What measures time has the machine for itself, when all others are done.
  projects: [
    { name: 'pages', testMatch: '*.spec.ts', testIgnore: '*.speed.spec.ts' },
    { name: 'speed', testMatch: '*.speed.spec.ts', dependencies: ['pages'], workers: 1 },
  ],
  webServer: { command: 'npm run -s preview', cwd: '..', url: 'http://localhost:4173/', reuseExistingServer: false },
})
