// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type HandOff, handOffSchema, handOffValueNames } from '../../model/hand-off-schema.ts'
import { anyText } from '../../testing/any-text.ts'
import { toOneLine } from '../to-one-line.ts'
import { type HandOffValues, handOffAddress } from './hand-off-address.ts'

const nothing: HandOffValues = {
  summary: '',
  codes: '',
  correlationId: '',
  requestId: '',
  time: '',
  appId: '',
  tenantId: '',
  ticketNumber: '',
  outcome: '',
  replayLink: '',
}

const values: HandOffValues = {
  ...nothing,
  summary: 'Cannot sign in | 50126 | 2026-11-21 10:00 UTC',
  codes: '50126',
  correlationId: '00000000-0000-7000-8000-000000000abc',
  outcome: "The name or the password doesn't match",
  replayLink: 'https://help.contoso.com/#/sign-in/caps-lock?what-you-see=message&v=1a2b3c4d',
}

const page = 'https://desk.contoso.com/new?form=7#fields'
const target = (change: Partial<HandOff> = {}): HandOff => ({
  id: 'desk',
  label: 'Open a ticket',
  address: page,
  fields: { subject: 'summary', 'ticket[custom][codes]': 'codes', description: 'report' },
  ...change,
})

const opened = (one: HandOff, given: HandOffValues) => {
  const result = handOffAddress(one, given)
  if (result === null) throw new Error('No address.')
  return { ...result, url: new URL(result.address), pairs: [...new URL(result.address).searchParams] }
}

describe('the address of a form', () => {
  it('holds the values, behind what the target has itself', () => {
    const { url, pairs, host, left } = opened(target(), values)
    expect(pairs).toEqual([
      ['form', '7'],
      ['subject', values.summary],
      ['ticket[custom][codes]', '50126'],
      [
        'description',
        'Error code: 50126\nCorrelation ID: 00000000-0000-7000-8000-000000000abc\n' +
          `Result: The name or the password doesn't match\nReplay link: ${values.replayLink}`,
      ],
    ])
    expect([url.origin, url.pathname, url.hash, host, left]).toEqual([
      'https://desk.contoso.com',
      '/new',
      '#fields',
      'desk.contoso.com',
      [],
    ])
  })

  it('stays as it is when nothing is given', () => {
    expect(handOffAddress(target(), nothing)).toEqual({ address: page, host: 'desk.contoso.com', left: [] })
    const packed = target({ packed: 'sysparm_query', address: 'https://contoso.service-now.com' })
    expect(handOffAddress(packed, nothing)?.address).toBe('https://contoso.service-now.com')
  })

  it('has no empty parameters', () => {
    const { pairs } = opened(target({ address: 'https://a.example/?' }), { ...nothing, codes: '50126' })
    expect(pairs).toEqual([
      ['ticket[custom][codes]', '50126'],
      ['description', 'Error code: 50126'],
    ])
  })

  it.each([
    ['https://DESK.Contoso.com:443/new', 'desk.contoso.com'],
    ['https://desk.contoso.com:8443/new', 'desk.contoso.com:8443'],
    ['https://xn--bcher-kva.example?a=b', 'xn--bcher-kva.example'],
    ['https://desk', 'desk'],
  ])('%s shows the host %s', (address, host) => {
    expect(opened(target({ address }), values)).toMatchObject({ host, url: { host } })
    expect(handOffSchema.safeParse(target({ address })).success).toBe(true)
  })

  it.each([
    'http://desk.contoso.com/',
    'mailto:help@contoso.com',
    'javascript:alert(1)',
    'https://user@desk.contoso.com/',
    'https://desk.contoso.com:secret@evil.example/',
    'https:\\\\desk.contoso.com',
    'https:/desk.contoso.com',
    'https://desk.contoso.com\\@evil.example/',
    'https://desk.contoso.com/a b',
    'https://desk.contoso.com/\n',
    'https://b\u00fccher.example/',
    'https://desk.contoso.com\u3002evil.example/',
    'https://%65vil.example/',
    'https://1.2.3.4/',
    'https://[::1]/',
    ' https://desk.contoso.com/',
    '//desk.contoso.com/',
    '',
  ])('is not made of %j, and content may not hold it', (address) => {
    expect(handOffAddress(target({ address }), values)).toBeNull()
    expect(handOffSchema.safeParse(target({ address })).success).toBe(false)
  })
})

describe('the packed parameter of ServiceNow', () => {
  const address = 'https://contoso.service-now.com/incident.do?sys_id=-1'
  const fields = { short_description: 'summary', description: 'report' } as const

  it('is a query of terms for a form', () => {
    const { pairs } = opened(target({ address, fields, packed: 'sysparm_query' }), {
      ...nothing,
      codes: '1^2',
      summary: 'a',
    })
    expect(pairs).toEqual([
      ['sys_id', '-1'],
      ['sysparm_query', 'short_description=a^description=Error code: 1 2'],
    ])
  })

  it('is JSON for a page of a portal', () => {
    const summary = 'say "a", {b}'
    const { pairs } = opened(target({ address, fields, packed: 'sysparm_variable_values' }), { ...nothing, summary })
    expect(JSON.parse(pairs[1]?.[1] as string)).toEqual({ short_description: summary })
  })

  it('never runs a value as a script', () => {
    const summary = 'JavaScript:javascript:gs.x()'
    const { pairs } = opened(target({ address, fields, packed: 'sysparm_query' }), { ...nothing, summary })
    expect(pairs[1]?.[1]).toBe('short_description=javascript javascript gs.x()')
  })

  it('has one term for each field, whatever the values', () => {
    const one = target({ address, fields: { a: 'summary', b: 'codes' }, packed: 'sysparm_query' })
    fc.assert(
      fc.property(hostile, hostile, (summary, codes) => {
        const { pairs } = opened(
          { ...one, maxLength: 8000 },
          { ...nothing, summary: `-${summary}`, codes: `-${codes}` },
        )
        const query = pairs[1]?.[1] as string
        expect(query.split('^').map((term) => term.slice(0, 3))).toEqual(['a=-', 'b=-'])
        expect(query).not.toMatch(/javascript:/i)
      }),
      { numRuns: 1000 },
    )
  })
})

