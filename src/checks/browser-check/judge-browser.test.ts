// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { browserLine } from './browser-line.ts'
import { judgeBrowser } from './judge-browser.ts'
import { ageOf, isOld } from './needed-versions.ts'
import type { BrowserReading } from './read-browser.ts'
import type { Passkeys } from './read-passkeys.ts'
import { verdictOf } from './verdict-of.ts'

const edge = (version: number, rest = '') => ({
  userAgent: `Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/${version}.0 Safari/537.36 Edg/${version}.0${rest}`,
  brands: [],
  isBrave: false,
  touchPoints: 0,
  isStandalone: false,
})

const stores = { localStorage: 'works', sessionStorage: 'works', IndexedDB: 'works' } as const
const noStore = { localStorage: 'refused', sessionStorage: 'refused', IndexedDB: 'refused' } as const
const good: BrowserReading = {
  identity: edge(143),
  cookies: 'works',
  stores,
  hasPrivateSign: false,
  passkeys: 'device',
  place: { zone: 'Europe/Berlin', languages: ['en-GB'] },
}

describe('the verdict', () => {
  it.each<[result: string | null, tone: string, reading: Partial<BrowserReading>]>([
    ['fine', 'good', {}],
    ['fine', 'good', { passkeys: 'missing', hasPrivateSign: true, place: { zone: null, languages: [] } }],
    ['blocked', 'warn', { cookies: 'refused' }],
    ['blocked', 'warn', { stores: { ...stores, IndexedDB: 'refused' } }],
    ['blocked', 'warn', { cookies: 'unknown', stores: noStore }],
    ['old', 'warn', { identity: edge(99) }],
    ['old', 'warn', { identity: edge(99), cookies: 'refused', stores: noStore }],
    ['embedded', 'warn', { identity: edge(143, ' Teams/26033.0') }],
    ['embedded', 'warn', { identity: edge(99, ' Teams/26033.0'), cookies: 'refused' }],
    [null, 'unknown', { cookies: 'unknown' }],
    [null, 'unknown', { stores: { ...stores, localStorage: 'unknown' } }],
    [null, 'unknown', { identity: { ...edge(143), userAgent: '' } }],
    [null, 'unknown', { identity: { ...edge(143), userAgent: 'Lynx/2.9' } }],
  ])('is %s, %s, for %o', (result, tone, reading) => {
    expect(verdictOf({ ...good, ...reading })).toMatchObject({ result, tone })
  })
})

describe('passkeys', () => {
  it.each<[Passkeys, state: string]>([
    ['device', 'good'],
    ['other', 'good'],
    ['missing', 'unknown'],
    ['insecure', 'unknown'],
    ['unknown', 'unknown'],
  ])('that are %s are %s', (passkeys, state) => {
    const row = judgeBrowser({ ...good, passkeys }, 'untried').find(({ name }) => name === 'passkeys')
    expect(row?.state).toBe(state)
  })
})

it('gives something to do or to know wherever a thing is not simply right', () => {
  const nothing: BrowserReading = {
    identity: { ...edge(143), userAgent: '' },
    cookies: 'unknown',
    stores: { localStorage: 'unknown', sessionStorage: 'unknown', IndexedDB: 'unknown' },
    hasPrivateSign: false,
    passkeys: 'unknown',
    place: { zone: null, languages: [] },
  }
  for (const reading of [nothing, { ...nothing, cookies: 'refused' as const, stores: noStore }]) {
    for (const popup of ['untried', 'refused', 'unknown'] as const) {
      const silent = judgeBrowser(reading, popup).filter(({ state, advice }) => state !== 'good' && advice === '')
      expect(silent).toEqual([])
    }
  }
})

describe('the age of a version', () => {
  it.each([
    ['chromium', 129, true, 'in 2024'],
    ['chromium', 130, false, 'in 2024'],
    ['chromium', 132, false, 'in 2025'],
    ['chromium', 156, false, 'in 2026 or later'],
    ['chromium', 120, true, 'in 2023'],
    ['chromium', 79, true, 'before 2020'],
    ['firefox', 130, true, 'in 2024'],
    ['firefox', 131, false, 'in 2024'],
    ['firefox', 147, false, 'in 2026 or later'],
    ['safari', 17, true, 'in 2023'],
    ['safari', 18, false, 'in 2024'],
    ['safari', 26, false, 'in 2025 or later'],
    ['retired', 11, true, 'before 2020'],
  ] as const)('%s %i: old %s, came out %s', (family, version, old, age) => {
    expect([isOld(family, version), ageOf(family, version)]).toEqual([old, age])
  })
})

describe('the line for the ticket', () => {
  it('says what matters', () => {
    const reading = { ...good, stores: { ...stores, localStorage: 'refused', IndexedDB: 'refused' } as const }
    expect(browserLine(reading, 'untried')).toBe(
      'Browser check: Edge 143 on Windows, new enough; cookies work, storage refused (localStorage, IndexedDB); not embedded; passkeys possible; zone Europe/Berlin.',
    )
  })

  it('stays one line of at most 200 characters and keeps what matters most', () => {
    const identity = { ...edge(9999, ' GSA/1'), userAgent: `${edge(9999).userAgent} SamsungBrowser/9999 GSA/1` }
    const place = { zone: 'America/Argentina/ComodRivadavia', languages: [] }
    const line = browserLine(
      { ...good, identity, cookies: 'unknown', stores: noStore, passkeys: 'other', place },
      'unknown',
    )
    expect(line.length).toBeLessThanOrEqual(200)
    expect(line).toContain('storage refused (localStorage, sessionStorage, IndexedDB); seems inside the Google app')
    expect(line).toMatch(/\.$/)
  })
})
