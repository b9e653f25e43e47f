import { createStore as createDatabase, get, promisifyRequest } from 'idb-keyval'
import type { PersistStorage } from 'zustand/middleware'
import { currentPreview } from '../content/preview.ts'
import { readSavedRun } from './read-saved-run.ts'
import { isUntouched, type Run } from './run.ts'
import { markRun } from './run-mark.ts'
import { useStorageStatus } from './storage-status.ts'

const key = 'run'
const database: { current: ReturnType<typeof createDatabase> | null } = { current: null }

/**
 * Where the run is kept: one record in IndexedDB, for 24 hours after the last touch. An untouched run is not kept. What
 * the database refuses twice is noted in the storage status and not thrown. In a preview nothing is read or kept.
 */
export const runStorage: PersistStorage<Run> = {
  async getItem() {
    let state: Run | null = null
    const worked = await twice(async () => {
      state = await loadRun()
      if (!state) await forget()
    })
    if (!worked) noteSaving(false)
    return state && { state }
  },
  async setItem(_name, { state }) {
    if (isUntouched(state)) await remove()
    else noteSaving(await twice(() => save(state)))
  },
  removeItem: remove,
}

/** The kept run; null for none, for one that is too old, and for something that is no run. Rejects when it cannot be read. */
export async function loadRun(): Promise<Run | null> {
  return currentPreview() ? null : readSavedRun(await get(key, openDatabase()), Date.now())
}

async function save(run: Run): Promise<void> {
  await change((store) => store.put({ ...run }, key))
  if (!currentPreview()) markRun(true)
}

async function forget(): Promise<void> {
  if (!currentPreview()) markRun(false)
  await change((store) => store.delete(key))
}

async function remove(): Promise<void> {
  await twice(forget)
}

/** Commits at once: a page that is left right after a key stroke takes an open transaction with it. */
async function change(work: (store: IDBObjectStore) => void): Promise<void> {
  if (currentPreview()) return
  await openDatabase()('readwrite', (store) => {
    work(store)
    store.transaction.commit()
    return promisifyRequest(store.transaction)
  })
}

function openDatabase() {
  database.current ??= createDatabase('signpost', 'run')
  return database.current
}

function noteSaving(works: boolean): void {
  useStorageStatus.setState({ memoryOnly: !works })
}

/** Works on the database, a second time when it fails once: browsers close an idle one. False when both fail. */
async function twice(work: () => Promise<void>): Promise<boolean> {
  const done = () => true
  const again = () => {
    database.current = null
    return work().then(done, () => false)
  }
  return work().then(done, again)
}
