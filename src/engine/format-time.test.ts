// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyText } from '../testing/any-text.ts'
import { day, halfHour, namedOffset, nightsOf, zoneFormatter, zones } from '../testing/zones.ts'
import { formatLocal, formatUtc } from './format-time.ts'

describe('an instant in UTC', () => {
  it.each([
    ['2026-11-21T13:14:05Z', '2026-11-21 13:14:05Z'],
    ['2026-11-21T13:14:05.999Z', '2026-11-21 13:14:05Z'],
    ['2026-11-21T14:14:05+01:00', '2026-11-21 13:14:05Z'],
    ['2026-11-21 13:14:05Z', '2026-11-21 13:14:05Z'],
    ['1969-12-31T23:59:59Z', '1969-12-31 23:59:59Z'],
    ['9999-12-31T23:59:59Z', '9999-12-31 23:59:59Z'],
    ['2024-02-29T00:00:00Z', '2024-02-29 00:00:00Z'],
  ])('%s is %s', (instant, written) => {
    expect(formatUtc(instant)).toBe(written)
  })
})

describe('what is no instant', () => {
  it.each([
    '',
    ' ',
    'yesterday',
    'about 5',
    '5',
    'yesterday at 9',
    'AADSTS50126',
    '13:14',
    '2026-13-01T00:00:00Z',
    '2026-11-21',
    '2026-02-31T10:00:00Z',
    '2026-11-21T10:00:00',
    '2026-11-21 (x)',
    '2026-11-21T25:00:00Z',
    '0001-01-01T00:00:00Z',
    '+275760-09-13T00:00:01Z',
    '{{now}}',
  ])('gives null: "%s"', (text) => {
    expect(formatUtc(text)).toBeNull()
    expect(formatLocal(text, 'Europe/Berlin')).toBeNull()
    expect(formatLocal(text, 'Nowhere/Else')).toBeNull()
  })

  it('never throws, and writes ASCII digits in a fixed form for everything else', () => {
    const instants = fc.date({ noInvalidDate: true }).map((date) => date.toISOString())
    fc.assert(
      fc.property(fc.oneof(anyText, instants), fc.constantFrom(...zones), (text, zone) => {
        expect(formatUtc(text) ?? '2026-11-21 13:14:05Z').toMatch(
          /^[0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{2}:[0-9]{2}:[0-9]{2}Z$/,
        )
        expect(formatLocal(text, zone) === null).toBe(formatUtc(text) === null)
      }),
    )
  })
})

describe('an instant in a time zone', () => {
  it.each([
    ['2026-11-21T13:14:05Z', 'Europe/Berlin', '2026-11-21 14:14:05 +01:00 (Europe/Berlin)'],
    ['2026-06-21T13:14:05Z', 'Europe/Berlin', '2026-06-21 15:14:05 +02:00 (Europe/Berlin)'],
    ['2026-11-21T23:30:00Z', 'Asia/Kathmandu', '2026-11-22 05:15:00 +05:45 (Asia/Kathmandu)'],
    ['2026-11-21T01:14:05Z', 'America/St_Johns', '2026-11-20 21:44:05 -03:30 (America/St_Johns)'],
    ['2026-11-21T13:14:05Z', 'Asia/Tehran', '2026-11-21 16:44:05 +03:30 (Asia/Tehran)'],
    ['2026-11-21T13:14:05Z', 'Pacific/Apia', '2026-11-22 02:14:05 +13:00 (Pacific/Apia)'],
    ['2026-11-21T13:14:05Z', 'Pacific/Marquesas', '2026-11-21 03:44:05 -09:30 (Pacific/Marquesas)'],
    ['2026-11-21T00:00:00Z', 'UTC', '2026-11-21 00:00:00 +00:00 (UTC)'],
    ['1969-12-31T23:59:59.500Z', 'Asia/Kolkata', '1970-01-01 05:29:59 +05:30 (Asia/Kolkata)'],
    ['1945-08-15T12:00:00.001Z', 'America/New_York', '1945-08-15 08:00:00 -04:00 (America/New_York)'],
    ['9999-12-31T23:59:59Z', 'America/New_York', '9999-12-31 18:59:59 -05:00 (America/New_York)'],
    ['9999-12-31T23:59:59Z', 'Pacific/Kiritimati', '+010000-01-01 13:59:59 +14:00 (Pacific/Kiritimati)'],
  ])('%s in %s is %s', (instant, zone, written) => {
    expect(formatLocal(instant, zone)).toBe(written)
  })

  it.each([
    ['before the clocks of Berlin go forward', '2026-03-29T00:59:59Z', 'Europe/Berlin', '01:59:59 +01:00'],
    ['after it', '2026-03-29T01:00:00Z', 'Europe/Berlin', '03:00:00 +02:00'],
    ['the first half past two of the long night', '2026-10-25T00:30:00Z', 'Europe/Berlin', '02:30:00 +02:00'],
    ['the second half past two', '2026-10-25T01:30:00Z', 'Europe/Berlin', '02:30:00 +01:00'],
    ['the last second of summer in New York', '2026-11-01T05:59:59Z', 'America/New_York', '01:59:59 -04:00'],
    ['the first second of winter in New York', '2026-11-01T06:00:00Z', 'America/New_York', '01:00:00 -05:00'],
    ['half an hour of summer time: before', '2026-10-03T15:29:59Z', 'Australia/Lord_Howe', '01:59:59 +10:30'],
    ['half an hour of summer time: after', '2026-10-03T15:30:00Z', 'Australia/Lord_Howe', '02:30:00 +11:00'],
    ['midnight, which is never 24:00', '2026-11-20T23:00:00Z', 'Europe/Berlin', '00:00:00 +01:00'],
  ])('%s', (_what, instant, zone, written) => {
    expect(formatLocal(instant, zone)?.slice(11, 26)).toBe(written)
  })

  it('is written as UTC when the zone is unknown', () => {
    for (const zone of ['Nowhere/Else', '', 'UTC\nError code: 1', '<b>', 'undefined']) {
      expect(formatLocal('2026-11-21T13:14:05Z', zone)).toBe('2026-11-21 13:14:05 +00:00 (UTC)')
    }
  })

  it.each(zones)('%s: wall clock and offset give the instant again, in both nights of change', (zone) => {
    const formatter = zoneFormatter(zone)
    for (const start of nightsOf(formatter).days) {
      for (let time = start; time <= start + day; time += halfHour) {
        const written = formatLocal(new Date(time).toISOString(), zone) as string
        const form = /^([0-9]{4}-[0-9]{2}-[0-9]{2}) ([0-9]{2}:[0-9]{2}:[0-9]{2}) ([+-][0-9]{2}:[0-9]{2}) \((.+)\)$/
        const [, date, clock, offset, name] = form.exec(written) ?? []
        expect(Date.parse(`${date}T${clock}${offset}`)).toBe(time)
        expect([offset, name]).toEqual([namedOffset(formatter, time), zone])
      }
    }
  })

  it('was tried in zones with and without a change of clocks', () => {
    const changes = zones.map((zone) => nightsOf(zoneFormatter(zone)).changes)
    expect(changes.filter((count) => count >= 2).length).toBeGreaterThan(15)
    expect(changes.filter((count) => count === 0).length).toBeGreaterThan(10)
  })
})
