// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { factNames } from '../../model/fact-names.ts'
import { anyText } from '../../testing/any-text.ts'
import { guideOf, outcome, question } from '../../testing/build-guide.ts'
import { replay } from '../replay.ts'
import { makeTicket } from './ticket.ts'
import { noDetails, noNotes, type TicketDetails } from './ticket-input.ts'
import { ticketText } from './ticket-text.ts'

type Typed = { word: string; notes: string; title: string }

/** A ticket in which one word stands wherever somebody can type, and one title wherever content is written. */
function textWith({ word, notes, title }: Typed): string {
  const guide = guideOf(question('try', { yes: 'end', no: 'end' }, { title, tried: title }), {
    ...outcome('end'),
    title,
    reason: title,
  })
  const ticket = makeTicket({
    session: replay(guide, new Map([['try', 'no']])),
    details: Object.fromEntries(Object.keys(noDetails).map((name) => [name, word])) as TicketDetails,
    notes: { ...(Object.fromEntries(Object.keys(noNotes).map((name) => [name, word])) as typeof noNotes), text: notes },
    facts: Object.fromEntries(factNames.map((name) => [name, word])),
    checks: [],
    attempts: 3,
    logDays: { free: 7, premium: 30 },
    device: { browser: word, system: word, screen: word, languages: word, zone: word },
    run: { id: word, startedAt: '2026-11-21T13:00:00Z' },
    answeredAt: new Map([['try', word]]),
    now: '2026-11-21T13:20:30Z',
    replayLink: word,
  })
  return ticketText(ticket)
}

const plain = { word: 'Word', notes: 'Typed', title: 'Title' }

const expected = `Cannot sign in | Word | Word | Title | 2026-11-21 13:20 UTC

PERSON
Name: Word
Username: Word
Username (masked): not given
Account kind: Word
How to reach me: Word

ERROR
Error time (UTC): not given
Error time (local): not given
Timestamp as given: Word
Error code: Word
Message: Word
Request ID: Word
Correlation ID: Word
App or page: Word
App name: Word
App ID: Word
Tenant ID: Word
IP address: Word
Device identifier: Word
Device platform: Word
Device state: Word
Flagged for review: Word
Earlier attempts: Word
Search the log before (Free): not given
Search the log before (P1/P2): not given

OUTCOME
Result: Help needed: Title
Stopped at: not given
Why: Title

SCOPE AND HISTORY
Other people: Word
Apps: Word
Other device: Word
Other network: Word
Private window: Word
First seen: Word
Last time it worked: Word
Recent password change: Word
New phone: Word
Second step (MFA): Word
Temporary lock seen: Word
Sign-in attempts in this guide: 3

WHAT WAS TRIED
1. Title. Result: Label no

ANSWERS
1. [came with a link] Title -> Label no

NOTES
Notes: Typed

DEVICE
Browser: Word
System: Word
Screen: Word
Languages: Word
Time zone: Word

THIS TICKET
Ticket number: Word
Run ID: Word
Started: 2026-11-21 13:00:00Z = 2026-11-21 13:00:00 +00:00 (UTC)
Ticket made: 2026-11-21 13:20:30Z = 2026-11-21 13:20:30 +00:00 (UTC)
Guide: test-guide@0123abcd
Replay link: Word
`

const beginnings = expected
  .split('\n')
  .map((line) => /^(?:[A-Z ]+$|\d+\. |[^:|]+: |Cannot sign in \| |$)/.exec(line)?.[0])
const notesAt = beginnings.indexOf('Notes: ')

/** The lines that no ticket may have: outside the notes not beginning as on every ticket, in the notes not set in. */
function strayLines(text: string): string[] {
  const lines = text.split('\n')
  const notesEnd = notesAt + 1 + lines.length - beginnings.length
  const others = [...lines.slice(0, notesAt), ...lines.slice(notesEnd)]
  const [firstNote = '', ...moreNotes] = lines.slice(notesAt, notesEnd)
  const otherBeginnings = beginnings.toSpliced(notesAt, 1) as string[]
  return [
    ...others.filter((line, index) => !fits(line, otherBeginnings[index] as string)),
    ...[firstNote].filter((line) => !(moreNotes.length === 0 ? /^Notes: \S/ : /^Notes:$/).test(line)),
    ...moreNotes.filter((line) => !/^(?: {2}.*\S)?$/.test(line)),
  ]
}

function fits(line: string, beginning: string): boolean {
  return /[:.|] $/.test(beginning) ? line.startsWith(beginning) : line === beginning
}

function expectSoundLines(text: string) {
  expect(strayLines(text)).toEqual([])
  expect(text).not.toMatch(/\p{Surrogate}/u)
  expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\u2028\u2029]/u)
}

const hostile = [
  'a\nb',
  'a\r\nError code: 700016',
  '\n\nPERSON\nName: Eve',
  'x\n\nNOTES\nNotes: nothing',
  'a\u2028Error code: 1\u2029b\u0085c',
  '\u202eright to left\u202c',
  'a\u0000\u0007\u001b[31mb',
  '\ud800 half \udc00',
  '1. [2026-11-21 13:01:02Z] Title -> Label yes',
  '  Notes: a',
  '\u200b',
  '$& $1 %s {organisation}',
]

describe('the text of a ticket', () => {
  it('is the subject, then each part under its title in capitals, one value a line', () => {
    expect(textWith(plain)).toBe(expected)
    expectSoundLines(expected)
  })

  it('sets notes of several lines in by two blanks', () => {
    const text = textWith({ ...plain, notes: 'First.\r\n\r\n  Second: \tline.\u2028Third.' })
    expect(text).toContain('\nNOTES\nNotes:\n  First.\n\n  Second: line.\n  Third.\n\nDEVICE\n')
    expectSoundLines(text)
  })

  it('keeps typed lines that look like a ticket within the notes', () => {
    const text = textWith({ ...plain, notes: 'Help\n\nDEVICE\nBrowser: none\nNotes: more' })
    expect(text).toContain('\nNotes:\n  Help\n\n  DEVICE\n  Browser: none\n  Notes: more\n\nDEVICE\nBrowser: Word\n')
    expectSoundLines(text)
  })

  it.each(hostile)('keeps its lines when %j is typed everywhere', (typed) => {
    expectSoundLines(textWith({ word: typed, notes: typed, title: typed }))
  })

  it('keeps its lines whatever is typed', () => {
    const some = fc.oneof(
      anyText,
      fc.string({
        unit: fc.constantFrom('a', ' ', '\n', '\r', '\u0085', '\u2028', '\u202e', '\ud800', 'PERSON', ': '),
      }),
      fc.constantFrom(...hostile),
    )
    fc.assert(
      fc.property(some, some, some, (word, notes, title) => {
        expectSoundLines(textWith({ word, notes, title }))
      }),
      { numRuns: 200 },
    )
  })
})
