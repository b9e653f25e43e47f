import { nearestName } from './nearest-name.ts'

/** Gives for what was written the nearest known name, or null. */
export type NameFinder = (written: string) => string | null

const mostComparisons = 1_000_000
const fewestSearches = 20

/**
 * Looks for nearest names among the same known ones again and again. Each wrong name is sought once; when a great many
 * are wrong, the later ones get no name, so that content with ten thousand mistakes is checked in a moment too. A name
 * that was renamed gets its new one.
 */
export function nameFinder(known: readonly string[], renamed: Readonly<Record<string, string>> = {}): NameFinder {
  const found = new Map<string, string | null>()
  const most = Math.max(fewestSearches, Math.floor(mostComparisons / Math.max(1, known.length)))
  return (written) => {
    if (Object.hasOwn(renamed, written)) return renamed[written] as string
    const earlier = found.get(written)
    if (earlier !== undefined) return earlier
    const name = found.size < most ? nearestName(written, known) : null
    found.set(written, name)
    return name
  }
}
