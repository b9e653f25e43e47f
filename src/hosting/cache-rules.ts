/**
 * How long a browser and what stands between may keep each file. What a new version writes under the same name is asked
 * for again each time; what carries a hash in its name never changes.
 */
export type CacheRule = {
  /** A pattern for the end of a path, in any folder. nginx (PCRE) and JavaScript read it alike. */
  path: string
  /** The value of `Cache-Control` (RFC 9111; `immutable` is RFC 8246). Only for files that are there: never on a 404. */
  value: string
}

/** A year, by custom: RFC 9111 names no limit. */
export const forever = 'public, max-age=31536000, immutable'

/** For all that no rule names: a page, an index, the service worker. */
export const askAgain = 'no-cache'

const aDay = 'public, max-age=86400'

const inAssets = '/assets/[^/]+-[A-Za-z0-9_-]{8}\\.[a-z0-9]+$'
const inContent = '/content/(?:[a-z0-9-]+/)?[a-z0-9-]+\\.[0-9a-f]{8}\\.json$'
const pictures = '\\.(?:svg|png|ico)$'

/** The first rule that fits counts. */
export const cacheRules: readonly CacheRule[] = [
  { path: `${inAssets}|${inContent}`, value: forever },
  { path: pictures, value: aDay },
]

/** The `Cache-Control` of the file at a path such as `/content/index.json`, in any folder. */
export function cacheControl(path: string): string {
  return cacheRules.find((rule) => new RegExp(rule.path).test(path))?.value ?? askAgain
}
