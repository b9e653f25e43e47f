import { inTime } from './in-time.ts'
import { errorName } from './tried.ts'

/** No disk of today is smaller; a private window keeps everything in the memory. In bytes. */
const smallestQuota = 2 ** 30

/**
 * Whether something looks like a private window. False says nothing: browsers hide it as well as they can.
 * Sources: MDN, "StorageManager: getDirectory()": it throws SecurityError or UnknownError in private windows of some
 * browsers (Firefox, Safari). Chrome Status 4977371751645184: Chromium of 2025 and older told a far smaller quota in an
 * Incognito window; since then it tells the same in all windows. Never rejects.
 */
export function hasPrivateSign(): Promise<boolean> {
  return inTime(async () => (await isDirectoryRefused()) || (await isQuotaSmall()), false)
}

async function isDirectoryRefused(): Promise<boolean> {
  if (typeof navigator.storage?.getDirectory !== 'function') return false
  try {
    await navigator.storage.getDirectory()
    return false
  } catch (error) {
    return ['SecurityError', 'UnknownError'].includes(errorName(error))
  }
}

async function isQuotaSmall(): Promise<boolean> {
  const { quota } = (await navigator.storage?.estimate?.()) ?? {}
  return typeof quota === 'number' && quota > 0 && quota < smallestQuota
}
