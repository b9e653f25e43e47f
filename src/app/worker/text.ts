/** What the page says of itself: that it runs without a network, and that a newer version is there. */
export const text = {
  kept: (when: string) => `No connection at the moment. You can go on: these pages are from ${when}.`,
  newer: 'A newer version of this page is ready. Your answers stay.',
  load: 'Load it',
}