const hostile = fc
  .array(
    fc.oneof(anyText, fc.constantFrom('&', '#', '=', '?', '%26', '%', '+', '^', ';', '/', '@', "'", 'javascript:')),
  )
  .map((parts) => parts.join(''))
const anyValues: fc.Arbitrary<HandOffValues> = fc.record(
  Object.fromEntries(Object.keys(nothing).map((name) => [name, hostile])) as Record<
    keyof HandOffValues,
    typeof hostile
  >,
)
const anyFields = fc.dictionary(fc.stringMatching(/^[\w.[\]-]{1,12}$/), fc.constantFrom(...handOffValueNames), {
  maxKeys: 8,
})
const anyPage = fc.constantFrom(
  page,
  'https://a.example',
  'https://a.example/x/?',
  'https://a.example:81/?q=1&r#/f?g=h',
)

describe('whatever the values', () => {
  it('every parameter is exactly its value, and no other part changes', () => {
    fc.assert(
      fc.property(anyPage, anyFields, anyValues, (address, fields, given) => {
        const { url, pairs, left } = opened(target({ address, fields, maxLength: 1_000_000 }), given)
        const own = new URL(address)
        const expected = Object.entries(fields).map(([name, value]) => [name, textOf(value, given)])
        expect(pairs).toEqual([...own.searchParams, ...expected.filter(([, text]) => text !== '')])
        expect(url.username + url.password).toBe('')
        expect([url.origin, url.pathname, url.hash, left]).toEqual([own.origin, own.pathname, own.hash, []])
      }),
      { numRuns: 1000 },
    )
  })

  it('a short address has whole values or none, and says which it has not', () => {
    fc.assert(
      fc.property(
        anyPage,
        anyFields,
        anyValues,
        fc.integer({ min: 200, max: 3000 }),
        (address, fields, given, maxLength) => {
          const { address: made, url, pairs, left } = opened(target({ address, fields, maxLength }), given)
          expect(made.length).toBeLessThanOrEqual(maxLength)
          expect(url.href.length).toBeLessThanOrEqual(maxLength + 1)
          const kept = { ...given, ...Object.fromEntries(left.map((name) => [name, ''])) }
          const expected = Object.entries(fields).map(([name, value]) => [
            name,
            left.includes(value) ? '' : textOf(value, kept),
          ])
          expect(pairs.slice([...new URL(address).searchParams].length)).toEqual(
            expected.filter(([, text]) => text !== ''),
          )
          expect(new Set(left).size).toBe(left.length)
          for (const name of left) expect(textOf(name, given)).not.toBe('')
        },
      ),
      { numRuns: 1000 },
    )
  })
})

describe('an address that is too long', () => {
  const length = (given: HandOffValues) => opened(target({ maxLength: 8000 }), given).address.length

  it('loses the replay link first, out of the report too', () => {
    const { pairs, left } = opened(target({ maxLength: length(values) - 1 }), values)
    expect(left).toEqual(['replayLink'])
    expect(Object.fromEntries(pairs).description).toMatch(/^Error code: .*\nCorrelation ID: .*\nResult: .*$/)
  })

  it('loses nothing when it just fits', () => {
    expect(opened(target({ maxLength: length(values) }), values).left).toEqual([])
  })

  it('is at most 2000 characters without a limit of its own', () => {
    const { address, left } = opened(target(), { ...values, outcome: 'x'.repeat(3000) })
    expect(address.length).toBeLessThanOrEqual(2000)
    expect(left).toEqual(['replayLink', 'outcome'])
  })

  it('is the bare page when nothing fits', () => {
    const long = Object.fromEntries(
      Object.keys(nothing).map((name) => [name, '\u{1f600}'.repeat(300)]),
    ) as HandOffValues
    const { address, left } = opened(target(), long)
    expect(address).toBe(page)
    expect(left.at(-1)).toBe('summary')
  })
})

/** What a value has to become, said a second way: one clean line; the report is labelled lines of the given ones. */
function textOf(name: HandOff['fields'][string], given: HandOffValues): string {
  if (name !== 'report') return toOneLine(given[name])
  const rows: [string, string][] = [
    ['Ticket number', given.ticketNumber],
    ['Error code', given.codes],
    ['Correlation ID', given.correlationId],
    ['Request ID', given.requestId],
    ['Error time', given.time],
    ['App ID', given.appId],
    ['Tenant ID', given.tenantId],
    ['Result', given.outcome],
    ['Replay link', given.replayLink],
  ]
  return rows.flatMap(([label, text]) => (toOneLine(text) ? [`${label}: ${toOneLine(text)}`] : [])).join('\n')
}
