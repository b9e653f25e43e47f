import { formatLocal, formatUtc } from './format-time.ts'
import type { Session, TrailEntry } from './replay.ts'
import { toOneLine } from './to-one-line.ts'

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

/** What the person typed about themselves and the problem. Empty text means not given. */
export type Notes = { name: string; username: string; contact: string; app: string; timeOfTry: string; text: string }

/** What the browser says about itself. */
export type Device = { browser: string; system: string; screen: string; languages: string; zone: string }

export type TicketInput = {
  session: Session
  details: TicketDetails
  notes: Notes
  device: Device
  run: { id: string; startedAt: string }
  /** Question id → when it was answered, ISO 8601. Answers that came with a link have no time. */
  answeredAt: ReadonlyMap<string, string>
  /** When the ticket is made, ISO 8601. */
  now: string
  replayLink: string
}

export type TicketRow = { label: string; value: string }
export type TicketPart = { title: string; rows: TicketRow[] }

/** The summary for the help desk: parts and rows in fixed order with fixed labels, whatever is known. */
export type Ticket = { subject: string; parts: TicketPart[] }

const notGiven = 'not given'

/** Makes the ticket of a session. Only the trail counts, never an answer that the person took back. */
export function makeTicket(input: TicketInput): Ticket {
  return {
    subject: subjectOf(input),
    parts: [
      { title: 'Person', rows: personRows(input) },
      { title: 'Error', rows: errorRows(input) },
      { title: 'Outcome', rows: outcomeRows(input.session) },
      { title: 'What was tried', rows: triedRows(input.session) },
      { title: 'Answers', rows: answerRows(input) },
      { title: 'Notes', rows: noteRows(input) },
      { title: 'Device', rows: deviceRows(input.device) },
      { title: 'This ticket', rows: runRows(input) },
    ],
  }
}

function subjectOf({ details, notes, now, session }: TicketInput): string {
  const time = formatUtc(errorTime(details, notes) ?? now) as string
  const known = [
    details.codes,
    notes.app || details.appName,
    session.current.kind === 'outcome' ? session.current.title : '',
  ]
  const parts = ['Cannot sign in', ...known.map(toOneLine).filter((text) => text !== ''), `${time.slice(0, 16)} UTC`]
  return parts.join(' | ')
}

function personRows({ notes }: TicketInput): TicketRow[] {
  return [line('Name', notes.name), line('Username', notes.username), line('How to reach me', notes.contact)]
}

function errorRows({ details, notes, device }: TicketInput): TicketRow[] {
  const time = errorTime(details, notes)
  return [
    line('Error time (UTC)', (time && formatUtc(time)) ?? ''),
    line('Error time (local)', (time && formatLocal(time, device.zone)) ?? ''),
    line('Timestamp as given', details.timestamp),
    line('Error code', details.codes),
    line('Message', details.message),
    line('Correlation ID', details.correlationId),
    line('Request ID', details.requestId),
    line('App name', details.appName),
    line('App ID', details.appId),
    line('Tenant ID', details.tenantId),
    line('IP address', details.ipAddress),
    line('Device identifier', details.deviceId),
    line('Device platform', details.devicePlatform),
    line('Device state', details.deviceState),
    line('Earlier attempts', details.earlier),
  ]
}

/** The time on the error page counts before the time that the person remembers; null when neither can be read. */
function errorTime(details: TicketDetails, notes: Notes): string | null {
  return (
    [details.timestamp, notes.timeOfTry].map((text) => text.trim()).find((text) => formatUtc(text) !== null) ?? null
  )
}

function outcomeRows({ current, guide }: Session): TicketRow[] {
  if (current.kind === 'question') {
    const section = guide.sectionOf.get(current.id)?.title ?? ''
    return [
      line('Result', 'The person asked for help before the end of the guide'),
      line('Stopped at', `${section}: ${current.title}`),
    ]
  }
  // A ticket is made only when somebody asks for help, also after an outcome that did not hold.
  const result = current.result === 'solved' ? 'Seemed solved, but the person asks for help' : 'Help needed'
  return [line('Result', `${result}: ${current.title}`), line('Why', current.reason)]
}

function triedRows({ trail }: Session): TicketRow[] {
  const tried = trail.filter(({ question }) => question.tried !== undefined)
  if (tried.length === 0) return [row('Tried', 'nothing yet')]
  return tried.map(({ question, option }, position) =>
    line(`${position + 1}`, `${question.tried?.replace(/\.?$/, '.')} Result: ${option.label}`),
  )
}

function answerRows({ session, answeredAt }: TicketInput): TicketRow[] {
  if (session.trail.length === 0) return [row('Answers', 'none yet')]
  return session.trail.map((entry, position) =>
    line(`${position + 1}`, `[${timeOf(entry, answeredAt)}] ${sentence(entry)}`),
  )
}

function timeOf({ question }: TrailEntry, answeredAt: TicketInput['answeredAt']): string {
  return formatUtc(answeredAt.get(question.id) ?? '') ?? 'came with a link'
}

function sentence({ question, option }: TrailEntry): string {
  return `${question.title} -> ${option.label}`
}

function noteRows({ notes }: TicketInput): TicketRow[] {
  const typed = toOneLine(notes.text) && notes.text.trim()
  return [line('App or page', notes.app), row('Notes', typed)]
}

function deviceRows({ browser, system, screen, languages, zone }: Device): TicketRow[] {
  return [
    line('Browser', browser),
    line('System', system),
    line('Screen', screen),
    line('Languages', languages),
    line('Time zone', zone),
  ]
}

function runRows({ run, session, now, replayLink, device }: TicketInput): TicketRow[] {
  const { guide } = session
  return [
    line('Run ID', run.id),
    line('Started', bothTimes(run.startedAt, device.zone)),
    line('Ticket made', bothTimes(now, device.zone)),
    line('Guide', `${guide.id}@${guide.version}`),
    line('Replay link', replayLink),
  ]
}

function bothTimes(instant: string, zone: string): string {
  const utc = formatUtc(instant)
  return utc === null ? '' : `${utc} = ${formatLocal(instant, zone)}`
}

function line(label: string, value: string): TicketRow {
  return row(label, toOneLine(value))
}

function row(label: string, value: string): TicketRow {
  return { label, value: value === '' ? notGiven : value }
}
