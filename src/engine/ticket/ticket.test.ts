// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { guideOf, outcome, question } from '../../testing/build-guide.ts'
import { replay } from '../replay.ts'
import { makeTicket, type Ticket } from './ticket.ts'
import { ticketParts } from './ticket-fields.ts'
import { noDetails, noNotes, type TicketDetails, type TicketInput } from './ticket-input.ts'
import { ticketRows } from './ticket-rows.ts'

const guide = guideOf(
  question('portal', { work: 'caps-lock', home: 'caps-lock' }),
  question('caps-lock', { on: 'reset', off: 'reset' }, { tried: 'Turned Caps Lock off' }),
  question('reset', { yes: 'fixed', no: 'call' }, { tried: 'Reset the password.' }),
  outcome('fixed', 'solved'),
  outcome('call'),
)

function input(answers: Readonly<Record<string, string>>, more: Partial<TicketInput> = {}): TicketInput {
  return {
    session: replay(guide, new Map(Object.entries(answers))),
    details: noDetails,
    notes: noNotes,
    facts: {},
    checks: [],
    attempts: 0,
    logDays: { free: 7, premium: 30 },
    device: {
      browser: 'Edge 140',
      system: 'Windows',
      screen: '1920 x 1080',
      languages: 'de, en',
      zone: 'Europe/Berlin',
    },
    run: { id: 'run-1', startedAt: '2026-11-21T13:00:00Z' },
    answeredAt: new Map(),
    now: '2026-11-21T13:20:30Z',
    replayLink: 'https://contoso.com/#/test-guide',
    ...more,
  }
}

/** The rows of one part, as every format has them. */
function rows(ticket: Ticket, title: string): string[] {
  const all = ticketRows(ticket)
  const start = all.findIndex((row) => row.kind === 'title' && row.label === title) + 1
  if (start === 0) throw new Error(`The ticket has no part "${title}".`)
  const length = all.slice(start).findIndex(({ kind }) => kind === 'title')
  const part = all.slice(start, length === -1 ? undefined : start + length)
  return part.map((row) => ('label' in row && 'value' in row ? `${row.label}: ${row.value}` : ''))
}

const solved = { portal: 'work', 'caps-lock': 'off', reset: 'yes' }
const called = { portal: 'work', 'caps-lock': 'off', reset: 'no' }

