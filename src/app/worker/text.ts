/** What the page says of itself: that the host gives nothing new in time, and that a newer version is there. */
export const text = {
  kept: (when: string) => `The connection is slow or down. You can go on: these pages are from ${when}.`,
  newer: 'A newer version of this page is ready. Your answers stay.',
  load: 'Load it',
}
