import type { WalkableGuide } from '../model/content-files.ts'
import { audiences } from '../model/guide-schema.ts'

/** Puts guides in the order of the start page: those for users first, then helpers, then makers. For `toSorted`. */
export function byAudience(a: WalkableGuide, b: WalkableGuide): number {
  return rank(a) - rank(b)
}

function rank({ guide }: WalkableGuide): number {
  return audiences.indexOf(guide.file.audience)
}
