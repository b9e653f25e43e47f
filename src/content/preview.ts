/** What an admin's page lays over the content of a frame that it opens to try content out. */
export type Preview = {
  /** The text of a content file; null where the frame should ask its host. */
  read: (file: string) => string | null
}

/**
 * The preview that the page around this one offers: null where there is no such page, and where it stands on another
 * host. Content from it is tried, not used: nothing of the walk is kept.
 */
export function currentPreview(): Preview | null {
  if (window.parent === window) return null
  try {
    return (window.parent as { signpostPreview?: Preview }).signpostPreview ?? null
  } catch {
    return null
  }
}
