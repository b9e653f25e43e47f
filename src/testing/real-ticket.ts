import { replay } from '../engine/replay.ts'
import { makeTicket, type Ticket } from '../engine/ticket/ticket.ts'
import { noDetails, noNotes } from '../engine/ticket/ticket-input.ts'
import type { Guide } from '../model/guide.ts'
import { guideOf, outcome, question } from './build-guide.ts'

const guide = guideOf(
  question('see', { message: 'caps-lock', other: 'caps-lock' }, { title: 'What do you see when you try to sign in?' }),
  question('caps-lock', { on: 'reset', off: 'reset' }, { tried: 'Checked Caps Lock and typed the password slowly' }),
  question('reset', { yes: 'call', no: 'call' }, { tried: 'Reset the password and signed in once with the new one.' }),
  outcome('call', 'ask-for-help', {
    title: 'The help desk has to reset your password',
    reason: 'The reset page did not give you a new password. Often the account is not set up for it.',
  }),
)

/** A ticket as people make them, with a value of every kind, or one of the same person in another guide. */
export function realTicket({
  notes = '',
  of = guide,
  answers = { see: 'message', 'caps-lock': 'off', reset: 'no' } as Record<string, string>,
}: {
  notes?: string
  of?: Guide
  answers?: Record<string, string>
} = {}): Ticket {
  const session = replay(of, new Map(Object.entries(answers)))
  return makeTicket({
    session,
    details: {
      ...noDetails,
      codes: '50126',
      message: 'AADSTS50126: Error validating credentials due to invalid username or password.',
      requestId: '3f1c9a52-7c1b-4c0e-9a51-0d6f1e2b3c00',
      correlationId: '8b2d4c61-1f5e-4a7d-8c39-5e6f7a8b9c01',
      timestamp: '2026-11-21T12:34:56.789Z',
      appName: 'Office 365 Exchange Online',
    },
    notes: {
      ...noNotes,
      name: "Søren O'Neill-Łukasz",
      username: 'soren_oneill@contoso.com',
      contact: '+1 (555) 010-0100',
      app: 'Outlook <desktop> & web',
      flaggedAt: '2026-11-21T12:40:00Z',
      ticketNumber: 'INC0012345',
      text: notes,
    },
    facts: {
      othersAffected: 'Only me',
      lastWorked: 'Yesterday',
      passwordChange: 'Changed this week',
      otherDevice: 'Fails too',
    },
    checks: [{ line: 'Clock check: the clock of the device is right.', at: '2026-11-21T12:50:00Z' }],
    attempts: 3,
    logDays: { free: 7, premium: 30 },
    device: {
      browser: 'Microsoft Edge 140.0.1234.56',
      system: 'Windows 11',
      screen: '1920 x 1080',
      languages: 'en-US, de',
      zone: 'America/Argentina/Buenos_Aires',
    },
    run: { id: '0b6f7c8e-2f64-4f1e-9d8f-6a5b4c3d2e1f', startedAt: '2026-11-21T12:30:00Z' },
    answeredAt: new Map([
      ['caps-lock', '2026-11-21T12:31:00Z'],
      ['reset', '2026-11-21T12:33:00Z'],
    ]),
    now: '2026-11-21T12:45:00Z',
    replayLink: `https://signpost.contoso.com/help/#/${of.id}/call?see=message&caps-lock=off&reset=no&v=0123abcd`,
  })
}
