import { bundleGuide, type WalkableGuide } from '../model/content-files.ts'
import type { Example } from '../model/examples-schema.ts'
import { fillContent } from '../model/fill-content.ts'
import { type Guide, toGuide } from '../model/guide.ts'
import type { Workspace } from './dropped-folder.ts'

/** A guide as people walk it, with the files that it is written in. */
export type WorkspaceGuide = WalkableGuide & { walk: Guide; walks: readonly Example[] }

/**
 * The guides of a workspace that can be walked, with the site's words in their texts where the content is sound, else
 * with the braces still in them. Order of the folder. A guide whose tree has a problem is not among them.
 */
export function workspaceGuides({ checked }: Workspace): WorkspaceGuide[] {
  const filled = checked.content && fillContent(checked.content)
  return checked.walkable.map((one) => {
    const guide = filled?.guides.find(({ id }) => id === one.guide.id) ?? one.guide
    return { ...one, guide, walk: toGuide(bundleGuide(guide, '')), walks: one.examples?.examples ?? [] }
  })
}
