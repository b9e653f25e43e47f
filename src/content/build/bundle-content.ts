import { createHash } from 'node:crypto'
import { bundleCode, bundleGuide, bundleHelpDesk, type Content } from '../../model/content-files.ts'
import type { ContentIndex } from '../../model/content-index.ts'
import { fillContent } from '../../model/fill-content.ts'
import { audiences } from '../../model/guide-schema.ts'

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
    guides: inOrder(guides).map(({ id, file: { title, description, audience, minutes, start } }) => ({
      id,
      title,
      description,
      audience,
      minutes,
      start,
    })),
  }
  const files = guides.map((guide) => {
    const version = createHash('sha256').update(JSON.stringify(guide)).digest('hex').slice(0, 8)
    return { name: `guides/${guide.id}.json`, text: JSON.stringify(bundleGuide(guide, version)) }
  })
  const codesFile = { name: 'codes.json', text: JSON.stringify(codes.map(bundleCode)) }
  const helpDeskFile = { name: 'help-desk.json', text: JSON.stringify(helpDesk && bundleHelpDesk(helpDesk)) }
  return [{ name: 'index.json', text: JSON.stringify(index) }, ...files, codesFile, helpDeskFile]
}

/** In the order of their audiences, within one in the order of their ids. */
function inOrder(guides: Content['guides']): Content['guides'] {
  return audiences.flatMap((audience) => guides.filter(({ file }) => file.audience === audience))
}
