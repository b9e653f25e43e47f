import { createStore as createDatabase, del, get, set } from 'idb-keyval'
import { create } from 'zustand'
import { type PersistStorage, persist } from 'zustand/middleware'
import type { Details, Notes } from '../engine/ticket.ts'
import { newId } from './new-id.ts'
import { readSavedRun } from './read-saved-run.ts'
import { useStorageStatus } from './storage-status.ts'

export type GivenAnswer = { option: string; at: string }

/** What one person did and typed in one run, and where to go on. Steps and outcomes are derived, never kept here. */
export type Run = {
  id: string
  startedAt: string
  touchedAt: string
  /** `guide/question` → the answer given in this browser. */
  given: Readonly<Record<string, GivenAnswer>>
  /** The link of the page after the newest answer. */
  bookmark: string | null
  details: Details
  notes: Notes
}

const noDetails: Details = { codes: '', correlationId: '', requestId: '', timestamp: '', app: '' }
const noNotes: Notes = { name: '', username: '', contact: '', timeOfTry: '', text: '' }
const key = 'run'
const database: { current: ReturnType<typeof createDatabase> | null } = { current: null }

/** The one run of this browser, saved for 24 hours in IndexedDB; in memory only where that is blocked or full. */
export const useRun = create<Run>()(
  persist(newRun, {
    name: key,
    storage: savedForADay(),
    // What was typed before the saved run arrived counts more than the saved run.
    merge: (saved, current) => (isUntouched(current) && saved ? (saved as Run) : current),
    onRehydrateStorage: () => () => useStorageStatus.setState({ loaded: true }),
  }),
)

/** Resolves once the run of an earlier visit, if any, has been read. */
export function runLoaded(): Promise<void> {
  return new Promise((resolve) => {
    if (useStorageStatus.getState().loaded) resolve()
    else useStorageStatus.subscribe(({ loaded }) => loaded && resolve())
  })
}

/** Notes an answer with its time, and where the person now stands. */
export function recordAnswer(guide: string, question: string, option: string, bookmark: string): void {
  const given = { ...useRun.getState().given, [givenKey(guide, question)]: { option, at: now() } }
  useRun.setState({ given, bookmark, touchedAt: now() })
}

export function typeDetail(field: keyof Details, value: string): void {
  useRun.setState(({ details }) => ({ details: { ...details, [field]: value }, touchedAt: now() }))
}

export function typeNote(field: keyof Notes, value: string): void {
  useRun.setState(({ notes }) => ({ notes: { ...notes, [field]: value }, touchedAt: now() }))
}

/** Begins again with the first question. What was typed for the ticket stays. */
export function startAgain(): void {
  const { details, notes } = useRun.getState()
  useRun.setState({ ...newRun(), details, notes, touchedAt: now() })
}

/** Forgets everything, in memory and in storage. */
export async function clearRun(): Promise<void> {
  useRun.setState(newRun())
  await useRun.persist.clearStorage()
}

/** Takes over what another tab of this browser has saved in the meantime. */
export async function followOtherTabs(): Promise<void> {
  const saved = await load()
  if (saved && saved.touchedAt > useRun.getState().touchedAt) useRun.setState(saved)
}

export function givenKey(guide: string, question: string): string {
  return `${guide}/${question}`
}

/** True while there is nothing that anybody would miss. */
export function isUntouched({ touchedAt }: Run): boolean {
  return touchedAt === ''
}

function newRun(): Run {
  const run = { id: newId(), startedAt: now(), touchedAt: '', given: {}, bookmark: null }
  return { ...run, details: noDetails, notes: noNotes }
}

function now(): string {
  return new Date().toISOString()
}

function openDatabase() {
  database.current ??= createDatabase('signpost', 'run')
  return database.current
}

async function load(): Promise<Run | null> {
  return readSavedRun(await get(key, openDatabase()), Date.now())
}

function savedForADay(): PersistStorage<Run> {
  const orMemory = async (work: () => Promise<void>) => {
    try {
      await work()
    } catch {
      database.current = null
      useStorageStatus.setState({ memoryOnly: true })
    }
  }
  return {
    async getItem() {
      let state: Run | null = null
      await orMemory(async () => {
        state = await load()
        if (!state) await del(key, openDatabase())
      })
      return state && { state }
    },
    setItem: (_name, { state }) =>
      orMemory(() => (isUntouched(state) ? del(key, openDatabase()) : set(key, { ...state }, openDatabase()))),
    removeItem: () => orMemory(() => del(key, openDatabase())),
  }
}
