import { join } from 'node:path'
import { normalizePath } from 'vite'

type Context = { getModuleInfo: (id: string) => { importedIds: readonly string[] } | null }
type ChunkGroup = { name: (id: string, context: Context) => string | null; debugName: string; priority: number }

/** The pages at the end of a walk, and what keeps content: fetched once the browser has nothing else to do. */
const ends = [
  'wizard/outcome-page.tsx',
  'wizard/ask-for-help-page.tsx',
  'wizard/ticket/ticket-desk.tsx',
  'wizard/error-desk.tsx',
  'content/kept-content.ts',
]

/**
 * Two chunks that are made by hand: "first" has all that the first page needs, "ends" what is fetched next. Without
 * them, each module that two parts have in common would be a file of its own, and a visit dozens of requests.
 */
export function chunkGroups(): ChunkGroup[] {
  return [chunkGroup('first', ['app/main.tsx'], 2), chunkGroup('ends', ends, 1)]
}

/** One chunk of some modules, by their names below `src`, and of all that they import without waiting. */
function chunkGroup(name: string, files: readonly string[], priority: number): ChunkGroup {
  let reached: Set<string> | null = null
  return {
    name: (id, context) => {
      reached ??= reach(files, context)
      return reached.has(id) ? name : null
    },
    debugName: name,
    priority,
  }
}

function reach(files: readonly string[], context: Context): Set<string> {
  const reached = new Set(files.map((file) => normalizePath(join(import.meta.dirname, '..', file))))
  for (const id of reached) for (const next of context.getModuleInfo(id)?.importedIds ?? []) reached.add(next)
  return reached
}
