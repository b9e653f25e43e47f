import { type Tried, throwAwayName, triedOf } from './tried.ts'

/**
 * Writes a key into `localStorage` or `sessionStorage`, reads it back and removes it. `get` fetches the store, as that
 * alone may throw; null stands for a store that is turned off. Never throws.
 */
export function tryWebStorage(get: () => Storage | null | undefined): Tried {
  const key = throwAwayName()
  try {
    const store = get()
    if (!store) return store === null ? 'refused' : 'unknown'
    store.setItem(key, '1')
    const isKept = store.getItem(key) === '1'
    store.removeItem(key)
    return isKept ? 'works' : 'refused'
  } catch (error) {
    return triedOf(error)
  }
}
