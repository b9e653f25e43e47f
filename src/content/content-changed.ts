/**
 * The event by which the dev server tells an open page that content has changed, with `{ sound: boolean }`: content that
 * is not sound concerns the pages for admins alone.
 */
export const contentChanged = 'signpost:content-changed'
