import type { Ticket } from '../ticket/ticket.ts'
import { subjectStart } from '../ticket/ticket-fields.ts'
import { fromMarkdown } from './from-markdown.ts'
import { type ReadRow, ticketOfRows } from './ticket-of-rows.ts'

// With what stands before it on each line when somebody quotes or indents a ticket.
const firstTitle = /^((?:[ \t]*>)*[ \t]*)(PERSON|## Person)$/

// Text within HTML still has its entities.
const inHtml = new RegExp(`^(?!(?:# \\W?)?${subjectStart}).*<pre`, 'i')

/** How a line is read, and what stands before each line of notes that have several. */
const forms = {
  text: { readRow: textRow, indent: '  ' },
  markdown: { readRow: markdownRow, indent: '      ' },
}

/**
 * Reads the text or the Markdown of a ticket, line by line as it was written, also quoted or indented as a whole and
 * with other text around it. Null when a line is missing or has been changed. Lines end with a line feed.
 */
export function readTicketLines(text: string): { ticket: Ticket; kind: keyof typeof forms } | null {
  const lines = text.split('\n')
  const at = lines.findIndex((line) => firstTitle.test(line))
  const [, prefix = '', title] = firstTitle.exec(lines[at] ?? '') ?? []
  if (title === undefined) return null
  const plain = lines.map((line) => withoutPrefix(line, prefix))
  const subjectAt = plain.slice(0, at).findLastIndex((line) => line !== '')
  const own = plain.slice(Math.max(0, subjectAt))
  if (inHtml.test(own[0] ?? '')) return null
  const kind = title === 'PERSON' ? 'text' : 'markdown'
  const ticket = ticketOfRows(readRows(own, forms[kind]))
  return ticket && { ticket, kind }
}

function withoutPrefix(line: string, prefix: string): string {
  if (line.startsWith(prefix)) return line.slice(prefix.length)
  return line === prefix.trimEnd() ? '' : line
}

/** A label without a value begins notes of several lines: those that are set in, and the blank ones between. */
function readRows(lines: readonly string[], { readRow, indent }: (typeof forms)['text']): ReadRow[] {
  const rows: string[][] = []
  let notes: string[] | null = null
  for (const line of lines) {
    if (notes && (line === '' || line.startsWith(indent))) notes[1] += `\n${line.slice(indent.length)}`
    else if (line !== '') {
      const row = readRow(line)
      notes = row[1] === '' ? row : null
      rows.push(row)
    }
  }
  return rows
}

function textRow(line: string): string[] {
  const [, number, entry = ''] = /^(\d{1,4})\. (.*)$/.exec(line) ?? []
  if (number !== undefined) return [number, entry]
  const colon = line.indexOf(': ')
  if (colon !== -1) return [line.slice(0, colon), line.slice(colon + 2)]
  return line.endsWith(':') ? [line.slice(0, -1), ''] : [line]
}

function markdownRow(line: string): string[] {
  const [, heading] = /^##? (.*)$/.exec(line) ?? []
  if (heading !== undefined) return [fromMarkdown(heading)]
  const [, number, entry = ''] = /^(\d{1,4})\. (.*)$/.exec(line) ?? []
  if (number !== undefined) return [number, fromMarkdown(entry)]
  const [, label, value = ''] = /^- \*\*([^:]{1,60}):\*\*(?: (.*))?$/.exec(line) ?? []
  return label === undefined ? [line] : [label, fromMarkdown(value)]
}
