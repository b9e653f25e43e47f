import { askAgain, cacheRules, forever } from './cache-rules.ts'
import { contentTypes, textTypes } from './content-types.ts'
import { fileHeaders, type Headers } from './security-headers.ts'

/**
 * What nginx includes inside a `server` or a `location` to serve the folder, at the root of a host or below: all paths in
 * it are ends of paths. `add_header` of an outer block is lost in a block that has one of its own, so each block says
 * everything that its files need; without `always` a header is left out of a 404 (nginx.org, ngx_http_headers_module).
 */
export function nginxConfig(everywhere: Headers): string {
  const headers = (cache: string) => [
    ...Object.entries(cache === forever ? fileHeaders(everywhere) : everywhere).map(
      ([name, value]) => `add_header ${name} ${quoted(value)} always;`,
    ),
    `add_header Cache-Control ${quoted(cache)};`,
  ]
  const text = textTypes.filter((type) => type !== contentTypes.html).join(' ')
  const lines = [
    '# How nginx serves Signpost. Written by the build: the next one writes it anew.',
    'index index.html;',
    'autoindex off;',
    'server_tokens off;',
    '',
    ...block(
      'types',
      Object.entries(contentTypes).map(([ending, type]) => `${type} ${ending};`),
    ),
    'default_type application/octet-stream;',
    'charset utf-8;',
    `charset_types ${text};`,
    '',
    'gzip on;',
    'gzip_vary on;',
    'gzip_proxied any;',
    'gzip_comp_level 6;',
    'gzip_min_length 1000;',
    `gzip_types ${text};`,
    '',
    ...headers(askAgain),
    '',
    '# Settings for hosts, and files that begin with a dot, are nobody’s business.',
    ...block(
      `location ~ ${quoted('/\\.(?!well-known/)|/(?:hosting/nginx\\.conf|_headers|staticwebapp\\.config\\.json)$')}`,
      ['return 404;'],
    ),
    ...cacheRules.flatMap(({ path, value }) => block(`location ~ ${quoted(path)}`, headers(value))),
  ]
  return `${lines.join('\n')}\n`
}

function block(name: string, lines: readonly string[]): string[] {
  return [`${name} {`, ...lines.map((line) => `  ${line}`), '}']
}

/** A value as nginx reads it: a dollar sign would begin a variable there, a quotation mark end it. */
function quoted(value: string): string {
  if (/["\n]|\$[A-Za-z{]/.test(value)) throw new Error(`nginx cannot take this as one value: ${value}`)
  return `"${value}"`
}
