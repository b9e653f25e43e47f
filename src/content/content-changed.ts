/** The event by which the dev server tells an open page that content has changed. */
export const contentChanged = 'signpost:content-changed'