describe('a ticket', () => {
  it('has its parts and labels in a fixed order, whatever is known', () => {
    const labels = (ticket: Ticket) => ticketRows(ticket).map((row) => ('label' in row ? row.label : ''))
    const expected = (tried: string[], answers: string[]) => [
      '',
      ...ticketParts.flatMap((part) => [
        part.title,
        ...('fields' in part ? Object.values(part.fields) : part.key === 'tried' ? tried : answers),
      ]),
    ]
    expect(labels(makeTicket(input({})))).toEqual(expected(['Tried'], ['Answers']))
    expect(labels(makeTicket(input(called)))).toEqual(expected(['1', '2'], ['1', '2', '3']))
    expect(ticketParts.map(({ title }) => title)).toEqual([
      'Person',
      'Error',
      'Outcome',
      'Scope and history',
      'What was tried',
      'Answers',
      'Notes',
      'Device',
      'This ticket',
    ])
  })

  it('says "not given" wherever nothing is known', () => {
    const ticket = makeTicket(input({}))
    const values = ['Person', 'Error', 'Scope and history', 'Notes'].flatMap((title) => rows(ticket, title))
    expect(values.filter((row) => !row.endsWith(': not given'))).toEqual(['Sign-in attempts in this guide: 0'])
    expect(values).toHaveLength(37)
  })

  it('says "not given" where only blanks, invisible characters or these very words were typed', () => {
    for (const blank of [' \n\u200b\t', 'not given', ' not\u200bgiven\n']) {
      const notes = Object.fromEntries(Object.keys(noNotes).map((name) => [name, blank])) as typeof noNotes
      const details = Object.fromEntries(Object.keys(noDetails).map((name) => [name, blank])) as TicketDetails
      const ticket = makeTicket(input({}, { notes, details, facts: { mfa: blank }, replayLink: blank }))
      const { usernameMasked, ...fields } = ticket.fields
      const given = Object.entries(fields).filter(([, value]) => value !== '')
      const known = ['result', 'stoppedAt', 'attempts', 'browser', 'system', 'screen', 'languages', 'zone', 'runId']
      expect(given.map(([key]) => key)).toEqual([...known, 'started', 'made', 'guide'])
      expect(usernameMasked).toBe('')
    }
  })

  it('says what the person and the browser gave', () => {
    const details = {
      codes: '50126',
      message: 'The password is wrong.',
      correlationId: 'c-1',
      requestId: 'r-1',
      timestamp: '',
      appName: 'Outlook',
      appId: 'a-1',
      tenantId: 't-1',
      ipAddress: '192.0.2.1',
      deviceId: 'd-1',
      devicePlatform: 'Windows 11',
      deviceState: 'Registered',
      earlier: 'code 50053',
    }
    const notes = {
      ...noNotes,
      name: ' Kim ',
      username: 'kim@contoso.com',
      contact: '+1 555',
      app: 'Word',
      flaggedAt: '2026-11-21T13:10:00Z',
      ticketNumber: 'INC-1',
      text: ' It\nbroke. ',
    }
    const ticket = makeTicket(input({}, { details, notes }))
    expect(rows(ticket, 'Person')).toEqual([
      'Name: Kim',
      'Username: kim@contoso.com',
      'Username (masked): k***@contoso.com',
      'Account kind: not given',
      'How to reach me: +1 555',
    ])
    expect(rows(ticket, 'Error').slice(2)).toEqual([
      'Timestamp as given: not given',
      'Error code: 50126',
      'Message: The password is wrong.',
      'Request ID: r-1',
      'Correlation ID: c-1',
      'App or page: Word',
      'App name: Outlook',
      'App ID: a-1',
      'Tenant ID: t-1',
      'IP address: 192.0.2.1',
      'Device identifier: d-1',
      'Device platform: Windows 11',
      'Device state: Registered',
      'Flagged for review: 2026-11-21 13:10:00Z = 2026-11-21 14:10:00 +01:00 (Europe/Berlin)',
      'Earlier attempts: code 50053',
      'Search the log before (Free): not given',
      'Search the log before (P1/P2): not given',
    ])
    expect(rows(ticket, 'Notes')).toEqual(['Notes: It\nbroke.'])
    expect(rows(ticket, 'Device')).toEqual([
      'Browser: Edge 140',
      'System: Windows',
      'Screen: 1920 x 1080',
      'Languages: de, en',
      'Time zone: Europe/Berlin',
    ])
    expect(rows(ticket, 'This ticket')).toEqual([
      'Ticket number: INC-1',
      'Run ID: run-1',
      'Started: 2026-11-21 13:00:00Z = 2026-11-21 14:00:00 +01:00 (Europe/Berlin)',
      'Ticket made: 2026-11-21 13:20:30Z = 2026-11-21 14:20:30 +01:00 (Europe/Berlin)',
      'Guide: test-guide@0123abcd',
      'Replay link: https://contoso.com/#/test-guide',
    ])
  })
})

