/**
 * Whether the browser says that the device has a network; null when it is mum. Both are hints only: Windows says that
 * there is none where a firewall blocks the server that it asks. Source: MDN, "Navigator: onLine property".
 */
export function saysOnline(): boolean | null {
  try {
    return navigator.onLine ?? null
  } catch {
    return null
  }
}
