import { act, fireEvent, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { renderCheck } from '../../testing/render-check.tsx'
import { ClockCheck } from './clock-check.tsx'

type Host = {
  ahead?: number
  age?: number
  /** Whether what answers keeps the time of an old answer, or writes a new one. */
  renews?: boolean
  delay?: number
  status?: number
  date?: boolean
  redirects?: boolean
}

/** A host whose clock is right, asked by a device whose clock is `ahead` seconds. Only `fetch` is replaced. */
function ownHost(host: Host) {
  const { ahead = 0, age = 0, renews = false, delay = 20, status = 200, date = true, redirects = false } = host
  return vi.spyOn(globalThis, 'fetch').mockImplementation(async () => {
    await new Promise((resolve) => setTimeout(resolve, delay / 2))
    const written = new Date(Date.now() - ahead * 1000 - (renews ? 0 : age * 1000)).toUTCString()
    await new Promise((resolve) => setTimeout(resolve, delay / 2))
    const headers = { ...(date && { date: written }), ...(age && { age: String(age) }) }
    const answer = new Response(null, { status, headers })
    return redirects ? Object.defineProperty(Response.error(), 'type', { value: 'opaqueredirect' }) : answer
  })
}

async function passes(milliseconds = 8000) {
  await act(() => vi.advanceTimersByTimeAsync(milliseconds))
}

async function show(given?: Parameters<typeof renderCheck>[1]) {
  const view = renderCheck(ClockCheck, given)
  await passes()
  return view
}

const said = () => document.querySelector('[role=status]')?.textContent ?? ''

beforeEach(() => {
  vi.useFakeTimers({ now: Date.parse('2026-11-22T14:05:00.700Z') })
})

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

describe('the clock check', () => {
  it.each<[string, Host, string, string, RegExp]>([
    ['right', {}, 'right', 'The clock of this device is right.', /is \d s (ahead|off) \(± 1 s\)\.$/],
    [
      'half a second',
      { ahead: 0.5 },
      'right',
      'The clock of this device is right.',
      /is \d s (ahead|off) \(± 1 s\)\.$/,
    ],
    [
      '20 s behind',
      { ahead: -20 },
      'right',
      'is 20 seconds behind.This is the clock of this computer. It says nothing about your phone.That is still close',
      /is (19|20|21) s behind \(± 1 s\)\.$/,
    ],
    ['30 s ahead', { ahead: 30 }, 'wrong', 'is 30 seconds ahead.', /is (29|30|31) s ahead \(± 1 s\): it showed /],
    ['30 s behind', { ahead: -30 }, 'wrong', 'is 30 seconds behind.', /is (29|30|31) s behind \(± 1 s\): it showed /],
    [
      '3 minutes ahead',
      { ahead: 180 },
      'wrong',
      'is 3 minutes ahead.',
      /is (179|180|181) s ahead \(± 1 s\): it showed /,
    ],
    [
      '3 minutes behind',
      { ahead: -180 },
      'wrong',
      'is 3 minutes behind.',
      /is (179|180|181) s behind \(± 1 s\): it showed /,
    ],
    ['5 hours', { ahead: 18_000 }, 'wrong', 'is 5 hours ahead.', /is 1800\d s ahead|is 1799\d s ahead/],
    ['40 days', { ahead: -3_456_000 }, 'wrong', 'is 40 days behind.', /is 345\d{4} s behind/],
    ['slow answers', { delay: 3000 }, 'right', 'The clock of this device is right.', /\(± [23] s\)\.$/],
    ['a cache', { age: 20 }, 'right', 'The clock of this device is right.', /\(± 1[0-2] s\)\.$/],
    [
      'a cache that renews the time',
      { age: 20, renews: true },
      'right',
      'The clock of this device is right.',
      /\(± 1[0-2] s\)\.$/,
    ],
    ['an old cache', { age: 420 }, 'unknown', 'Can’t tell here: a copy of our own page answered', /a cache answered/],
    [
      'an old cache that renews the time',
      { age: 420, renews: true },
      'unknown',
      'Can’t tell here: a copy of our own page answered',
      /a cache answered for the own host\.$/,
    ],
    [
      'a cache, 5 hours',
      { ahead: 18_000, age: 20 },
      'wrong',
      'is 5 hours and 10 seconds ahead.',
      /is 180\d\d s ahead \(± 1[0-2] s\)/,
    ],
    ['405, as HEAD is not allowed', { status: 405 }, 'right', 'The clock of this device is right.', /\(± 1 s\)\.$/],
    ['403, and 3 minutes', { status: 403, ahead: 180 }, 'wrong', 'is 3 minutes ahead.', /\(± 1 s\): /],
    ['503', { status: 503 }, 'right', 'The clock of this device is right.', /\(± 1 s\)\.$/],
    [
      'an error without a date',
      { status: 503, date: false },
      'unknown',
      'Can’t tell here: our own page does not say',
      /says no time\.$/,
    ],
    [
      'a redirect',
      { redirects: true },
      'unknown',
      'Can’t tell here: our own page leads to another page.',
      /led elsewhere\.$/,
    ],
    ['no date', { date: false }, 'unknown', 'Can’t tell here: our own page does not say', /says no time\.$/],
  ])('%s', async (_, host, result, sentence, line) => {
    ownHost(host)
    const { reports } = await show()
    expect(said()).toContain(sentence)
    expect(reports).toEqual([{ result, line: expect.stringMatching(line) }])
    expect(reports[0]?.line).toMatch(/^Clock check: .{1,180}$/)
    if (result === 'unknown') expect(said()).toContain('Compare this clock with a phone')
  })

  it('asks only its own address, by HEAD, past every cache, and no address twice', async () => {
    const fetch = ownHost({})
    await show()
    const addresses = fetch.mock.calls.map(([address]) => new URL(String(address)))
    expect(addresses.length).toBeGreaterThan(1)
    expect(addresses.length).toBeLessThanOrEqual(6)
    expect(new Set(addresses.map(String)).size).toBe(addresses.length)
    expect(addresses.map(({ origin, pathname }) => origin + pathname)).toEqual(
      addresses.map(() => location.origin + location.pathname),
    )
    for (const [, options] of fetch.mock.calls) {
      expect(options).toMatchObject({
        method: 'HEAD',
        cache: 'no-store',
        credentials: 'same-origin',
        redirect: 'manual',
      })
    }
  })

  it('says what it does while it measures, then the result with what follows from it', async () => {
    ownHost({})
    renderCheck(ClockCheck, { children: <p>So this answer is chosen.</p> })
    expect(said()).toContain('We look at the clock')
    await passes()
    expect(said()).toMatch(/^The clock of this device is right\..*So this answer is chosen\.$/)
  })

  it('checks again, and reports each look once', async () => {
    const host = ownHost({ ahead: 180 })
    const { reports } = await show()
    expect(screen.getByText('Set it right')).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: 'Check again' }))
    await passes()
    expect(reports.map((report) => report?.result)).toEqual(['wrong', 'wrong'])
    host.mockRestore()
    ownHost({})
    fireEvent.click(screen.getByRole('button', { name: 'Check again' }))
    await passes()
    expect(reports.map((report) => report?.result)).toEqual(['wrong', 'wrong', 'right'])
    expect(screen.queryByText('Set it right')).toBeNull()
    fireEvent.click(screen.getByRole('button', { name: 'Check again' }))
    await passes()
    expect(reports.map((report) => report?.result)).toEqual(['wrong', 'wrong', 'right', 'right'])
  })

  it('forgets what it measured before it was asked again', async () => {
    const host = ownHost({ ahead: 180, delay: 4000 })
    const { reports } = renderCheck(ClockCheck)
    await passes(1000)
    host.mockRestore()
    ownHost({})
    fireEvent.click(screen.getByRole('button', { name: 'Check again' }))
    await passes()
    expect(reports.map((report) => report?.result)).toEqual(['right'])
  })

  it('measures once more when the clock is set meanwhile', async () => {
    ownHost({ ahead: 0 })
    renderCheck(ClockCheck)
    await passes(100)
    vi.setSystemTime(Date.now() + 600_000)
    vi.mocked(fetch).mockRestore()
    ownHost({ ahead: 600 })
    await passes()
    expect(said()).toContain('is 10 minutes ahead.')
  })

  it('says nothing when the times never fit together', async () => {
    let ahead = 0
    vi.spyOn(globalThis, 'fetch').mockImplementation(async () => {
      ahead += 60
      return new Response(null, { headers: { date: new Date(Date.now() - ahead * 1000).toUTCString() } })
    })
    const { reports } = await show()
    expect(said()).toContain('Can’t tell here: the times that we got do not fit together.')
    expect(reports).toEqual([{ result: 'unknown', line: expect.stringContaining('do not fit together') }])
  })

  it('gives up on an answer after five seconds', async () => {
    const timeout = vi.spyOn(AbortSignal, 'timeout').mockReturnValue(AbortSignal.abort(new Error('too late')))
    vi.spyOn(globalThis, 'fetch').mockImplementation(async (_, options) => {
      options?.signal?.throwIfAborted()
      return new Response(null)
    })
    await show()
    expect(timeout).toHaveBeenCalledWith(5000)
    expect(said()).toContain('Can’t tell here: our own page did not answer.')
  })

  it('shows the time and the zone that the device believes in', async () => {
    ownHost({})
    await show()
    expect(document.body.textContent).toMatch(/This device thinks it is 22 November 2026 at .*\(.*UTC[+−]\d+.*\)\./)
  })

  it('says for a wrong clock what it showed and what was true, and how exact that is in small words', async () => {
    vi.setSystemTime(Date.parse('2026-11-22T04:40:20Z'))
    ownHost({ ahead: -300 })
    const { reports } = await show()
    const [, seconds, shown, actual] =
      /is (\d+) s behind \(± 1 s\): it showed (.{20}) when it was (.{9})\.$/.exec(reports[0]?.line ?? '') ?? []
    expect(shown).toMatch(/^2026-11-22 04:40:2\dZ$/)
    expect(Date.parse(`2026-11-22T${actual}`) - Date.parse(shown ?? '')).toBe(Number(seconds) * 1000)
    expect(said()).not.toContain('±')
    expect(screen.getByText(/We measured the clock to within 1 second\./)).toBeTruthy()
  })

  it.each([
    ['Mozilla/5.0 (Windows NT 10.0; Win64; x64)', true],
    ['Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)', true],
    ['Mozilla/5.0 (iPhone; CPU iPhone OS 26_0 like Mac OS X)', false],
    ['Mozilla/5.0 (Linux; Android 10; K)', false],
  ])('says first that a computer is not the phone: %s', async (userAgent, isComputer) => {
    vi.stubGlobal('navigator', { userAgent })
    ownHost({})
    await show({ children: <p>So this answer is chosen.</p> })
    const computer = 'This is the clock of this computer. It says nothing about your phone.'
    expect(said()).toBe(`The clock of this device is right.${isComputer ? computer : ''}So this answer is chosen.`)
  })

  it('speaks of the other device before the time zone', async () => {
    ownHost({})
    await show()
    expect(document.body.textContent).toMatch(/Is your code app on another device\?.*This device thinks it is/)
  })

  it('shows the address of its own page, to be typed over on the other device', async () => {
    ownHost({})
    await show()
    expect(screen.getByText(`${location.origin}/#/checks/clock-check`)).toBeTruthy()
  })

  it('gives the link of its own page for the other device', async () => {
    ownHost({})
    const copied: string[] = []
    vi.stubGlobal('navigator', { ...navigator, clipboard: { writeText: async (text: string) => copied.push(text) } })
    await show()
    fireEvent.click(screen.getByRole('button', { name: 'Copy the link' }))
    await passes()
    expect(copied).toEqual([`${location.origin}/#/checks/clock-check`])
  })
})

