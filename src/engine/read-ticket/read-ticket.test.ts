// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { expectFast } from '../../testing/expect-fast.ts'
import { realTicket } from '../../testing/real-ticket.ts'
import { notWhole } from '../ticket/mail-address.ts'
import { shortTicket } from '../ticket/short-ticket.ts'
import { shortenTicket } from '../ticket/shorten-ticket.ts'
import type { Ticket } from '../ticket/ticket.ts'
import { ticketHtml } from '../ticket/ticket-html.ts'
import { ticketJson } from '../ticket/ticket-json.ts'
import { ticketMarkdown } from '../ticket/ticket-markdown.ts'
import { ticketText } from '../ticket/ticket-text.ts'
import { readTicket } from './read-ticket.ts'

const oneLine = realTicket({
  notes: 'It broke: on Monday. Please call me in the afternoon, I am in the office then and not before.',
})
const severalLines = realTicket({
  notes:
    'It broke on Monday.\n\nI tried it on two computers, and my colleague says that hers works without trouble.\nPlease call.',
})
const formats = { text: ticketText, markdown: ticketMarkdown, html: ticketHtml, json: ticketJson, short: shortTicket }
type Format = keyof typeof formats

function expectRead(text: string, ticket: Ticket, kind: string) {
  const read = readTicket(text)
  expect(read?.ticket).toEqual(kind === 'short' ? shortenTicket(ticket) : ticket)
  expect(read?.kind).toBe(kind)
  expect(read?.link?.guide).toBe('test-guide')
}

const eachLine = (text: string, change: (line: string) => string) => text.split('\n').map(change).join('\n')
const quoted = (text: string) => eachLine(text, (line) => (line.startsWith('>') ? `>${line}` : `> ${line}`.trimEnd()))

/** What a mail program does to long lines: it breaks them before the word that does not fit. */
function wrapped(text: string, width: number): string {
  return eachLine(text, (line) => {
    const lines: string[] = []
    for (const word of line.split(' ')) {
      const last = lines.at(-1)
      if (last !== undefined && (last.trim() === '' || last.length + 1 + word.length <= width))
        lines.splice(-1, 1, `${last} ${word}`)
      else lines.push(word)
    }
    return lines.join('\n')
  })
}

const greeting = 'Hello help desk,\n\nI cannot sign in. Name: see below.\n\n'
const signature = '\n\nBest regards\nKim\n-- \nKim Lee\nContoso: we care\nName: Kim Lee\n'

const anyFormat: [string, (text: string) => string][] = [
  ['untouched', (text) => text],
  ['with line ends of Windows', (text) => text.replaceAll('\n', '\r\n')],
  ['with a byte order mark', (text) => `\ufeff${text}`],
  ['quoted', quoted],
  ['quoted three times', (text) => quoted(quoted(quoted(text)))],
  ['indented', (text) => eachLine(text, (line) => `    ${line}`)],
  ['with other text around it', (text) => greeting + text + signature],
  ['with other text around it, quoted', (text) => `Hi\n\nOn Monday Kim wrote:\n${quoted(greeting + text + signature)}`],
]

describe('a ticket that somebody has sent', () => {
  for (const [what, bend] of anyFormat) {
    it.each(Object.keys(formats) as Format[])(`is read ${what}: %s`, (kind) => {
      expectRead(bend(formats[kind](oneLine)), oneLine, kind)
      expectRead(bend(formats[kind](severalLines)), severalLines, kind)
    })
  }

  it.each(['text', 'markdown', 'short'] as const)(
    'is read with bullets, non-breaking blanks and set apart: %s',
    (kind) => {
      const written = formats[kind](oneLine)
      for (const sign of ['- ', '* ', '• ', '  – ']) {
        expectRead(
          eachLine(written, (line) => (line === '' ? line : sign + line)),
          oneLine,
          kind,
        )
      }
      expectRead(written.replaceAll(' ', '\u00a0'), oneLine, kind)
      expectRead(
        eachLine(written, (line) => `${line}\n`),
        oneLine,
        kind,
      )
    },
  )

  it.each([72, 74, 76, 78])('is read with its lines broken at %i', (width) => {
    for (const kind of ['text', 'markdown', 'short'] as const) {
      const text = wrapped(formats[kind](oneLine), width)
      expect(text).not.toBe(formats[kind](oneLine))
      expectRead(text, oneLine, kind)
      expectRead(quoted(text), oneLine, kind)
      expectRead(wrapped(quoted(formats[kind](oneLine)), width), oneLine, kind)
    }
    expectRead(wrapped(ticketText(severalLines), width), severalLines, 'text')
    expectRead(wrapped(ticketJson(oneLine), width), oneLine, 'json')
    expectRead(wrapped(ticketHtml(oneLine), width), oneLine, 'html')
  })

  it('is read when blanks at the start of lines are lost', () => {
    for (const ticket of [oneLine, severalLines]) {
      expectRead(
        eachLine(ticketText(ticket), (line) => line.trim()),
        ticket,
        'text',
      )
      expectRead(
        eachLine(ticketMarkdown(ticket), (line) => line.trim()),
        ticket,
        'markdown',
      )
      expectRead(
        eachLine(ticketJson(ticket), (line) => line.trim()),
        ticket,
        'json',
      )
    }
  })
})

