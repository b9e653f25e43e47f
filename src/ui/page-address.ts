/** The address of this site's page, without what stands behind "?" or "#". */
export function pageAddress(): string {
  return location.href.replace(/[?#].*$/s, '')
}
