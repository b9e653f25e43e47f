import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Guide } from '../../src/model/guide.ts'
import { parseGuide } from '../../src/model/parse-guide.ts'

/**
 * A guide as it stands in a built Signpost (`dist`), so that all pages of a benchmark ask the same. Throws when the
 * build has no such guide.
 */
export function builtGuide(dist: string, id: string): Guide {
  const folder = join(dist, 'content', 'guides')
  const file = readdirSync(folder).find((name) => name.startsWith(`${id}.`))
  const guide = file ? parseGuide(JSON.parse(readFileSync(join(folder, file), 'utf8'))) : null
  if (!guide) throw new Error(`${folder} has no sound guide "${id}". Build again: npm run bench -- --build`)
  return guide
}
