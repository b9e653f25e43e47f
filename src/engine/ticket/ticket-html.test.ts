import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { anyTicketInput } from '../../testing/any-ticket.ts'
import { guideOf, outcome, question } from '../../testing/build-guide.ts'
import { makeTicket, type Ticket } from './ticket.ts'
import { ticketHtml } from './ticket-html.ts'
import { ticketRows } from './ticket-rows.ts'

// A machine that is busy with other tests takes longer.
vi.setConfig({ testTimeout: 20_000 })

const guide = guideOf(
  question('portal', { work: 'caps-lock', home: 'caps-lock' }),
  question('caps-lock', { on: 'call', off: 'call' }, { tried: 'Turned Caps Lock off' }),
  outcome('call'),
)

function parse(ticket: Ticket): Element {
  return new DOMParser().parseFromString(ticketHtml(ticket), 'text/html').body
}

/** What a browser makes of it: elements as `name[...]`, text as it is, a line break as a line feed. */
function shown(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return node.nodeValue ?? ''
  if (node.nodeName === 'BR') return '\n'
  let inner = ''
  for (let child = node.firstChild; child; child = child.nextSibling) inner += shown(child)
  return `${node.nodeName}[${inner}]`
}

function expected(ticket: Ticket): string {
  const rows = ticketRows(ticket).map((row) => {
    if (row.kind === 'subject') return `TH[${row.value}]`
    if (row.kind === 'title') return `TH[${row.label}]`
    const isLink = row.label === 'Replay link' && /^https?:\/\/[^\s<>"']+$/i.test(row.value)
    return `TH[${row.label}]TD[${isLink ? `A[${row.value}]` : row.value}]`
  })
  return `BODY[TABLE[\nTBODY[${rows.map((row) => `TR[${row}]\n`).join('')}]]\n]`
}

describe('a ticket in a browser', () => {
  it('is one table that shows each row as it is, whatever is typed', () => {
    const property = fc.property(anyTicketInput(guide).map(makeTicket), (ticket) => {
      expect(shown(parse(ticket))).toBe(expected(ticket))
    })
    fc.assert(property, { numRuns: 300 })
  })

  it.each([
    ['https://contoso.com/#/sign-in', 'https://contoso.com/#/sign-in'],
    ['http://localhost:5173/#/sign-in?a=b&c=d', 'http://localhost:5173/#/sign-in?a=b&c=d'],
    ['javascript:alert(1)//#/sign-in', null],
    ['file:///C:/signpost/index.html#/sign-in', null],
    ['https://contoso.com/ "onclick=', null],
  ])('has a link only where the replay link is a web address: %s', (replayLink, href) => {
    const [input] = fc.sample(anyTicketInput(guide, fc.constant('')), 1) as [Parameters<typeof makeTicket>[0]]
    const links = parse(makeTicket({ ...input, replayLink })).querySelectorAll('a')
    expect([...links].map((link) => link.getAttribute('href'))).toEqual(href === null ? [] : [href])
  })
})
