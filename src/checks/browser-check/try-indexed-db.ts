import { inTime } from './in-time.ts'
import { type Tried, throwAwayName, triedOf } from './tried.ts'

/**
 * Makes a database with one record, and deletes it again, also when it comes too late. A request that fails is a
 * refusal: Chromium answers so where site data is blocked, Firefox where a private window allows none. Never rejects.
 */
export function tryIndexedDb(): Promise<Tried> {
  return inTime(async () => {
    try {
      return globalThis.indexedDB ? await keepRecord(globalThis.indexedDB) : 'unknown'
    } catch (error) {
      return triedOf(error)
    }
  }, 'unknown')
}

function keepRecord(databases: IDBFactory): Promise<Tried> {
  const name = throwAwayName()
  return new Promise((resolve) => {
    const opening = databases.open(name)
    opening.onupgradeneeded = () => opening.result.createObjectStore('try').put(1, 'key')
    opening.onerror = (event) => {
      event.preventDefault()
      resolve('refused')
    }
    opening.onsuccess = () => {
      opening.result.close()
      const removing = databases.deleteDatabase(name)
      removing.onsuccess = () => resolve('works')
      removing.onerror = () => resolve('works')
    }
  })
}
