import type { Outcome } from '../../model/guide.ts'
import { formatLocal, formatUtc } from '../format-time.ts'
import type { Session, TrailEntry } from '../replay.ts'
import { toOneLine } from '../to-one-line.ts'
import { bucketNames } from './bucket-names.ts'
import { checkLine } from './check-line.ts'
import { cleanFields } from './clean-fields.ts'
import { factsOf } from './facts-of.ts'
import { maskAccount } from './mask-account.ts'
import { searchBefore } from './search-before.ts'
import { subjectStart, type TicketField } from './ticket-fields.ts'
import type { Notes, TicketDetails, TicketInput } from './ticket-input.ts'
import { toCell } from './to-cell.ts'
import { triedLines } from './tried-lines.ts'
import { withoutQuery } from './without-query.ts'

/**
 * The summary for the help desk. Every value is one clean line, only the notes may have several; an empty text means
 * not given. Every format is written from this and read back to it.
 */
export type Ticket = {
  subject: string
  fields: Record<TicketField, string>
  tried: string[]
  answers: string[]
}

// Of each part of a subject: what is longer tells a reader of a list nothing more.
const longestPart = 60

/** Makes the ticket of a session. Only the trail counts, never an answer that the person took back. */
export function makeTicket(input: TicketInput): Ticket {
  const fields = { ...personFields(input), ...errorFields(input), ...storyFields(input), ...runFields(input) }
  return {
    subject: subjectOf(input),
    fields: cleanFields(fields),
    tried: [...triedLines(input.session.trail), ...input.checks.map(checkLine)]
      .map(toCell)
      .filter((line) => line !== ''),
    answers: input.session.trail.map((entry) => toCell(`[${timeOf(entry, input)}] ${sentence(entry)}`)),
  }
}

function subjectOf({ details, notes, now, session }: TicketInput): string {
  const time = formatUtc(errorTime(details, notes) ?? now) as string
  const app = toOneLine(withoutQuery(notes.app)) || details.appName
  const known = [details.codes, app, endOf(session.current)].map((text) => cut(toOneLine(text)))
  return [subjectStart, ...known.filter((text) => text !== ''), `${time.slice(0, 16)} UTC`].join(' | ')
}

function endOf(current: Session['current']): string {
  if (current.kind === 'question') return ''
  return current.result === 'solved' ? 'Seemed solved, fails again' : current.title
}

function cut(text: string): string {
  const letters = [...text]
  return letters.length <= longestPart ? text : `${letters.slice(0, longestPart).join('').trimEnd()}…`
}

function personFields({ notes: { name, username, contact } }: TicketInput) {
  return { name, username, usernameMasked: maskAccount(toOneLine(username)), contact }
}

function errorFields({ details, notes, device, logDays }: TicketInput) {
  const time = errorTime(details, notes)
  const before = (days: number) => (time ? `${searchBefore(time, days)} (${days} days)` : '')
  return {
    ...details,
    timeUtc: (time && formatUtc(time)) ?? '',
    timeLocal: (time && formatLocal(time, device.zone)) ?? '',
    app: withoutQuery(notes.app),
    searchBeforeFree: before(logDays.free),
    searchBeforePremium: before(logDays.premium),
  }
}

/** The time on the error page counts before the time that the person remembers; null when neither can be read. */
function errorTime(details: TicketDetails, notes: Notes): string | null {
  return (
    [details.timestamp, notes.timeOfTry].map((text) => text.trim()).find((text) => formatUtc(text) !== null) ?? null
  )
}

function storyFields({ session, facts, attempts, notes, device }: TicketInput) {
  const { current, guide } = session
  const known = { ...facts, ...factsOf(session) }
  const stopped = { stoppedAt: `${guide.sectionOf.get(current.id)?.title ?? ''}: ${current.title}`, reason: '' }
  const ended = current.kind === 'outcome' ? { stoppedAt: '', reason: reasonOf(current) } : stopped
  return {
    ...known,
    ...ended,
    flagged: bothTimes(notes.flaggedAt, device.zone) || (known.flagged ?? ''),
    result: resultOf(current),
    attempts: `${attempts}`,
    notes: notes.text,
  }
}

/** Why somebody needs help, with all that was found. What seemed to have solved it is no reason. */
function reasonOf({ result, reason, bucket, action }: Outcome): string {
  if (result === 'solved') return ''
  return [bucket && `Where it lies: ${bucketNames[bucket]}.`, action && `First action: ${action}`, reason]
    .filter(Boolean)
    .join(' ')
}

/** A ticket is made only when somebody asks for help, also after an outcome that did not hold. */
function resultOf(current: Session['current']): string {
  if (current.kind === 'question') return 'The person asked for help before the end of the guide'
  return `${results[current.result]}: ${current.title}`
}

const results = {
  solved: 'Seemed solved, but the person asks for help',
  'ask-for-help': 'Help needed',
  finding: 'Found',
}

function timeOf({ question }: TrailEntry, { answeredAt }: TicketInput): string {
  return formatUtc(answeredAt.get(question.id) ?? '') ?? 'came with a link'
}

function sentence({ question, option }: TrailEntry): string {
  return `${question.title} -> ${option.label}`
}

function runFields({ run, session: { guide }, notes, now, replayLink, device }: TicketInput) {
  return {
    ...device,
    ticketNumber: notes.ticketNumber,
    runId: run.id,
    started: bothTimes(run.startedAt, device.zone),
    made: bothTimes(now, device.zone),
    guide: `${guide.id}@${guide.version}`,
    replayLink,
  }
}

function bothTimes(instant: string, zone: string): string {
  const utc = formatUtc(instant)
  return utc === null ? '' : `${utc} = ${formatLocal(instant, zone)}`
}
