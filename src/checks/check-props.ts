/** What every check gets from the page that shows it, and what it gives back. */
import type { ReactNode } from 'react'
import type { Site } from '../model/site-schema.ts'

/** What a check came to. */
export type CheckReport<Result extends string = string> = {
  /** Picks the answer of the step that stands for it; null when it decides nothing. */
  result: Result | null
  /**
   * One sentence for the ticket, in English, that begins with the name of the check. It holds nothing that the person
   * typed but a host name.
   */
  line: string
}

/** What checks keep in the run: for 24 hours, also when the browser is closed in between. Times are ISO 8601. */
export type CheckMemory = {
  /** When the person chose "Enable flagging"; empty while they have not. */
  flaggedAt: string
  /** When the person saw that the account is locked, oldest first. */
  locksSeen: readonly string[]
  /** The username for the ticket; empty while it is not given. */
  username: string
}

export type CheckProps<Result extends string = string> = {
  site: Site
  memory: CheckMemory
  /** How often the guide has asked for a try to sign in, with the present password. */
  attempts: number
  /** Called when what the check says has changed; null when it no longer says anything. */
  onReport: (report: CheckReport<Result> | null) => void
  /** Keeps a part of the memory. */
  onRemember: (part: Partial<CheckMemory>) => void
  /** What else is said of the result: which answer it picks. It belongs behind the sentence of the result. */
  children?: ReactNode
}
