import { createStore as createDatabase, del, get, set } from 'idb-keyval'
import { create } from 'zustand'
import { type PersistStorage, persist } from 'zustand/middleware'
import type { Details, Notes } from '../engine/ticket.ts'
import { mergeRuns } from './merge-runs.ts'
import { newId } from './new-id.ts'
import { tellOtherTabs } from './other-tabs.ts'
import { readSavedRun } from './read-saved-run.ts'
import { useStorageStatus } from './storage-status.ts'

/** What one person did and typed in one run, and where to go on. Steps and outcomes are derived, never kept here. */
export type Run = {
  id: string
  startedAt: string
  touchedAt: string
  /** `guide/question/option` → when this answer was given in this browser, also when it was changed later. */
  given: Readonly<Record<string, string>>
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
    merge: (saved, current) => (saved ? mergeRuns(saved as Run, current) : current),
    onRehydrateStorage: () => () => {
      useStorageStatus.setState({ loaded: true })
      useRun.setState({})
    },
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
  const given = { ...useRun.getState().given, [givenKey(guide, question, option)]: now() }
  useRun.setState({ given, bookmark, touchedAt: now() })
}

/** Keeps what was typed into one of the fields of the error page. */
export function typeDetail(field: keyof Details, value: string): void {
  useRun.setState(({ details }) => ({ details: { ...details, [field]: value }, touchedAt: now() }))
}

/** Keeps what was typed about the person or the problem. */
export function typeNote(field: keyof Notes, value: string): void {
  useRun.setState(({ notes }) => ({ notes: { ...notes, [field]: value }, touchedAt: now() }))
}

/** Begins again with the first question. What was typed for the ticket stays. */
export function startAgain(): void {
  const { details, notes } = useRun.getState()
  const typed = Object.values({ ...details, ...notes }).some((value) => value !== '')
  useRun.setState({ ...newRun(), details, notes, touchedAt: typed ? now() : '' })
}

/** Forgets everything, in memory and in storage, in this tab and in the others. */
export async function clearRun(): Promise<void> {
  forgetHere()
  tellOtherTabs()
  await useRun.persist.clearStorage()
}

/** Forgets everything in this tab: another one has cleared the storage. */
export function forgetHere(): void {
  useRun.setState(newRun())
}

/** Takes over what another tab of this browser has saved in the meantime, and forgets what is older than a day. */
export async function followOtherTabs(): Promise<void> {
  if (!isUntouched(useRun.getState()) && !readSavedRun(useRun.getState(), Date.now())) await clearRun()
  const saved = await load()
  if (saved && saved.touchedAt > useRun.getState().touchedAt) useRun.setState(saved)
}

/** The name under which an answer is kept. */
export function givenKey(guide: string, question: string, option: string): string {
  return `${guide}/${question}/${option}`
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

/** Works on the database, a second time when it fails once: browsers close an idle one. False when both fail. */
async function twice(work: () => Promise<void>): Promise<boolean> {
  const done = () => true
  const again = () => {
    database.current = null
    return work().then(done, () => false)
  }
  return work().then(done, again)
}

function savedForADay(): PersistStorage<Run> {
  const note = (worked: boolean) => useStorageStatus.setState({ memoryOnly: !worked })
  const remove = () => twice(() => del(key, openDatabase()))
  return {
    async getItem() {
      let state: Run | null = null
      const worked = await twice(async () => {
        state = await load()
        if (!state) await del(key, openDatabase())
      })
      if (!worked) note(false)
      return state && { state }
    },
    async setItem(_name, { state }) {
      if (isUntouched(state)) await remove()
      else note(await twice(() => set(key, { ...state }, openDatabase())))
    },
    async removeItem() {
      await remove()
    },
  }
}
