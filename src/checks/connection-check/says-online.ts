/** Whether the browser says that the device has a network. False is certain, true only a hint; null when it is mum. */
export function saysOnline(): boolean | null {
  try {
    return navigator.onLine ?? null
  } catch {
    return null
  }
}
