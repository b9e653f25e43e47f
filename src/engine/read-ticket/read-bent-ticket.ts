import { notWhole } from '../ticket/mail-address.ts'
import type { Ticket } from '../ticket/ticket.ts'
import { subjectStart, type TicketList } from '../ticket/ticket-fields.ts'
import { chooseMarks } from './choose-marks.ts'
import { findMarks } from './find-marks.ts'
import { fromMarkdown } from './from-markdown.ts'
import { isTicket } from './is-ticket.ts'
import { readBentEntries } from './read-bent-entries.ts'
import { type Block, readBentValues } from './read-bent-values.ts'
import { cleanTicket } from './ticket-of-rows.ts'
import { upToBlank } from './up-to-blank.ts'

/**
 * Reads a ticket that mail or ticket systems have bent: quoted in part, with bullets, broken or unset lines, tabs for
 * colons, or Markdown as it reads on a page. Values are found by their labels. Null when there are too few of them.
 */
export function readBentTicket(text: string): { ticket: Ticket; kind: 'text' | 'markdown' | 'short' } | null {
  const lines = toLines(text)
  const marks = chooseMarks(findMarks(lines))
  const found = marks.filter(({ kind }) => kind === 'field').map(({ key }) => key)
  if (!isTicket(found, 3)) return null
  const isMarkdown = marks.some(({ marked }) => marked)
  const decode = isMarkdown ? fromMarkdown : (value: string) => value
  const blocks = marks.map((mark, at) => ({ mark, lines: lines.slice(mark.line + 1, marks[at + 1]?.line) }))
  const ticket = cleanTicket({
    subject: decode(subjectIn(lines.slice(0, marks[0]?.line))),
    values: readBentValues(blocks, decode),
    tried: entriesOf('tried', blocks, lines).map(decode),
    answers: entriesOf('answers', blocks, lines).map(decode),
  })
  return { ticket, kind: isMarkdown ? 'markdown' : marks.some(({ kind }) => kind === 'title') ? 'text' : 'short' }
}

/** The lines without what quotes them, and without what only looks like nothing or like a blank. */
function toLines(text: string): string[] {
  const plain = text.replace(/[\u200b-\u200f\u2060\ufeff]/g, '').replaceAll('\u00a0', ' ')
  const lines = plain.split('\n').map((line) => line.replace(/^(?: {0,3}> ?)+/, ''))
  const end = lines.findIndex((line) => line.trim() === notWhole)
  return end === -1 ? lines : lines.slice(0, end)
}

/** The subject with what follows up to a blank line, because it is long enough to be broken. */
function subjectIn(lines: readonly string[]): string {
  const at = lines.findIndex((line) => line.includes(subjectStart))
  const [first = '', ...rest] = at === -1 ? [] : upToBlank(lines.slice(at))
  return [first.slice(first.search(new RegExp(`\`?${subjectStart}`))), ...rest].join(' ')
}

function entriesOf(key: TicketList, blocks: readonly Block[], all: readonly string[]): string[] {
  const lists = blocks.filter(({ mark }) => mark.key === key)
  return readBentEntries(
    lists.flatMap(({ mark, lines }) => (mark.kind === 'list' ? [all[mark.line] ?? '', ...lines] : lines)),
  )
}
