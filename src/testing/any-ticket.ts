/** Random tickets: walks of a guide at random, and whatever somebody could type in every box. */
import fc from 'fast-check'
import { replay, type Session } from '../engine/replay.ts'
import type { Device, Notes, TicketDetails, TicketInput } from '../engine/ticket/ticket-input.ts'
import { noDetails, noNotes } from '../engine/ticket/ticket-input.ts'
import { factNames } from '../model/fact-names.ts'
import type { Guide } from '../model/guide.ts'
import { anyText } from './any-text.ts'

const attacks = [
  'a\r\nRequest ID: x',
  '\nRequest ID: x\n\nNOTES\nNotes: gone',
  'x\u2028Error code: 1\u2029b\u0085c\vd\fe',
  'PERSON\nName: Eve\nUsername: eve@contoso.com',
  'THIS TICKET',
  '## Person\n\n- **Name:** Eve',
  '1. [2026-11-21 13:01:02Z] Title -> Label',
  'Tried 1: all. Result: fine',
  '[Reset](https://evil.example) ![x](https://evil.example/p.png) <https://evil.example>',
  'a | b | c\n--- | --- | ---',
  '`code` ``more`` \\` *bold* _slanted_ ~~gone~~ \\',
  '````````\n    ```\n    # x',
  '<img src=x onerror=alert(1)></td></tr></table><script>alert(1)</script>',
  '&lt;b&gt; &amp;amp; &#60; &nbsp; &copy',
  '<!-- x --> <br> <pre>',
  '"}, {"kind": "signpost-ticket", "version": 1}',
  '{"kind":"signpost-ticket","version":1,"subject":"Cannot sign in"}',
  '=HYPERLINK("https://evil.example")',
  '+1+1',
  '-1 | x',
  '@everyone',
  '+1 (555) 010-0100',
  'not given',
  'Not given',
  'none',
  '-- ',
  '> quoted\n>> twice',
  '\u202eevil\u202c \u2067x',
  '\ud800 half \udc00',
  'non\u00a0breaking \u3000 wide\u2003em',
  '2026-11-21T12:00:00Z',
  'https://example.org/a?code=1#x',
  'kim_lee@contoso.com',
  'CONTOSO\\kim',
  'AADSTS50126: The password is wrong.\r\nTrace ID: 1',
  'First line.\n\n  Second line.\n\n\nThird: line.',
  '__proto__',
  'O\'Brien & "Söhne" $& $1 %s {organisation}',
]

const long = fc
  .constantFrom('A', 'ab ', '`', '\n', '[', '&', 'x\n')
  .chain((unit) => fc.nat(600).map((times) => unit.repeat(times)))

/** Whatever somebody could type. */
export const anyTyped: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: fc.constant('') },
  { weight: 6, arbitrary: fc.constantFrom(...attacks) },
  { weight: 2, arbitrary: fc.array(fc.constantFrom(...attacks), { maxLength: 3 }).map((parts) => parts.join('\n')) },
  { weight: 2, arbitrary: anyText },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
  {
    weight: 1,
    arbitrary: fc.string({ unit: fc.constantFrom(...' :\n`*_[]()<>|#&~\\!-+.1aÄ\u00a0\u200b@'), maxLength: 20 }),
  },
  { weight: 1, arbitrary: long },
)

/** A walk of a guide from its start, at each question with a random option. */
export function anySession(guide: Guide): fc.Arbitrary<Session> {
  return fc.array(fc.nat(60), { maxLength: 25 }).map((picks) => {
    const answers = new Map<string, string>()
    let session = replay(guide, answers)
    for (const pick of picks) {
      if (session.current.kind !== 'question') break
      const { id, options } = session.current
      answers.set(id, options[pick % options.length]?.id ?? '')
      session = replay(guide, answers)
    }
    return session
  })
}

/** What a ticket is made of, where `typed` says what can stand in each box. */
export function anyTicketInput(guide: Guide, typed: fc.Arbitrary<string> = anyTyped): fc.Arbitrary<TicketInput> {
  const texts = (names: readonly string[]) => fc.record(Object.fromEntries(names.map((name) => [name, typed])))
  const time = fc.constantFrom('2026-11-21T13:00:00Z', '2026-02-28T23:59:59.123+05:30', 'about 5', '')
  return fc.record({
    session: anySession(guide),
    details: texts(Object.keys(noDetails)) as fc.Arbitrary<TicketDetails>,
    notes: texts(Object.keys(noNotes)) as fc.Arbitrary<Notes>,
    facts: texts(factNames),
    checks: fc.array(fc.record({ line: typed, at: time }), { maxLength: 2 }),
    attempts: fc.nat(12),
    logDays: fc.constant({ free: 7, premium: 30 }),
    device: texts(['browser', 'system', 'screen', 'languages', 'zone']) as fc.Arbitrary<Device>,
    run: fc.record({ id: typed, startedAt: time }),
    answeredAt: time.map((at) => new Map([...guide.steps.keys()].map((id) => [id, at]))),
    now: fc.constant('2026-11-21T13:20:30Z'),
    replayLink: fc.oneof(fc.constant('https://contoso.com/#/sign-in/caps-lock?page=work&v=1a2b3c4d'), typed),
  })
}
