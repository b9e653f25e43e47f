import type { Content } from './content-files.ts'
import type { HelpDeskFile, Search } from './help-desk-schema.ts'
import { fillPlaceholders, placeholders } from './placeholders.ts'

/**
 * Puts the site's words into the banner and into every text of every guide, code and of the help desk's file, except
 * into searches, which have words of their own. The input stays as it is.
 */
export function fillContent({ site, guides, codes, helpDesk }: Content): Content {
  const words = placeholders(site)
  const banner = site.banner && fillPlaceholders(site.banner, words)
  return {
    site: { ...site, banner },
    guides: fillValue(guides, words) as Content['guides'],
    codes: fillValue(codes, words) as Content['codes'],
    helpDesk: helpDesk && fillHelpDesk(helpDesk, words),
  }
}

function fillHelpDesk(file: HelpDeskFile, words: ReadonlyMap<string, string>): HelpDeskFile {
  const filled = fillValue(file, words) as HelpDeskFile
  const searches = filled.searches.map((search, place) => {
    const { lines, conditions } = file.searches[place] as Search
    return conditions ? { ...search, lines, conditions } : { ...search, lines }
  })
  return { ...filled, searches }
}

function fillValue(value: unknown, words: ReadonlyMap<string, string>): unknown {
  if (typeof value === 'string') return fillPlaceholders(value, words)
  if (Array.isArray(value)) return value.map((inner) => fillValue(inner, words))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, fillValue(inner, words)]))
}
