import { editDistance } from './edit-distance.ts'

/**
 * The sentence that offers the nearest known name, with a trailing blank, or an empty text when none is near
 * (more than a third of the letters differ).
 */
export function didYouMean(written: string, known: Iterable<string>): string {
  let best = ''
  let bound = Math.floor(Math.max(written.length, 3) / 3)
  for (const name of known) {
    const distance = editDistance(written, name, bound)
    if (distance <= bound) [best, bound] = [name, distance - 1]
  }
  return best === '' ? '' : `Did you mean "${best}"? `
}
