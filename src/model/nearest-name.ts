import { editDistance } from './edit-distance.ts'

/** The known name that is nearest to what was written; null when none is near (more than a third of the letters differ). */
export function nearestName(written: string, known: Iterable<string>): string | null {
  let best: string | null = null
  let bound = Math.floor(Math.max(written.length, 3) / 3)
  for (const name of known) {
    if (Math.abs(name.length - written.length) > 2 * bound) continue
    const distance = editDistance(written, name, bound)
    if (distance <= bound) [best, bound] = [name, distance - 1]
  }
  return best
}
