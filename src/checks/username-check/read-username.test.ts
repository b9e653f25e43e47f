// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyText } from '../../testing/any-text.ts'
import { cases, ownDomains } from '../../testing/username-cases.ts'
import { readUsername } from './read-username.ts'
import { ticketLine } from './ticket-line.ts'
import type { UsernameReading } from './username-reading.ts'

const read = (typed: string) => readUsername(typed, ownDomains)

const piece = fc.oneof(
  anyText,
  fc.constantFrom(...cases.map(([, typed]) => typed)),
  fc.constantFrom(...'@.,;:\\/<>"\'# +_-2é\u0430\u3002＠'),
  fc.constantFrom(
    'jane',
    'Doe',
    'contoso',
    '.com',
    'gmail.com',
    'northwind',
    '#EXT#@',
    ' at ',
    'mailto:',
    '%40',
    '.local',
  ),
)
const anyTyped = fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join(''))

describe('an address as people type it', () => {
  it.each(cases)('%s', (_what, typed, result, proposal, kinds) => {
    const reading = read(typed)
    expect(reading).toMatchObject({ result, proposal })
    expect(reading?.slips.map(({ kind }) => kind)).toEqual(kinds)
  })

  it('is nothing to judge while it is empty', () => {
    expect(read('')).toBeNull()
    expect(read(' \t\u3000')).toBeNull()
  })

  it('says which letters only look right, and where', () => {
    const letters = [
      { sign: '\u0430', like: 'a', position: 2, alphabet: 'Cyrillic' },
      { sign: '\u043e', like: 'o', position: 7, alphabet: 'Cyrillic' },
    ]
    expect(read('j\u0430ne.d\u043ee@contoso.com')?.slips).toEqual([
      { kind: 'look-alike', part: 'name', letters: letters },
    ])
  })

  it('says of a sign without alphabet only that it is another one', () => {
    expect(read('o\u2019neil@contoso.com')?.slips[0]?.letters).toEqual([
      { sign: '\u2019', like: "'", position: 2, alphabet: null },
    ])
  })

  it('says which letters have two spellings, and which alphabet it is', () => {
    expect(read('müßig@contoso.com')?.slips).toEqual([{ kind: 'umlaut', sign: 'ü ß' }])
    expect(read('지우@contoso.com')?.slips).toEqual([{ kind: 'script', part: 'name', sign: 'Korean' }])
  })

  it('finds a short domain only when one letter is wrong', () => {
    const short = ['hp.example', 'abc.com']
    expect(readUsername('jane@abd.com', short)?.proposal).toBe('jane@abc.com')
    expect(readUsername('jane@xyc.com', short)?.result).toBe('foreign')
  })

  it('knows a domain of the organisation in any case, also when others have personal accounts there', () => {
    expect(readUsername('jane@gmail.com', ['Gmail.com'])?.result).toBe('fine')
  })
})

it('takes the short name of a domain inside a longer text for no domain', () => {
  expect(readUsername('annagasap.de', ['sap.com'])?.proposal).toBeNull()
  expect(readUsername('anna.sap.de', ['sap.com'])?.proposal).toBe('anna@sap.com')
})

describe('any text', () => {
  it('is read without a failure, and what is proposed is right when it is read again', () => {
    fc.assert(
      fc.property(anyTyped, (typed) => {
        const proposal = read(typed)?.proposal
        if (typeof proposal !== 'string') return
        expect(proposal).not.toBe(typed)
        expect(read(proposal)).toMatchObject({ proposal: null })
        expect(['fine', 'foreign', 'personal']).toContain(read(proposal)?.result)
      }),
      { numRuns: 3000 },
    )
  })

  const name = fc.stringMatching(/^[a-z0-9'_!^~-]{1,20}(?:\.[a-z0-9_-]{1,10}){0,2}$/)

  it('stays as it is when it is a right address', () => {
    fc.assert(
      fc.property(name, fc.constantFrom(...ownDomains), (local, domain) => {
        expect(read(`${local}@${domain}`)).toEqual({ result: 'fine', slips: [], proposal: null })
      }),
    )
  })

  it('is never part of the line for the ticket, which stays short', () => {
    fc.assert(
      fc.property(anyTyped, fc.stringMatching(/^[A-Z]{2}\d{6}[a-z]{2}$/), (typed, mark) => {
        for (const line of [typed, `${mark}${typed}`, `${typed}${mark}@contoso.com`].map(lineOf)) {
          expect(line).not.toContain(mark)
          expect(line).toMatch(/^$|^Username check: [^\n]{1,180}$/)
        }
      }),
    )
  })

  it.each(['a', 'a@', ' ', '\u0430', 'a at b dot ', '<a@', '"', '\u200b', 'a@b.c;'])(
    'is read in a moment: %j',
    (part) => {
      const long = part.repeat(65_536 / part.length)
      const begun = performance.now()
      expect(read(`jane@contoso.com${long}`)?.result).toBeDefined()
      read(part.repeat(990 / part.length))
      expect(performance.now() - begun).toBeLessThan(500)
    },
  )
})

function lineOf(typed: string): string {
  const reading: UsernameReading | null = read(typed)
  return reading ? ticketLine(reading) : ''
}