describe('the outcome on a ticket', () => {
  it('is the help that is needed with the reason, and none after a remedy that did not hold', () => {
    expect(rows(makeTicket(input(solved)), 'Outcome')).toEqual([
      'Result: Seemed solved, but the person asks for help: Title fixed',
      'Stopped at: not given',
      'Why: not given',
    ])
    expect(rows(makeTicket(input(called)), 'Outcome')).toEqual([
      'Result: Help needed: Title call',
      'Stopped at: not given',
      'Why: Reason call.',
    ])
  })

  it('is in the subject, where a remedy that did not hold says so', () => {
    expect(makeTicket(input(solved)).subject).toContain('| Seemed solved, fails again |')
    expect(makeTicket(input(called)).subject).toContain('| Title call |')
  })

  it('is where the person stopped, when they asked for help before the end', () => {
    expect(rows(makeTicket(input({ portal: 'home' })), 'Outcome')).toEqual([
      'Result: The person asked for help before the end of the guide',
      'Stopped at: Section main: Title caps-lock?',
      'Why: not given',
    ])
  })
})

describe('a subject', () => {
  it('is short, whatever is typed, and never ends within a letter', () => {
    const notes = { ...noNotes, app: '😀'.repeat(600) }
    const { subject } = makeTicket(input(called, { notes }))
    expect(subject).toContain(`| ${'😀'.repeat(60)}… |`)
  })
})

describe('what was tried', () => {
  it('has nothing that the person could not do', () => {
    const skipping = guideOf(
      question('reset', { skipped: 'call' }, { tried: 'Reset the password.', options: [] }),
      outcome('call'),
    )
    const reset = skipping.steps.get('reset')
    if (reset?.kind === 'question')
      reset.options.push({ id: 'skipped', label: 'I could not do this', next: 'call', skips: true })
    const session = replay(skipping, new Map([['reset', 'skipped']]))
    const ticket = makeTicket(input({}, { session }))
    expect(ticket.tried).toEqual([])
    expect(ticket.answers).toHaveLength(1)
  })
})

describe('what is known beside the error', () => {
  const options = [
    {
      id: 'all',
      label: 'All of us',
      next: 'alone',
      facts: { othersAffected: 'Several people', mfa: 'The prompt came' },
    },
    { id: 'me', label: 'Only me', next: 'alone' },
  ]
  const asking = guideOf(
    question('who', {}, { options }),
    question(
      'alone',
      {},
      {
        options: [
          { id: 'yes', label: 'Yes', next: 'end', facts: { mfa: 'No prompt came' } },
          { id: 'no', label: 'No', next: 'end' },
        ],
      },
    ),
    outcome('end'),
  )
  const scope = (answers: Record<string, string>, more: Partial<TicketInput> = {}) =>
    rows(
      makeTicket(input({}, { session: replay(asking, new Map(Object.entries(answers))), ...more })),
      'Scope and history',
    )

  it('is what the answers say, the later before the earlier', () => {
    expect(scope({ who: 'all' })).toContain('Other people: Several people')
    expect(scope({ who: 'all' })).toContain('Second step (MFA): The prompt came')
    expect(scope({ who: 'all', alone: 'yes' })).toContain('Second step (MFA): No prompt came')
  })

  it('is what the person said where no answer says it', () => {
    const more = { facts: { othersAffected: 'Only me', lastWorked: 'Yesterday' } }
    expect(scope({ who: 'me' }, more)).toContain('Other people: Only me')
    expect(scope({ who: 'all' }, more)).toContain('Other people: Several people')
    expect(scope({ who: 'all' }, more)).toContain('Last time it worked: Yesterday')
  })

  it('is how often the guide asked for a try to sign in', () => {
    expect(scope({}, { attempts: 7 })).toContain('Sign-in attempts in this guide: 7')
  })
})

