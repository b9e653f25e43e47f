/**
 * Whether this page is a copy in one file: it holds all that it needs and asks no host for anything. The build writes the
 * day on which it was made into its first element.
 */
export function isSavedCopy(): boolean {
  return 'savedOn' in document.documentElement.dataset
}
