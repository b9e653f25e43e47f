import { forever } from './cache-rules.ts'
import type { Headers } from './security-headers.ts'

/**
 * The file `_headers` that Netlify and Cloudflare Pages read. Both join the values when two rules give the same header to
 * one path, so no header is given twice; pages are asked for again on both without a word. Limits: 100 rules and 2,000
 * characters a line (developers.cloudflare.com/pages/configuration/headers); throws when one is passed. `versioned` are
 * paths of files that never change.
 */
export function headersFile(everywhere: Headers, versioned: readonly string[]): string {
  const rules = [
    ['/*', ...Object.entries(everywhere).map(([name, value]) => `  ${name}: ${value}`)],
    ...versioned.map((path) => [path, `  Cache-Control: ${forever}`]),
  ]
  if (rules.length > 100) throw new Error(`_headers would have ${rules.length} rules; Cloudflare Pages reads 100.`)
  const long = rules.flat().find((line) => line.length > 2000)
  if (long) throw new Error(`A line of _headers has ${long.length} characters; Cloudflare Pages reads 2,000.`)
  return `${rules.flat().join('\n')}\n`
}