describe('a ticket as programs write it anew', () => {
  it('is read from a table that was copied as text', () => {
    for (const ticket of [oneLine, severalLines]) {
      const rows = ticketHtml(ticket).matchAll(/<tr>(.*)<\/tr>/g)
      const cells = (row: string) =>
        row
          .replace(/<\/th><td[^<>]*>/g, '\t')
          .replaceAll('<br>', '\n')
          .replace(/<[^<>]*>/g, '')
      const copied = [...rows].map(([, row = '']) => cells(row)).join('\n')
      const text = copied
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&#39;', "'")
        .replaceAll('&amp;', '&')
      expectRead(text, ticket, 'text')
      expectRead(text.replaceAll('\t', '\n'), ticket, 'text')
    }
  })

  it('is read from Markdown that was copied as it reads on a page', () => {
    for (const ticket of [oneLine, severalLines]) {
      const shown = ticketMarkdown(ticket)
        .replace(/^- \*\*(.*?):\*\*/gm, '$1:')
        .replace(/^#+ |`/gm, '')
        .replace(/\n\n(?=[A-Z][a-z ]+\n)/g, '\n')
      expectRead(shown, ticket, 'text')
      expectRead(shown.replace(/^\d+\. /gm, ''), ticket, 'text')
    }
  })

  it('is read from text in which Markdown has put a backslash before each sign', () => {
    const escaped = ticketText(oneLine).replace(/[\\`*_{}[\]()#+\-.!<>&|]/g, '\\$&')
    expectRead(escaped, oneLine, 'markdown')
  })

  it('is read from the HTML of a mail', () => {
    for (const ticket of [oneLine, severalLines]) {
      const bent = ticketHtml(ticket)
        .replace(/<(t[dh])[^<>]*>/g, '<$1 style="padding:.75pt"><p class=MsoNormal><span lang=EN-US>')
        .replace(/<\/t[dh]>/g, '<o:p></o:p></span></p>$&')
        .replace(/[a-z]+(?=[^<>]*>)/g, (name) => name.toUpperCase())
        .replaceAll(' | ', '&nbsp;| ')
        .replaceAll('ø', '&oslash;')
        .replaceAll('Ł', '&#x141;')
      const page = `<html><head><style>p { color: red }</style></head><body><!-- x --><p>Hello,</p>\n${bent}<p>Kim</p></body></html>`
      expectRead(page, ticket, 'html')
      expectRead(page.replace(/<\/(?:TD|TH|TR|P)>/g, ''), ticket, 'html')
    }
  })

  it('is read from HTML into which the text was pasted', () => {
    const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
    for (const ticket of [oneLine, severalLines]) {
      const text = escaped(ticketText(ticket))
      expectRead(`<div>Hi</div><pre>${text}</pre><p>Kim</p>`, ticket, 'html')
      expectRead(
        text
          .replace(/^ +/gm, '')
          .split('\n')
          .map((line) => `<p class="x">${line || '&nbsp;'}<br></p>\n`)
          .join(''),
        ticket,
        'html',
      )
      expectRead(`<div>${text.replace(/^ +/gm, '').replaceAll('\n', '<br>')}</div>`, ticket, 'html')
    }
  })

  it('is read from JSON within a block of code', () => {
    expectRead(`See this:\n\n\`\`\`json\n${ticketJson(oneLine)}\`\`\`\n\n{ and more }`, oneLine, 'json')
    expectRead(JSON.stringify(JSON.parse(ticketJson(severalLines))), severalLines, 'json')
  })

  it('is read from a short form that was cut off', () => {
    const lines = shortTicket(oneLine).split('\n')
    for (let count = 2; count < lines.length; count += 1) {
      const cut = lines.slice(0, count)
      const values = cut.map((line) => line.slice(line.indexOf(': ') + 2))
      for (const text of [cut.join('\n'), [...cut, notWhole].join('\r\n')]) {
        const read = readTicket(text)
        if (count >= 3) expect(read?.kind).toBe('short')
        const { fields, tried } = read?.ticket ?? { fields: {}, tried: [] }
        if (read) expect([...Object.values(fields).filter(Boolean), ...tried].sort()).toEqual(values.sort())
      }
    }
  })

  it('is read although a value looks like lines of a ticket', () => {
    const notes = 'Help\n\nPERSON\nName: Eve\n\nDEVICE\nBrowser: none\nNotes: more'
    const ticket = realTicket({ notes })
    expectRead(
      eachLine(ticketText(ticket), (line) => line.trim()),
      ticket,
      'text',
    )
  })
})

describe('a link', () => {
  const link = 'https://anywhere.example/a/#/sign-in/caps-lock?page=work&v=1a2b3c4d'

  it.each([
    ['alone', link],
    ['in a sentence', `Please look at ${link}.`],
    ['in angle brackets', `Look (<${link}>)!`],
    ['in Markdown', `[Look](${link}), please`],
    ['in HTML', `<p>Look <a href="${link}">here</a></p>`],
    ['after other addresses', `https://example.org/ https://example.org/#top ${link}`],
    [
      'within what Outlook makes of it',
      `https://eur01.safelinks.protection.outlook.com/?url=${encodeURIComponent(link)}&data=05%7C01`,
    ],
  ])('is enough: %s', (_where, text) => {
    const read = readTicket(text)
    expect(read?.kind).toBe('link')
    expect(read?.link).toMatchObject({ guide: 'sign-in', step: 'caps-lock', version: '1a2b3c4d' })
    const given = Object.entries(read?.ticket.fields ?? {}).filter(([, value]) => value !== '')
    expect(given).toEqual([['replayLink', link]])
  })
})

describe('no ticket', () => {
  it.each([
    ['nothing', ''],
    ['a mail', 'Hello,\n\nName: Kim\nMessage: please call\nApps: none\n\nhttps://example.org/#top'],
    [
      'what the sign-in page shows',
      'Request Id: 3f1c9a52\nCorrelation Id: 8b2d4c61\nTimestamp: 2026-11-21T10:00:00Z\nApp name: Word\nApp id: 1\nIP address: 192.0.2.1\nDevice identifier: Not available\nDevice platform: Windows 10\nDevice state: Unregistered\nMessage: AADSTS50126',
    ],
    ['other JSON', '{"kind": "other", "version": 1}'],
    ['JSON of another version', '{"kind": "signpost-ticket", "version": 2, "subject": "Cannot sign in"}'],
    ['broken JSON', '{"kind": "signpost-ticket", "version": 1, "subject": '],
    ['other HTML', '<table><tr><th>Name</th><td>Kim</td></tr></table>'],
    ['a link that leads nowhere', 'https://example.org/#/a/b/c/d'],
  ])('is %s', (_what, text) => {
    expect(readTicket(text)).toBeNull()
  })
})

describe('reading', () => {
  it.each([
    ['a', 1],
    ['\n', 1],
    ['> ', 1],
    ['Name: x\n', 1],
    ['Tried 1: x\n', 1],
    ['- ', 1],
    ['`', 1],
    ['\\"', 1],
    ['"kind": "signpost-ticket" {', 1],
    ['<', 1],
    ['<!--', 1],
    ['<a ', 1],
    ['<td>', 1],
    ['<br>', 1],
    ['&', 1],
    ['#/a ', 1],
    ['#/!', 1],
    [`#/${'!'.repeat(3000)}a `, 1],
    ['https://x/#/a/b/c?d=%', 1],
    ['Result: a\n', 1],
    [' ', 1],
    ['1. [', 1],
    ['*', 1],
    ['PERSON\nName: x\n', 1],
    ['#', 1],
    ['{"', 1],
  ])('takes no time for a megabyte of %j', (unit) => {
    const text = unit.repeat(Math.ceil(1_000_000 / unit.length))
    expectFast(readTicket, [text, `${ticketText(oneLine)}${text}`], 500)
  })

  it.each(['a', '<', '<!--', '<a ', '</a ', '<td>', '<td', '&', '&#', '<p', ' <', '<pre>\n', '<br>', '"', '<a href="'])(
    'takes no time for HTML that goes on with a megabyte of %j',
    (unit) => {
      for (const before of ['<p>x</p>', '<p>x</p><', '<p>x</p><a href="', '<table><tr><td>']) {
        const text = `${before}${unit.repeat(Math.ceil(1_000_000 / unit.length))}`
        expectFast(readTicket, [text], 1000)
      }
    },
  )
})
