import type { Link } from '../../engine/link.ts'
import { replay, type Session } from '../../engine/replay.ts'
import { pageGuideIds } from '../../model/id.ts'
import type { WorkspaceGuide } from '../workspace-guide.ts'

/** A walk through a guide of the workspace. */
export type Walk = { guide: WorkspaceGuide; session: Session }

/** The walk that a link leads to; null for a page that belongs to no guide. */
export function walkAt(guides: readonly WorkspaceGuide[], link: Link | null): Walk | null {
  const guide = guides.find((one) => one.guide.id === link?.guide)
  if (!link || !guide || !isStep(link, guide)) return null
  return { guide, session: replay(guide.walk, link.answers, { from: link.from, at: link.step }) }
}

/** The help desk's own pages have addresses that look like those of its guide. */
function isStep({ guide, step }: Link, { walk }: WorkspaceGuide): boolean {
  return step === null ? !pageGuideIds.includes(guide) : walk.steps.has(step)
}
