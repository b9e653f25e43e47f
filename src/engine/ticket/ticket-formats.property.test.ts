// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { anyTicketInput } from '../../testing/any-ticket.ts'
import { realGuides } from '../../testing/real-content.ts'
import { readTicket } from '../read-ticket/read-ticket.ts'
import { shortTicket } from './short-ticket.ts'
import { shortenTicket } from './shorten-ticket.ts'
import { makeTicket, type Ticket } from './ticket.ts'
import { ticketLabels } from './ticket-fields.ts'
import { ticketHtml } from './ticket-html.ts'
import { ticketJson } from './ticket-json.ts'
import { ticketMarkdown } from './ticket-markdown.ts'
import { ticketRows } from './ticket-rows.ts'
import { ticketText } from './ticket-text.ts'

// A machine that is busy with other tests takes longer.
vi.setConfig({ testTimeout: 20_000 })

const [guide] = await realGuides()
if (!guide) throw new Error('There is no guide.')
const anyTicket = anyTicketInput(guide).map(makeTicket)
const formats = { text: ticketText, markdown: ticketMarkdown, html: ticketHtml, json: ticketJson, short: shortTicket }

function forAnyTicket(holds: (ticket: Ticket) => void) {
  fc.assert(fc.property(anyTicket, holds), { numRuns: 1000 })
}

/** The same ticket with a harmless word in each field and list entry, and notes of one line. */
function harmless({ fields, tried, answers }: Ticket): Ticket {
  const words = Object.keys(fields).map((key) => [key, 'Word'])
  const word = () => 'Word'
  return { subject: 'Word', fields: Object.fromEntries(words), tried: tried.map(word), answers: answers.map(word) }
}

/** The lines without those of notes that have several, each of which has to be blank or set in. */
function linesWithoutNotes(written: string, { fields }: Ticket, indent: string): string[] {
  const lines = written.split('\n')
  const at = lines.findIndex((line) => /^(?:Notes:|- \*\*Notes:\*\*)/.test(line))
  const end = lines.findIndex((line, later) => later > at && /^(?:DEVICE|## Device)$/.test(line)) - 1
  const notes = lines.splice(at + 1, end - at - 1)
  expect(notes.filter((line) => line !== '' && !line.startsWith(indent))).toEqual([])
  expect(notes.length).toBeLessThanOrEqual(fields.notes.split('\n').length + 1)
  return lines
}

function labelsOf(lines: readonly string[], label: RegExp): string {
  return lines.map((line) => label.exec(line)?.[0].trim()).join('\n')
}

describe('a ticket', () => {
  it('is read back from each format as it was, and is well-formed in each, with nothing invisible', () => {
    forAnyTicket((ticket) => {
      for (const [kind, write] of Object.entries(formats)) {
        const written = write(ticket)
        const read = readTicket(written)
        expect(read?.kind).toBe(kind)
        expect(read?.ticket).toEqual(kind === 'short' ? shortenTicket(ticket) : ticket)
        expect(written).not.toMatch(/[^\P{Cc}\n]|[\p{Cf}\p{Cs}\u2028\u2029]/u)
      }
    })
  })
})

describe('whatever is typed', () => {
  it('text has the same lines with the same labels', () => {
    const label = /^(?:[^:]+:(?: |$)|\d+\. |[A-Z ]+$)/
    forAnyTicket((ticket) => {
      const lines = linesWithoutNotes(ticketText(ticket), ticket, '  ')
      const expected = ticketText(harmless(ticket)).split('\n')
      const entries = (all: string[]) => all.map((line) => line.replace(/^(\d+\. ).*$/, '$1')).slice(1)
      expect(labelsOf(entries(lines), label)).toBe(labelsOf(entries(expected), label))
    })
  })

  it('Markdown has the same lines, and what is typed is plain words or code', () => {
    const label = /^(?:# |## [A-Z][a-z ]+$|\d+\. |- \*\*[^:]+:\*\*(?: |$))/
    const plain = /^\p{L}[\p{L}\p{M}\p{N}’' .,;:?!-]*$/u
    const code = /^(?:`[^`]+`|\\`)+$/
    forAnyTicket((ticket) => {
      const lines = linesWithoutNotes(ticketMarkdown(ticket), ticket, '      ')
      expect(labelsOf(lines, label)).toBe(labelsOf(ticketMarkdown(harmless(ticket)).split('\n'), label))
      const typed = lines.map((line) => line.replace(label, '')).filter((value) => value !== '')
      const live = typed.filter((value) => !(plain.test(value) && !/[.:]\S|--/.test(value)) && !code.test(value))
      expect(live).toEqual([])
    })
  })

  it('HTML has the same tags, and JSON the same keys', () => {
    const tags = (html: string) =>
      html
        .replace(/<br>|<a href="[^"<>]*">|<\/a>/g, '')
        .match(/<[^<>]*>/g)
        ?.join('')
    const keys = (json: string) =>
      JSON.stringify(JSON.parse(json, (_key, value) => (typeof value === 'object' ? value : 0)))
    forAnyTicket((ticket) => {
      const html = ticketHtml(ticket)
      const plain = harmless(ticket)
      expect(tags(html)).toBe(tags(ticketHtml(plain)))
      expect(html.split('<br>')).toHaveLength(ticket.fields.notes.split('\n').length)
      expect(html.replace(/<[^<>]*>|&(?:amp|lt|gt|quot|#39);/g, '')).not.toMatch(/[<>&"']/)
      expect(keys(ticketJson(ticket)).replaceAll('null', '0')).toBe(keys(ticketJson(plain)).replaceAll('null', '0'))
    })
  })

  it('the short form has a line for each thing that it shows, and fits into a mail with its subject', () => {
    const labels: readonly string[] = Object.values(ticketLabels)
    forAnyTicket((ticket) => {
      const text = shortTicket(ticket)
      const shown = text.split('\n').map((line) => line.slice(0, line.indexOf(': ')))
      const rows = ticketRows(shortenTicket(ticket)).filter(({ kind }) => kind === 'field' || kind === 'entry')
      expect(shown).toHaveLength(rows.length)
      expect(shown.filter((label) => !labels.includes(label) && !/^Tried \d+$/.test(label))).toEqual([])
      const subject = encodeURIComponent(ticket.subject).slice(0, 600)
      expect(encodeURIComponent(text.replaceAll('\n', '\r\n')).length + subject.length).toBeLessThan(1750)
    })
  })
})
