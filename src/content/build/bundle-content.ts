import { createHash } from 'node:crypto'
import { bundleCode, bundleGuide, bundleHelpDesk, type Content } from '../../model/content-files.ts'
import type { ContentIndex } from '../../model/content-index.ts'
import { fillContent } from '../../model/fill-content.ts'

export type BundledFile = { name: string; text: string }

/**
 * Makes the files that the app loads: `index.json`, one file per guide, `codes.json`, and `help-desk.json`, which says
 * `null` where the site has none. The site's words are filled in.
 * A guide's version is the start of the SHA-256 of its text, so that the same content always has the same version.
 */
export function bundleContent(content: Content): BundledFile[] {
  const { site, guides, codes, helpDesk } = fillContent(content)
  const index: ContentIndex = {
    site,
    guides: guides.map(({ id, file: { title, description, minutes } }) => ({ id, title, description, minutes })),
  }
  const files = guides.map((guide) => {
    const version = createHash('sha256').update(JSON.stringify(guide)).digest('hex').slice(0, 8)
    return { name: `guides/${guide.id}.json`, text: JSON.stringify(bundleGuide(guide, version)) }
  })
  const codesFile = { name: 'codes.json', text: JSON.stringify(codes.map(bundleCode)) }
  const helpDeskFile = { name: 'help-desk.json', text: JSON.stringify(helpDesk && bundleHelpDesk(helpDesk)) }
  return [{ name: 'index.json', text: JSON.stringify(index) }, ...files, codesFile, helpDeskFile]
}
