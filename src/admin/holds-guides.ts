import type { DroppedFolder } from './read-dropped.ts'

/**
 * Says whether a folder can be a whole content folder, also one without its site.json: only then can its problems help.
 * A folder inside content, such as `codes` or one guide, is none.
 */
export function holdsGuides({ files }: DroppedFolder): boolean {
  return files.some(({ name }) => name === 'site.json' || name.startsWith('guides/'))
}
