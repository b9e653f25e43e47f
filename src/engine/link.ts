import type { Answers } from './answers.ts'
import type { Session } from './replay.ts'
import { answersOf } from './replay.ts'
import { trimMarks } from './trim-marks.ts'

/** What a link says: ids only, nothing that anybody typed but a ticket number. */
export type Link = {
  guide: string
  /** The step to show; null means as far as the answers lead. */
  step: string | null
  /** True for the page that asks for help from this step on. */
  askForHelp: boolean
  answers: Answers
  /** The step at which the walk begins, when that is not the guide's first. */
  from: string | null
  /** The content version with which the link was made. */
  version: string | null
  /** The number that the ticket has at the help desk, when that sends the link. */
  ticketNumber: string | null
}

const id = /^[a-z0-9-]{1,40}$/
const ticketNumberForm = /^[A-Za-z0-9-]{1,32}$/
const maxLinkLength = 8000
const helpPath = 'ask-for-help'

/**
 * Writes a link as path and query, to be put behind the "#" of the page's address:
 * `/sign-in/caps-lock?what-you-see=message-only&v=1a2b3c4d`.
 */
export function formatLink({ guide, step, askForHelp, answers, from, version, ticketNumber }: Link): string {
  const path = ['', guide, ...(step ? [step] : []), ...(askForHelp ? [helpPath] : [])].join('/')
  const own = Object.entries({ from, v: version, ticket: ticketNumber }).filter(([, value]) => value)
  const query = [...answers, ...own]
  return query.length === 0 ? path : `${path}?${query.map((pair) => pair.join('=')).join('&')}`
}

/**
 * Reads a link. What mail and chat programs do to addresses is undone: percent signs, capitals, a full stop or
 * bracket at the end. Entries that cannot be ids are left out; of two answers to one question the first counts. Null
 * when the path names no guide and step, or when the link is longer than any real one.
 */
export function parseLink(written: string): Link | null {
  if (written.length > maxLinkLength) return null
  const [path = '', query = ''] = undoMail(written).toLowerCase().split('?')
  const names = path.split('/').filter((name) => name !== '')
  const askForHelp = names.length > 1 && names.at(-1) === helpPath
  const [guide, step = null, ...rest] = askForHelp ? names.slice(0, -1) : names
  if (guide === undefined || rest.length > 0 || !isId(guide) || (step !== null && !isId(step))) return null
  const entries = readQuery(query)
  const from = entries.get('from') ?? null
  const version = entries.get('v') ?? null
  for (const name of ['from', 'v', 'ticket', 'admin']) entries.delete(name)
  return { guide, step, askForHelp, answers: entries, from, version, ticketNumber: readTicketNumber(written) }
}

/** True for what may stand in a link as a ticket number: letters, digits and hyphens, at most 32. */
export function isTicketNumber(text: string): boolean {
  return ticketNumberForm.test(text)
}

function readTicketNumber(written: string): string | null {
  const number = /[?&]ticket=([^&]*)/i.exec(undoMail(written))?.[1] ?? ''
  return isTicketNumber(number) ? number : null
}

/**
 * The link that leads to a session's current step, or to another question of its walk (`step`), with all its answers,
 * also those that come later.
 */
export function linkTo(session: Session, { step = session.current.id, askForHelp = false } = {}): Link {
  const { guide, from } = session
  const start = from === guide.start ? null : from
  return {
    guide: guide.id,
    step,
    askForHelp,
    answers: answersOf(session),
    from: start,
    version: guide.version,
    ticketNumber: null,
  }
}

/**
 * The address of a guide's first question. It names the question, because the app has pages of its own at some addresses
 * that name a guide alone: `/help-desk`.
 */
export function startOf({ id, start }: { id: string; start: string }): string {
  return `/${id}/${start}`
}

function readQuery(query: string): Map<string, string> {
  const entries = new Map<string, string>()
  for (const pair of query.split('&')) {
    const [key = '', value = '', ...rest] = pair.split('=')
    if (rest.length === 0 && isId(key) && isId(value) && !entries.has(key)) entries.set(key, value)
  }
  return entries
}

function isId(text: string): boolean {
  return id.test(text)
}

function undoMail(written: string): string {
  return trimMarks(decode(written))
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
