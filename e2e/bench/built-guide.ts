import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { guideFile, indexFile } from '../../src/content/bundled-files.ts'
import type { ContentIndex } from '../../src/model/content-index.ts'
import type { Guide } from '../../src/model/guide.ts'
import { parseGuide } from '../../src/model/parse-guide.ts'

/**
 * A guide as it stands in a built Signpost (`dist`), so that all pages of a benchmark ask the same: the one
 * that the build's index names. Throws when there is no build, or no such guide in it.
 */
export function builtGuide(dist: string, id: string): Guide {
  const read = (name: string): unknown => JSON.parse(readFileSync(join(dist, 'content', name), 'utf8'))
  const { name } = (read(indexFile) as ContentIndex).files[guideFile(id)] ?? {}
  const guide = name ? parseGuide(read(name)) : null
  if (!guide) throw new Error(`${dist} has no sound guide "${id}".`)
  return guide
}
