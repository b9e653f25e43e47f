import { bundleCode, bundleGuide, bundleHelpDesk, type Content } from '../model/content-files.ts'
import type { ContentIndex } from '../model/content-index.ts'
import { fillContent } from '../model/fill-content.ts'
import type { BundledGuide } from '../model/guide-schema.ts'
import { codesFile, guideFile, helpDeskFile, indexFile } from './bundled-files.ts'
import { bundledPlace } from './bundled-place.ts'
import { guidesInOrder } from './guides-in-order.ts'
import { sealIndex } from './sealed-index.ts'

/** A file as it lies below `dist/content/`. `file` is its name without a version. */
export type BundledFile = { file: string; name: string; text: string }

/**
 * Makes the files that the app loads, with the site's words filled in: one per guide, one with the codes, one for the
 * help desk, which says `null` where the site has none, and last the index, which lists the others. Their names carry
 * the start of their hash, so that another version never takes the place of one that somebody is using; only the index
 * keeps its name. The same content always gives the same files.
 * `hash` gives the SHA-256 of a text in hexadecimal digits. Where files are previewed, not fetched, `checksum` will do.
 */
export function bundleContent(content: Content, hash: (text: string) => string): BundledFile[] {
  const { site, guides, codes, helpDesk } = fillContent(content)
  const texts: [file: string, text: string][] = [
    ...guides.map((guide): [string, string] => {
      const version = hash(JSON.stringify(guide)).slice(0, 8)
      return [guideFile(guide.id), JSON.stringify(withoutSources(bundleGuide(guide, version)))]
    }),
    [codesFile, JSON.stringify(codes.map(bundleCode))],
    [helpDeskFile, JSON.stringify(helpDesk && bundleHelpDesk(helpDesk))],
  ]
  const files = texts.map(([file, text]) => ({ file, ...bundledPlace(file, hash(text)), text }))
  const index: ContentIndex = {
    site: site.signInHosts ? { ...site, signInHosts: { ...site.signInHosts, sources: [] } } : site,
    guides: guidesInOrder(guides).map(({ id, file: { title, description, audience, minutes, start } }) => ({
      id,
      title,
      description,
      audience,
      minutes,
      start,
    })),
    files: Object.fromEntries(files.map(({ file, name, integrity }) => [file, { name, integrity }])),
  }
  const bundled = files.map(({ file, name, text }) => ({ file, name, text }))
  return [...bundled, { file: indexFile, name: indexFile, text: sealIndex(index) }]
}

/** Sources are a tenth of a guide, and only those who mend content look at them: in its files. */
function withoutSources({ sections, ...guide }: BundledGuide): BundledGuide {
  return {
    ...guide,
    sections: sections.map((section) => ({
      ...section,
      steps: section.steps.map((step) => ({ ...step, sources: [] })),
    })),
  }
}
