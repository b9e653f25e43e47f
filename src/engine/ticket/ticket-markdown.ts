import type { Ticket } from './ticket.ts'
import { type TicketRow, ticketRows } from './ticket-rows.ts'
import { toMarkdown } from './to-markdown.ts'

/**
 * The ticket as Markdown: headings, lists with bold labels, and what was typed as plain words or code. Lists and not
 * tables, because they read well also where Markdown is shown as it is written. Source: CommonMark 0.31.2.
 */
export function ticketMarkdown(ticket: Ticket): string {
  const rows = ticketRows(ticket)
  return `${rows.map((row, position) => rowMarkdown(row, rows[position - 1])).join('\n')}\n`
}

function rowMarkdown(row: TicketRow, before: TicketRow | undefined): string {
  if (row.kind === 'subject') return `# ${toMarkdown(row.value)}`
  if (row.kind === 'title') return `\n## ${row.label}`
  const gap = before?.kind === 'title' ? '\n' : ''
  if (row.kind === 'entry') return `${gap}${row.label}. ${toMarkdown(row.value)}`
  const lines = row.value.split('\n')
  const value = lines.length === 1 ? ` ${toMarkdown(row.value)}` : `\n\n${lines.map(asCode).join('\n')}`
  return `${gap}- **${row.label}:**${value}`
}

/** Six blanks make a line a line of code within the list, whatever stands on it. */
function asCode(line: string): string {
  return `      ${line}`.trimEnd()
}
