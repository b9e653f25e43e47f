import { nearestName } from './nearest-name.ts'

/**
 * The sentence that offers the nearest known name, with a trailing blank, or an empty text when none is near
 * (more than a third of the letters differ).
 */
export function didYouMean(written: string, known: Iterable<string>): string {
  return offerName(nearestName(written, known))
}

/** The sentence for a name that is already found. */
export function offerName(name: string | null): string {
  return name === null ? '' : `Did you mean "${name}"? `
}
