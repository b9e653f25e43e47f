const mainGuide = 'sign-in'

/** The guide that the start page leads to: the first one where it is missing. `guides` has at least one. */
export function mainGuideOf<G extends { id: string }>(guides: readonly G[]): G {
  return guides.find(({ id }) => id === mainGuide) ?? (guides[0] as G)
}