describe('what may be private', () => {
  it('is hidden in the second form of the username', () => {
    const masked = (username: string) =>
      makeTicket(input({}, { notes: { ...noNotes, username } })).fields.usernameMasked
    expect(masked(' kim@contoso.com\n')).toBe('k***@contoso.com')
    expect(masked('CONTOSO\\kim')).toBe('CONTOSO\\k***')
    expect(masked('kim')).toBe('')
  })

  it.each([
    ['https://contoso.com/mail?code=1#secret', 'https://contoso.com/mail'],
    ['see HTTPS://contoso.com#secret, please', 'see HTTPS://contoso.com please'],
    ['(https://contoso.com/?a=1) and https://example.org/b?c', '(https://contoso.com/ and https://example.org/b'],
    ['portal.contoso.com/start?token=1', 'portal.contoso.com/start'],
    ['portal.contoso.com:8080?token=1', 'portal.contoso.com:8080'],
    ['msteams://teams.example.org/l/?token=1', 'msteams://teams.example.org/l/'],
    ['Outlook? The new one #2', 'Outlook? The new one #2'],
    ['C# studio', 'C# studio'],
  ])('is left out of an address: %s', (app, expected) => {
    const ticket = makeTicket(input({}, { notes: { ...noNotes, app } }))
    expect(ticket.fields.app).toBe(expected)
    expect(ticket.subject).toBe(`Cannot sign in | ${expected} | 2026-11-21 13:20 UTC`)
  })
})

describe('a value that a spreadsheet or chat would run', () => {
  it.each(['=1+1', '+1+1', '-1', '@everyone', '\uff1d1', ' \u200b=1'])('%j has an apostrophe before it', (text) => {
    const ticket = makeTicket(input({}, { notes: { ...noNotes, name: text, text: `a\n${text}\nb` } }))
    const safe = `'${text.replace(/^[\s\u200b]+/, '')}`
    expect(ticket.fields.name).toBe(safe)
    expect(ticket.fields.notes).toBe(`a\n${safe}\nb`)
  })

  it.each(['+1 (555) 010-0100', '+49 30/123.456'])('a telephone number stays: %s', (contact) => {
    expect(makeTicket(input({}, { notes: { ...noNotes, contact } })).fields.contact).toBe(contact)
  })
})

describe('the days to search by', () => {
  it('follow from the time of the error and how long the log is kept', () => {
    const details = { ...noDetails, timestamp: '2026-11-21T23:30:00-02:00' }
    expect(rows(makeTicket(input({}, { details })), 'Error').slice(-2)).toEqual([
      'Search the log before (Free): 2026-11-29 (7 days)',
      'Search the log before (P1/P2): 2026-12-22 (30 days)',
    ])
  })
})

describe('what was tried', () => {
  it('is each remedy on the trail with its result, as one sentence each', () => {
    expect(rows(makeTicket(input(called)), 'What was tried')).toEqual([
      '1: Turned Caps Lock off. Result: Label off',
      '2: Reset the password. Result: Label no',
    ])
  })

  it('ends with what checks have found, each with its time', () => {
    const checks = [
      { line: 'Clock check: the clock of the device is 180 s ahead (± 1 s).', at: '2026-11-21T13:10:00.5Z' },
      { line: 'Keyboard check: Caps Lock is on.', at: 'never' },
    ]
    expect(rows(makeTicket(input({ portal: 'work', 'caps-lock': 'off' }, { checks })), 'What was tried')).toEqual([
      '1: Turned Caps Lock off. Result: Label off',
      '2: Clock check. Result: the clock of the device is 180 s ahead (± 1 s). (2026-11-21 13:10:00Z)',
      '3: Keyboard check. Result: Caps Lock is on.',
    ])
  })

  it('is nothing yet before the first remedy', () => {
    expect(rows(makeTicket(input({ portal: 'work' })), 'What was tried')).toEqual(['Tried: none'])
  })
})

