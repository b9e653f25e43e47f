import { create } from 'zustand'
import { persist } from 'zustand/middleware'
import type { CheckMemory } from '../checks/check-props.ts'
import { codesIn } from '../engine/codes-in.ts'
import { formatLink, linkTo } from '../engine/link.ts'
import type { Session } from '../engine/replay.ts'
import type { Notes, TicketDetails } from '../engine/ticket/ticket-input.ts'
import type { CheckName } from '../model/check-names.ts'
import type { FactName } from '../model/fact-names.ts'
import { mergeRuns } from './merge-runs.ts'
import { tellOtherTabs } from './other-tabs.ts'
import { readSavedRun } from './read-saved-run.ts'
import { givenKey, hasTyped, isUntouched, newRun, type Run } from './run.ts'
import { loadRun, runStorage } from './run-storage.ts'
import { useStorageStatus } from './storage-status.ts'

/** The one run of this browser, saved for 24 hours; in memory only where saving is blocked or the disk is full. */
export const useRun = create<Run>()(
  persist(newRun, {
    name: 'run',
    storage: runStorage,
    merge: (saved, current) => (saved ? mergeRuns(saved as Run, current) : current),
    onRehydrateStorage: () => () => {
      useStorageStatus.setState({ loaded: true })
      // Saves what was joined.
      useRun.setState({})
    },
  }),
)

/** How often somebody has cleared everything: what else a page keeps goes with the run, and only then. */
export const useClears = create(() => 0)

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

/** Gives the answers that were noted the names that they have today; `rename` gives the same name where none changed. */
export function renameGiven(rename: (key: string) => string): void {
  const { given, attempts } = useRun.getState()
  const names = [...Object.keys(given), ...attempts.map(({ answer }) => answer)]
  if (names.every((name) => rename(name) === name)) return
  useRun.setState({
    given: Object.fromEntries(Object.entries(given).map(([name, at]) => [rename(name), at])),
    attempts: attempts.map(({ answer, at }) => ({ answer: rename(answer), at })),
  })
}

/** More than anybody makes in a day: a run grows no further, also where somebody walks a guide all day long. */
export const mostAttempts = 100

/** Counts a try to sign in that the guide asked for, by the answer that tells of it. Of very many the newest stay. */
export function countAttempt(guide: string, question: string, option: string): void {
  const attempt = { answer: givenKey(guide, question, option), at: now() }
  useRun.setState(({ attempts }) => ({ attempts: [...attempts, attempt].slice(-mostAttempts), touchedAt: now() }))
}

/** Takes over what a link of the help desk brings: the number of its ticket, and where it leads. */
export function arriveWithNumber(ticketNumber: string, bookmark: string): void {
  useRun.setState(({ notes }) => ({ notes: { ...notes, ticketNumber }, bookmark, touchedAt: now() }))
}

/** Takes a code over for the ticket, and the answers that it implies as given by this person. */
export function acceptCode(code: string, session: Session): void {
  const { given, details } = useRun.getState()
  const keys = session.trail.map(({ question, option }) => givenKey(session.guide.id, question.id, option.id))
  const isKept = codesIn(details.codes).includes(code)
  const codes = isKept ? details.codes : [details.codes.trim(), code].filter((one) => one !== '').join(', ')
  useRun.setState({
    given: { ...given, ...Object.fromEntries(keys.map((key) => [key, now()])) },
    details: { ...details, codes },
    bookmark: formatLink(linkTo(session)),
    touchedAt: now(),
  })
}

/** Keeps what was typed into one of the fields of the error page. */
export function typeDetail(field: keyof TicketDetails, value: string): void {
  useRun.setState(({ details }) => ({ details: { ...details, [field]: value }, touchedAt: now() }))
}

/**
 * Puts the details of another error in the place of those that are kept. Device fields of it go into the ticket only
 * when the person says so again.
 */
export function keepDetails(details: TicketDetails): void {
  useRun.setState({ details, shareDevice: false, touchedAt: now() })
}

/** Puts the two ids in each other's place. */
export function swapIds(): void {
  useRun.setState(({ details }) => ({
    details: { ...details, requestId: details.correlationId, correlationId: details.requestId },
    touchedAt: now(),
  }))
}

/** Keeps whether the IP address and the device fields go into the ticket. */
export function chooseShareDevice(shareDevice: boolean): void {
  useRun.setState({ shareDevice, touchedAt: now() })
}

/** Keeps what was typed about the person or the problem. */
export function typeNote(field: keyof Notes, value: string): void {
  useRun.setState(({ notes }) => ({ notes: { ...notes, [field]: value }, touchedAt: now() }))
}

/** Keeps what somebody says about the problem; empty text means nothing. */
export function sayFact(name: FactName, value: string): void {
  useRun.setState(({ facts }) => ({ facts: { ...facts, [name]: value }, touchedAt: now() }))
}

/**
 * Keeps what a check has found, in the place of what it found before; null when it no longer says anything. A check can
 * say something by itself while another tab is ahead: what that one has saved is taken over first.
 */
export async function keepCheck(name: CheckName, line: string | null): Promise<void> {
  const clears = useClears.getState()
  await runLoaded()
  await followOtherTabs().catch(() => {})
  const { [name]: before, ...others } = useRun.getState().checks
  if (clears !== useClears.getState() || (line === null && before === undefined)) return
  useRun.setState({ checks: line === null ? others : { ...others, [name]: { line, at: now() } }, touchedAt: now() })
}

/** Keeps what a check wants to find again after the browser was closed. */
export function rememberForChecks({ locksSeen, ...texts }: Partial<CheckMemory>): void {
  useRun.setState(({ notes, locksSeen: before }) => ({
    notes: { ...notes, ...texts },
    locksSeen: locksSeen ?? before,
    touchedAt: now(),
  }))
}

/** Begins again with the first question. What was typed for the ticket and what checks have found stays, and so do attempts. */
export function startAgain(): void {
  const run = useRun.getState()
  useRun.setState({
    ...newRun(),
    details: run.details,
    shareDevice: run.shareDevice,
    notes: run.notes,
    facts: run.facts,
    attempts: run.attempts,
    checks: run.checks,
    locksSeen: run.locksSeen,
    touchedAt: keepsAnything(run) ? now() : '',
  })
}

/** True when something is left that a new beginning does not forget. */
function keepsAnything(run: Run): boolean {
  const { attempts, checks, locksSeen, notes } = run
  const counts = [attempts.length, Object.keys(checks).length, locksSeen.length]
  return hasTyped(run) || notes.ticketNumber !== '' || notes.flaggedAt !== '' || counts.some((count) => count > 0)
}

/** Forgets everything, in memory and in storage, in this tab and in the others. */
export async function clearRun(): Promise<void> {
  forgetHere()
  tellOtherTabs()
  await useRun.persist.clearStorage()
  // Clearing ends a reading that has not come to its end: there is nothing left to read.
  useStorageStatus.setState({ loaded: true })
}

/** Forgets everything in this tab: another one has cleared the storage. */
export function forgetHere(): void {
  useRun.setState(newRun())
  useClears.setState((times) => times + 1)
}

/** Takes over what another tab of this browser has saved in the meantime, and forgets what is older than a day. */
export async function followOtherTabs(): Promise<void> {
  const run = useRun.getState()
  if (!isUntouched(run) && !readSavedRun(run, Date.now())) await clearRun()
  const saved = await loadRun()
  if (saved && saved.touchedAt > useRun.getState().touchedAt) useRun.setState(saved)
}

function now(): string {
  return new Date().toISOString()
}
