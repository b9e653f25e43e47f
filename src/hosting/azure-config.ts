import { askAgain, forever } from './cache-rules.ts'
import { contentTypes } from './content-types.ts'
import type { Headers } from './security-headers.ts'

/**
 * The file `staticwebapp.config.json` of Azure Static Web Apps. The first route that fits counts, its headers go before
 * the global ones, and without a fallback a missing file is a 404. Limit: 20 kB
 * (learn.microsoft.com/azure/static-web-apps/configuration); throws when it is passed. `versioned` are paths of files that
 * never change.
 */
export function azureConfig(everywhere: Headers, versioned: readonly string[]): string {
  const { webmanifest, js, json } = contentTypes
  const config = {
    globalHeaders: { ...everywhere, 'Cache-Control': askAgain },
    routes: versioned.map((route) => ({ route, headers: { 'Cache-Control': forever } })),
    responseOverrides: { 404: { rewrite: '/404.html' } },
    mimeTypes: { '.webmanifest': webmanifest, '.js': js, '.json': json },
  }
  const text = `${JSON.stringify(config, null, 2)}\n`
  if (text.length > 20_000)
    throw new Error(`staticwebapp.config.json has ${text.length} characters; Azure reads 20,000.`)
  return text
}
