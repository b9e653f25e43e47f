/** The header with which the service worker says since when it keeps the index that it gives, as ISO 8601. */
export const keptAtHeader = 'x-signpost-kept-at'