describe('the answers on a ticket', () => {
  it('are those of the trail with the time at which they were given', () => {
    const answeredAt = new Map([
      ['portal', '2026-11-21T13:01:02Z'],
      ['reset', 'no time'],
    ])
    expect(rows(makeTicket(input(called, { answeredAt })), 'Answers')).toEqual([
      '1: [2026-11-21 13:01:02Z] Title portal? -> Label work',
      '2: [came with a link] Title caps-lock? -> Label off',
      '3: [came with a link] Title reset? -> Label no',
    ])
  })

  it('are none yet before the first', () => {
    expect(rows(makeTicket(input({})), 'Answers')).toEqual(['Answers: none'])
  })

  it('leave out what lies ahead of somebody who went back, and what did not fit', () => {
    const answers = new Map([...Object.entries(called), ['ghost', 'a']])
    const ticket = makeTicket(input({}, { session: replay(guide, answers, { at: 'caps-lock' }) }))
    expect(rows(ticket, 'Answers')).toEqual(['1: [came with a link] Title portal? -> Label work'])
    expect(rows(ticket, 'What was tried')).toEqual(['Tried: none'])
    expect(rows(ticket, 'Outcome')[1]).toBe('Stopped at: Section main: Title caps-lock?')
    expect(JSON.stringify(ticket)).not.toContain('Title reset?')
  })
})

describe('the error time', () => {
  const times = (timestamp: string, timeOfTry: string) => {
    const details = { ...noDetails, timestamp }
    return rows(makeTicket(input({}, { details, notes: { ...noNotes, timeOfTry } })), 'Error').slice(0, 3)
  }

  it('is that on the error page before that which the person remembers', () => {
    expect(times(' 2026-11-21T12:00:00Z ', '2026-11-21T11:00:00Z')).toEqual([
      'Error time (UTC): 2026-11-21 12:00:00Z',
      'Error time (local): 2026-11-21 13:00:00 +01:00 (Europe/Berlin)',
      'Timestamp as given: 2026-11-21T12:00:00Z',
    ])
  })

  it('is that which the person remembers when the page has none that can be read', () => {
    for (const timestamp of ['', 'about 5']) {
      expect(times(timestamp, '2026-11-21T11:00:00Z')[0]).toBe('Error time (UTC): 2026-11-21 11:00:00Z')
    }
  })

  it.each(['', '2026-11-21T11:00:00Z'])('never loses what was typed, readable or not (time of try %j)', (timeOfTry) => {
    expect(times('about 5', timeOfTry)[2]).toBe('Timestamp as given: about 5')
  })

  it('is written as UTC when the browser has an unknown zone', () => {
    const device = { ...input({}).device, zone: 'Nowhere/Else' }
    const details = { ...noDetails, timestamp: '2026-11-21T12:00:00Z' }
    expect(rows(makeTicket(input({}, { device, details })), 'Error')[1]).toBe(
      'Error time (local): 2026-11-21 12:00:00 +00:00 (UTC)',
    )
  })
})

describe('the subject', () => {
  it('is the time of the ticket when nothing else is known', () => {
    expect(makeTicket(input({})).subject).toBe('Cannot sign in | 2026-11-21 13:20 UTC')
  })

  it('is code, app, outcome and the time of the error, as far as they are known', () => {
    const details = { ...noDetails, codes: '50126', appName: 'Outlook', timestamp: '2026-11-21T12:00:00Z' }
    expect(makeTicket(input(called, { details })).subject).toBe(
      'Cannot sign in | 50126 | Outlook | Title call | 2026-11-21 12:00 UTC',
    )
    const named = { ...noNotes, app: 'Teams' }
    expect(makeTicket(input({}, { details, notes: named })).subject).toContain(' | Teams | ')
    const remembered = { ...noNotes, timeOfTry: '2026-11-21T11:00:00Z' }
    expect(makeTicket(input({}, { notes: remembered })).subject).toBe('Cannot sign in | 2026-11-21 11:00 UTC')
  })

  it('leaves out what is only blanks', () => {
    const details = { ...noDetails, codes: ' \n', appName: '\u200b' }
    expect(makeTicket(input({}, { details })).subject).toBe('Cannot sign in | 2026-11-21 13:20 UTC')
    const blank = { details: { ...noDetails, appName: 'Outlook' }, notes: { ...noNotes, app: ' ' } }
    expect(makeTicket(input({}, blank)).subject).toBe('Cannot sign in | Outlook | 2026-11-21 13:20 UTC')
  })
})
