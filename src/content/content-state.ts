import { create } from 'zustand'
import type { ContentFault } from './content-error.ts'

/** A file whose newest version could not be used, why, and what is used in its place. */
export type Refusal = {
  file: string
  fault: ContentFault
  /** What this browser kept, what the app was built with, or nothing: the page then says so. */
  used: 'kept' | 'built' | null
  /** When the version that this browser kept came, in milliseconds since 1970; null for all others. */
  keptAt: number | null
}

type ContentState = {
  /** The text of each file that came soundly from the host in this visit, by its name without a version. */
  sound: Readonly<Record<string, string>>
  refused: readonly Refusal[]
}

/** What the content of this visit is made of. Memory only. */
export const useContentState = create<ContentState>(() => ({ sound: {}, refused: [] }))

/** Notes that a file came soundly from the host. An earlier refusal of it is over. */
export function noteSound(file: string, text: string): void {
  useContentState.setState(({ sound, refused }) => ({
    sound: { ...sound, [file]: text },
    refused: refused.filter((one) => one.file !== file),
  }))
}

/** Notes that the newest version of a file could not be used. */
export function noteRefused(refusal: Refusal): void {
  useContentState.setState(({ refused }) => ({
    refused: [...refused.filter((one) => one.file !== refusal.file), refusal],
  }))
}
