import { join } from 'node:path'
import { normalizePath } from 'vite'

type Context = { getModuleInfo: (id: string) => { importedIds: readonly string[] } | null }

/**
 * Names the chunk of a module: "first" for all that the first page needs, null for all others. Without this, each
 * module that a later part shares with the first page would be a file of its own, and the first page a dozen requests.
 */
export function firstChunk(): (id: string, context: Context) => string | null {
  let first: Set<string> | null = null
  return (id, context) => {
    first ??= reach(normalizePath(join(import.meta.dirname, 'main.tsx')), context)
    return first.has(id) ? 'first' : null
  }
}

/** A module and all that it imports without waiting. */
function reach(entry: string, context: Context): Set<string> {
  const reached = new Set([entry])
  for (const id of reached) for (const next of context.getModuleInfo(id)?.importedIds ?? []) reached.add(next)
  return reached
}
