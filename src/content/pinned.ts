/**
 * Content is pinned for the visit: an edit never moves the floor under somebody who is on the way. What failed was
 * already asked for twice.
 */
export const pinned = { staleTime: Number.POSITIVE_INFINITY, gcTime: Number.POSITIVE_INFINITY, retry: false }
