import type { Site } from '../model/site-schema.ts'
import { renamedId } from './follow-renames.ts'
import type { Link } from './link.ts'

/** A link with the name that its guide has today. What else was renamed is said by the guide: see `followRenames`. */
export function linkOfToday<L extends Link | null>(link: L, { renamedGuides }: Pick<Site, 'renamedGuides'>): L {
  return link && renamedGuides ? { ...link, guide: renamedId(renamedGuides, link.guide) } : link
}
