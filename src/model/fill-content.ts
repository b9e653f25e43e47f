import type { Content } from './content-files.ts'
import { fillPlaceholders, placeholders } from './placeholders.ts'

/** Puts the site's words into the banner and into every text of every guide and code. The input stays as it is. */
export function fillContent({ site, guides, codes }: Content): Content {
  const words = placeholders(site)
  const banner = site.banner && fillPlaceholders(site.banner, words)
  return {
    site: { ...site, banner },
    guides: fillValue(guides, words) as Content['guides'],
    codes: fillValue(codes, words) as Content['codes'],
  }
}

function fillValue(value: unknown, words: ReadonlyMap<string, string>): unknown {
  if (typeof value === 'string') return fillPlaceholders(value, words)
  if (Array.isArray(value)) return value.map((inner) => fillValue(inner, words))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, fillValue(inner, words)]))
}
