// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { guideOf, outcome, question } from '../testing/build-guide.ts'
import { replay } from './replay.ts'
import { makeTicket, type Notes, noDetails, type Ticket, type TicketDetails, type TicketInput } from './ticket.ts'

const guide = guideOf(
  question('portal', { work: 'caps-lock', home: 'caps-lock' }),
  question('caps-lock', { on: 'reset', off: 'reset' }, { tried: 'Turned Caps Lock off' }),
  question('reset', { yes: 'fixed', no: 'call' }, { tried: 'Reset the password.' }),
  outcome('fixed', 'solved'),
  outcome('call'),
)

const noNotes: Notes = { name: '', username: '', contact: '', app: '', timeOfTry: '', text: '' }

function input(answers: Readonly<Record<string, string>>, more: Partial<TicketInput> = {}): TicketInput {
  return {
    session: replay(guide, new Map(Object.entries(answers))),
    details: noDetails,
    notes: noNotes,
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

function rows(ticket: Ticket, title: string): string[] {
  const part = ticket.parts.find((one) => one.title === title)
  if (!part) throw new Error(`The ticket has no part "${title}".`)
  return part.rows.map(({ label, value }) => `${label}: ${value}`)
}

const solved = { portal: 'work', 'caps-lock': 'off', reset: 'yes' }
const called = { portal: 'work', 'caps-lock': 'off', reset: 'no' }

describe('a ticket', () => {
  it('has its parts and labels in a fixed order, whatever is known', () => {
    const labels = (ticket: Ticket) => ticket.parts.map(({ title, rows }) => [title, ...rows.map(({ label }) => label)])
    const fixed = [
      ['Person', 'Name', 'Username', 'How to reach me'],
      [
        'Error',
        'Error time (UTC)',
        'Error time (local)',
        'Timestamp as given',
        'Error code',
        'Message',
        'Correlation ID',
        'Request ID',
        'App name',
        'App ID',
        'Tenant ID',
        'IP address',
        'Device identifier',
        'Device platform',
        'Device state',
        'Earlier attempts',
      ],
    ]
    const fixedEnd = [
      ['Notes', 'App or page', 'Notes'],
      ['Device', 'Browser', 'System', 'Screen', 'Languages', 'Time zone'],
      ['This ticket', 'Run ID', 'Started', 'Ticket made', 'Guide', 'Replay link'],
    ]
    expect(labels(makeTicket(input({})))).toEqual([
      ...fixed,
      ['Outcome', 'Result', 'Stopped at'],
      ['What was tried', 'Tried'],
      ['Answers', 'Answers'],
      ...fixedEnd,
    ])
    expect(labels(makeTicket(input(called)))).toEqual([
      ...fixed,
      ['Outcome', 'Result', 'Why'],
      ['What was tried', '1', '2'],
      ['Answers', '1', '2', '3'],
      ...fixedEnd,
    ])
  })

  it('says "not given" wherever nothing is known', () => {
    const ticket = makeTicket(input({}))
    expect([...rows(ticket, 'Person'), ...rows(ticket, 'Error'), ...rows(ticket, 'Notes')]).toEqual([
      'Name: not given',
      'Username: not given',
      'How to reach me: not given',
      'Error time (UTC): not given',
      'Error time (local): not given',
      'Timestamp as given: not given',
      'Error code: not given',
      'Message: not given',
      'Correlation ID: not given',
      'Request ID: not given',
      'App name: not given',
      'App ID: not given',
      'Tenant ID: not given',
      'IP address: not given',
      'Device identifier: not given',
      'Device platform: not given',
      'Device state: not given',
      'Earlier attempts: not given',
      'App or page: not given',
      'Notes: not given',
    ])
  })

  it('says "not given" where only blanks or invisible characters were typed', () => {
    const blank = ' \n\u200b\t'
    const notes = { name: blank, username: blank, contact: blank, app: blank, timeOfTry: blank, text: blank }
    const details = Object.fromEntries(Object.keys(noDetails).map((name) => [name, blank])) as TicketDetails
    const ticket = makeTicket(input({}, { notes, details }))
    const values = ['Person', 'Error', 'Notes'].flatMap((title) => rows(ticket, title))
    expect(values.filter((row) => !row.endsWith(': not given'))).toEqual([])
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
      text: ' It\nbroke. ',
    }
    const ticket = makeTicket(input({}, { details, notes }))
    expect(rows(ticket, 'Person')).toEqual(['Name: Kim', 'Username: kim@contoso.com', 'How to reach me: +1 555'])
    expect(rows(ticket, 'Error').slice(2)).toEqual([
      'Timestamp as given: not given',
      'Error code: 50126',
      'Message: The password is wrong.',
      'Correlation ID: c-1',
      'Request ID: r-1',
      'App name: Outlook',
      'App ID: a-1',
      'Tenant ID: t-1',
      'IP address: 192.0.2.1',
      'Device identifier: d-1',
      'Device platform: Windows 11',
      'Device state: Registered',
      'Earlier attempts: code 50053',
    ])
    expect(rows(ticket, 'Notes')).toEqual(['App or page: Word', 'Notes: It\nbroke.'])
    expect(rows(ticket, 'Device')).toEqual([
      'Browser: Edge 140',
      'System: Windows',
      'Screen: 1920 x 1080',
      'Languages: de, en',
      'Time zone: Europe/Berlin',
    ])
    expect(rows(ticket, 'This ticket')).toEqual([
      'Run ID: run-1',
      'Started: 2026-11-21 13:00:00Z = 2026-11-21 14:00:00 +01:00 (Europe/Berlin)',
      'Ticket made: 2026-11-21 13:20:30Z = 2026-11-21 14:20:30 +01:00 (Europe/Berlin)',
      'Guide: test-guide@0123abcd',
      'Replay link: https://contoso.com/#/test-guide',
    ])
  })
})

describe('the outcome on a ticket', () => {
  it('is the help that is needed, also after a remedy that did not hold, with the reason', () => {
    expect(rows(makeTicket(input(solved)), 'Outcome')).toEqual([
      'Result: Seemed solved, but the person asks for help: Title fixed',
      'Why: Reason fixed.',
    ])
    expect(rows(makeTicket(input(called)), 'Outcome')).toEqual(['Result: Help needed: Title call', 'Why: Reason call.'])
  })

  it('is where the person stopped, when they asked for help before the end', () => {
    expect(rows(makeTicket(input({ portal: 'home' })), 'Outcome')).toEqual([
      'Result: The person asked for help before the end of the guide',
      'Stopped at: Section main: Title caps-lock?',
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

  it('is nothing yet before the first remedy', () => {
    expect(rows(makeTicket(input({ portal: 'work' })), 'What was tried')).toEqual(['Tried: nothing yet'])
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
    expect(rows(makeTicket(input({})), 'Answers')).toEqual(['Answers: none yet'])
  })

  it('leave out what lies ahead of somebody who went back, and what did not fit', () => {
    const answers = new Map([...Object.entries(called), ['ghost', 'a']])
    const ticket = makeTicket(input({}, { session: replay(guide, answers, { at: 'caps-lock' }) }))
    expect(rows(ticket, 'Answers')).toEqual(['1: [came with a link] Title portal? -> Label work'])
    expect(rows(ticket, 'What was tried')).toEqual(['Tried: nothing yet'])
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
    const remembered = { ...noNotes, timeOfTry: '2026-11-21T11:00:00Z' }
    expect(makeTicket(input({}, { notes: remembered })).subject).toBe('Cannot sign in | 2026-11-21 11:00 UTC')
  })

  it('leaves out what is only blanks', () => {
    const details = { ...noDetails, codes: ' \n', appName: '\u200b' }
    expect(makeTicket(input({}, { details })).subject).toBe('Cannot sign in | 2026-11-21 13:20 UTC')
  })
})
