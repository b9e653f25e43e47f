import { formatLocal, formatUtc } from '../format-time.ts'
import type { Session, TrailEntry } from '../replay.ts'
import { toOneLine } from '../to-one-line.ts'
import { cleanFields } from './clean-fields.ts'
import { factsOf } from './facts-of.ts'
import { maskAccount } from './mask-account.ts'
import { searchBefore } from './search-before.ts'
import { subjectStart, type TicketField } from './ticket-fields.ts'
import type { Notes, TicketDetails, TicketInput } from './ticket-input.ts'
import { toCell } from './to-cell.ts'

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

// With a scheme anywhere in the word, or a host with a dot at its start.
const addressWithQuery = /^(.*?:\/\/[^?#]*|[^\w-]*[\w-]+(?:\.[\w-]+)+(?::\d+)?(?:\/[^?#]*)?)[?#].*$/s

/** Makes the ticket of a session. Only the trail counts, never an answer that the person took back. */
export function makeTicket(input: TicketInput): Ticket {
  const fields = { ...personFields(input), ...errorFields(input), ...storyFields(input), ...runFields(input) }
  return {
    subject: subjectOf(input),
    fields: cleanFields(fields),
    tried: triedLines(input.session).map(toCell),
    answers: input.session.trail.map((entry) => toCell(`[${timeOf(entry, input)}] ${sentence(entry)}`)),
  }
}

function subjectOf({ details, notes, now, session }: TicketInput): string {
  const time = formatUtc(errorTime(details, notes) ?? now) as string
  const known = [
    details.codes,
    toOneLine(withoutQuery(notes.app)) || details.appName,
    session.current.kind === 'outcome' ? session.current.title : '',
  ]
  const parts = [subjectStart, ...known.map(toOneLine).filter((text) => text !== ''), `${time.slice(0, 16)} UTC`]
  return parts.join(' | ')
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

/** What follows "?" or "#" in an address can hold private things, and no help desk needs it. */
function withoutQuery(app: string): string {
  return app.replace(/\S+/g, (word) => word.replace(addressWithQuery, '$1'))
}

function storyFields({ session, facts, attempts, notes, device }: TicketInput) {
  const { current, guide } = session
  const known = { ...facts, ...factsOf(session) }
  const stopped = { stoppedAt: `${guide.sectionOf.get(current.id)?.title ?? ''}: ${current.title}`, reason: '' }
  const ended = current.kind === 'outcome' ? { stoppedAt: '', reason: current.reason } : stopped
  return {
    ...known,
    ...ended,
    flagged: bothTimes(notes.flaggedAt, device.zone) || (known.flagged ?? ''),
    result: resultOf(current),
    attempts: `${attempts}`,
    notes: notes.text,
  }
}

/** A ticket is made only when somebody asks for help, also after an outcome that did not hold. */
function resultOf(current: Session['current']): string {
  if (current.kind === 'question') return 'The person asked for help before the end of the guide'
  const result = current.result === 'solved' ? 'Seemed solved, but the person asks for help' : 'Help needed'
  return `${result}: ${current.title}`
}

function triedLines({ trail }: Session): string[] {
  return trail.flatMap(({ question: { tried }, option }) =>
    tried === undefined ? [] : [`${tried.replace(/\.?$/, '.')} Result: ${option.label}`],
  )
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
