import type { TrailEntry } from '../replay.ts'

/** What was tried on a trail, each with its result. What somebody could not do was not tried. */
export function triedLines(trail: readonly TrailEntry[]): string[] {
  return trail.flatMap(({ question: { tried }, option }) =>
    tried === undefined || option.skips ? [] : [`${tried.replace(/\.?$/, '.')} Result: ${option.label}`],
  )
}
