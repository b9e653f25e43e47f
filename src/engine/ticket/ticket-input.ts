import type { FactName } from '../../model/fact-names.ts'
import type { Session } from '../replay.ts'
import type { KeptCheck } from './check-line.ts'

/** The details of the error as texts that the person can edit. Empty text means not given. */
export type TicketDetails = {
  codes: string
  message: string
  correlationId: string
  requestId: string
  timestamp: string
  appName: string
  appId: string
  tenantId: string
  ipAddress: string
  deviceId: string
  devicePlatform: string
  deviceState: string
  /** Older attempts of the same pasted text. */
  earlier: string
}

/** The details that tell about the person's device and place: a ticket has them only when the person wants. */
export const deviceFields = ['ipAddress', 'deviceId', 'devicePlatform', 'deviceState'] as const

/** Details of which nothing is given. */
export const noDetails: TicketDetails = {
  codes: '',
  message: '',
  correlationId: '',
  requestId: '',
  timestamp: '',
  appName: '',
  appId: '',
  tenantId: '',
  ipAddress: '',
  deviceId: '',
  devicePlatform: '',
  deviceState: '',
  earlier: '',
}

/** What the person typed about themselves and the problem. Empty text means not given. Times are ISO 8601. */
export type Notes = {
  name: string
  username: string
  contact: string
  app: string
  timeOfTry: string
  flaggedAt: string
  ticketNumber: string
  text: string
}

/** Notes of which nothing is given. */
export const noNotes: Notes = {
  name: '',
  username: '',
  contact: '',
  app: '',
  timeOfTry: '',
  flaggedAt: '',
  ticketNumber: '',
  text: '',
}

/** What is known about the problem beside the error. A fact that is missing is not given. */
export type Facts = Readonly<Partial<Record<FactName, string>>>

/** What the browser says about itself. */
export type Device = { browser: string; system: string; screen: string; languages: string; zone: string }

export type TicketInput = {
  session: Session
  details: TicketDetails
  notes: Notes
  /** What the person said on the ticket page; what an answer of the trail says counts before it. */
  facts: Facts
  /** What checks have found, in the order of their times. */
  checks: readonly KeptCheck[]
  /** How often the guide has asked for a try to sign in. */
  attempts: number
  /** For how many days the sign-in log keeps an event, without and with a premium licence. */
  logDays: { free: number; premium: number }
  device: Device
  run: { id: string; startedAt: string }
  /** Question id → when it was answered, ISO 8601. Answers that came with a link have no time. */
  answeredAt: ReadonlyMap<string, string>
  /** When the ticket is made, ISO 8601. */
  now: string
  replayLink: string
}
