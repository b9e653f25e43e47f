import type { KeptCheck } from '../engine/ticket/check-line.ts'
import { type Facts, type Notes, noDetails, noNotes, type TicketDetails } from '../engine/ticket/ticket-input.ts'
import type { CheckName } from '../model/check-names.ts'
import { newId } from './new-id.ts'

export type Attempt = { answer: string; at: string }

/** What one person did and typed in one run, and where to go on. Steps and outcomes are derived, never kept here. */
export type Run = {
  id: string
  startedAt: string
  /** When somebody last answered or typed; empty while nobody has. */
  touchedAt: string
  /** `guide/question/option` → when this answer was given in this browser, also when it was changed later. */
  given: Readonly<Record<string, string>>
  /** The link of the page after the newest answer. */
  bookmark: string | null
  details: TicketDetails
  /** True when the person wants the IP address and the device fields in the ticket. */
  shareDevice: boolean
  notes: Notes
  /** What the person said about the problem on the ticket page. */
  facts: Facts
  /** The answers given here to questions that ask for a try to sign in, by the name of the answer, with their time. */
  attempts: readonly Attempt[]
  /** What each check has found last. */
  checks: Readonly<Partial<Record<CheckName, KeptCheck>>>
  /** When the person saw that the account is locked, oldest first. */
  locksSeen: readonly string[]
}

/** A run that begins now, with a new id and nothing in it. */
export function newRun(): Run {
  const run = { id: newId(), startedAt: new Date().toISOString(), touchedAt: '', given: {}, bookmark: null }
  return {
    ...run,
    details: noDetails,
    shareDevice: false,
    notes: noNotes,
    facts: {},
    attempts: [],
    checks: {},
    locksSeen: [],
  }
}

/** True while there is nothing that anybody would miss. */
export function isUntouched({ touchedAt }: Run): boolean {
  return touchedAt === ''
}

/** True when anything was typed for the ticket. A number that came with a link was not, nor what a timer keeps. */
export function hasTyped({ details, notes, facts }: Run): boolean {
  const typed = { ...notes, ticketNumber: '', flaggedAt: '' }
  return Object.values({ ...details, ...typed, ...facts }).some((value) => value !== '')
}

/** True when anything is kept of an error text. */
export function hasErrorDetails(details: TicketDetails): boolean {
  return Object.values(details).some((value) => value !== '')
}

/** True when there is a walk to go on with. What checks have found is none. */
export function isBegun(run: Run): boolean {
  return run.bookmark !== null || hasTyped(run) || run.attempts.length > 0
}

/** The name under which an answer is kept. */
export function givenKey(guide: string, question: string, option: string): string {
  return `${guide}/${question}/${option}`
}
