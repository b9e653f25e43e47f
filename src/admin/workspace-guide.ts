import { bundleGuide, type WalkableGuide } from '../model/content-files.ts'
import type { Example } from '../model/examples-schema.ts'
import { fillContent } from '../model/fill-content.ts'
import { type Guide, toGuide } from '../model/guide.ts'
import { byAudience } from './by-audience.ts'
import type { Workspace } from './dropped-folder.ts'

/** A guide as people walk it, with the files that it is written in. */
export type WorkspaceGuide = WalkableGuide & { walk: Guide; walks: readonly Example[] }

/**
 * The guides of a workspace that can be walked, with the site's words in their texts where the site's file can be read,
 * else with the braces still in them. Those for users stand first, as on the start page. A guide whose tree has a problem
 * is not among them: see `brokenGuides`.
 */
export function workspaceGuides({ checked }: Workspace): WorkspaceGuide[] {
  const filled = checked.presentable && fillContent(checked.presentable)
  return checked.walkable.toSorted(byAudience).map((one) => {
    const guide = filled?.guides.find(({ id }) => id === one.guide.id) ?? one.guide
    return { ...one, guide, walk: toGuide(bundleGuide(guide, '')), walks: one.examples?.examples ?? [] }
  })
}
