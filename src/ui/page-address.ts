import { isSavedCopy } from './saved-copy.ts'

/**
 * The address at which other people find this page, without what stands behind "?" or "#". For a copy in one file that is
 * the live version; null where nobody has said where that is: the folder of a device opens for nobody else, and may tell
 * a name.
 */
export function pageAddress(): string | null {
  if (isSavedCopy()) return document.documentElement.dataset.liveAddress ?? null
  return location.href.replace(/[?#].*$/s, '')
}
