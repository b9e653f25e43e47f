import { create } from 'zustand'
import type { Answers } from '../engine/answers.ts'

/** What the help desk has put together for a link so far. */
export type Draft = {
  guide: string | null
  /** The step at which the person starts; null stands for the guide's first. */
  start: string | null
  /** What the help desk knows, also what the link will leave out because nothing asks for it. */
  known: Answers
  /** As it was typed, so perhaps no ticket number. */
  ticketNumber: string
}

type Memory = { draft: Draft; pastedTicket: string }

const nothing: Memory = {
  draft: { guide: null, start: null, known: new Map(), ticketNumber: '' },
  pastedTicket: '',
}

/** What the pages for the help desk keep: in memory only, never in the address or in storage. */
export const useMemory = create<Memory>(() => nothing)

/** Takes over a change of the link that is being made. */
export function changeDraft(change: Partial<Draft>): void {
  useMemory.setState(({ draft }) => ({ draft: { ...draft, ...change } }))
}

/** Begins a new link, for the next person on the phone. */
export function clearDraft(): void {
  useMemory.setState({ draft: nothing.draft })
}

/** Forgets everything that the pages for the help desk keep. */
export function forgetMemory(): void {
  useMemory.setState(nothing)
}

/** True while there is nothing that anybody would miss. */
export function isUntouched({ draft: { start, known, ticketNumber }, pastedTicket }: Memory): boolean {
  return start === null && known.size === 0 && ticketNumber === '' && pastedTicket === ''
}