const fail = () => {
  throw new Error('blocked')
}

describe('in a browser that keeps something back, the clock check', () => {
  it.each<[string, () => void]>([
    ['no fetch', () => vi.stubGlobal('fetch', undefined)],
    ['a fetch that throws', () => vi.stubGlobal('fetch', fail)],
    ['a fetch that refuses', () => vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')))],
    ['no time limits', () => vi.stubGlobal('AbortSignal', {})],
    ['time limits that throw', () => vi.stubGlobal('AbortSignal', { timeout: fail })],
  ])('says that it can’t tell, and what to do instead: %s', async (_, spoil) => {
    ownHost({})
    spoil()
    const { reports } = await show()
    expect(said()).toContain('Can’t tell here: our own page did not answer.')
    expect(said()).toContain('Compare this clock with a phone')
    expect(reports.map((report) => report?.result)).toEqual(['unknown'])
  })

  it.each<[string, () => void]>([
    ['no performance', () => vi.stubGlobal('performance', undefined)],
    ['a performance that throws', () => vi.stubGlobal('performance', { now: fail })],
    ['no names of time zones', () => vi.stubGlobal('Intl', undefined)],
    ['time zones that throw', () => vi.stubGlobal('Intl', { DateTimeFormat: fail })],
    ['no user agent', () => vi.stubGlobal('navigator', {})],
    ['a navigator that throws', () => vi.stubGlobal('navigator', new Proxy({}, { get: fail }))],
  ])('still compares the clocks: %s', async (_, spoil) => {
    ownHost({ ahead: 180 })
    spoil()
    const { reports } = await show()
    expect(said()).toContain('The clock of this device is 3 minutes ahead.')
    expect(reports.map((report) => report?.result)).toEqual(['wrong'])
  })
})
