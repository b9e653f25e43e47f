import type { Content } from '../model/content-files.ts'
import { audiences } from '../model/guide-schema.ts'

/** The guides in the order of their audiences, within one in the order of their ids. */
export function guidesInOrder(guides: Content['guides']): Content['guides'] {
  return audiences.flatMap((audience) => guides.filter(({ file }) => file.audience === audience))
}
