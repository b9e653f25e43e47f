/** The Content-Security-Policy of the app: in the page itself, in the preview server and in the file that hosts read. */
import type { Plugin } from 'vite'

const policy = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self'",
  'font-src': "'self'",
  'connect-src': "'self'",
  'manifest-src': "'self'",
  // The pages for admins show the app itself in a frame, to try content out.
  'frame-src': "'self'",
  'worker-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'require-trusted-types-for': "'script'",
  'trusted-types': "'none'",
}

const inPage = Object.entries(policy)
  .map((directive) => directive.join(' '))
  .join('; ')

/** The headers that every answer of a host should carry. A policy inside the page cannot forbid framing; these can. */
const headers = {
  'Content-Security-Policy': `${inPage}; frame-ancestors 'self'`,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
}

/** Puts the policy into the built page, its headers into `_headers`, and both into the preview server. */
export function securityPlugin(): Plugin {
  return {
    name: 'signpost-security',
    apply: (_config, { command, isPreview }) => command === 'build' || isPreview === true,
    config: () => ({ preview: { headers } }),
    transformIndexHtml: () => [
      { tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content: inPage }, injectTo: 'head-prepend' },
    ],
    generateBundle() {
      const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`)
      this.emitFile({ type: 'asset', fileName: '_headers', source: `/*\n${lines.join('')}` })
    },
  }
}
