import { act, fireEvent, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { hearFocus } from '../../testing/hear-focus.ts'
import { testSite } from '../../testing/render-at.tsx'
import { renderCheck } from '../../testing/render-check.tsx'
import { breakLocalTimes, brokenClocks } from '../../testing/without-clock.ts'
import { readLocks } from './read-locks.ts'
import { RetryGuard } from './retry-guard.tsx'

const now = Date.parse('2026-11-22T03:40:12Z')
const minute = 60_000
const none = /^Is your account locked\?/
const over = /^You can try now, once\. Type the password slowly\.$/
const ahead = /^Can’t tell here when to try again: the clock/

/** An instant so many minutes ago. */
const ago = (minutes: number) => new Date(now - minutes * minute).toISOString()
const wait = (until: string, more = '') =>
  `Please do not try now. Try again at ${until} (your time), once.${more && ` ${more}`}`

/** Locks that were seen, in minutes ago → what is said and what the countdown shows. */
const table = [
  [[], 'none', none, null],
  [[0], 'waiting', wait('3:42 AM'), '1 minute left'],
  [[0.25], 'waiting', wait('3:41 AM'), '45 seconds left'],
  [[0.5], 'waiting', wait('3:41 AM', 'Less than 30 seconds left.'), '30 seconds left'],
  [[1], 'over', over, null],
  [[5, 0], 'waiting', wait('3:43 AM'), '2 minutes left'],
  [[0, 5], 'waiting', wait('3:43 AM'), '2 minutes left'],
  [[20, 10, 0], 'waiting', wait('3:46 AM'), '5 minutes left'],
  [[20, 10, 3], 'waiting', wait('3:43 AM', 'Less than 3 minutes left.'), '2 minutes left'],
  [[20, 10, 4.5], 'waiting', wait('3:41 AM', 'Less than 1 minute left.'), '30 seconds left'],
  [[60, 50, 40, 30, 20, 0], 'waiting', wait('3:56 AM'), '15 minutes left'],
  [[60, 50, 40, 30, 20], 'over', over, null],
  [[181], 'none', none, null],
  [[181, 0], 'waiting', wait('3:42 AM'), '1 minute left'],
  [[-0.5], 'waiting', wait('3:42 AM'), '1 minute left'],
  [[-2], 'ahead', ahead, null],
  [[5, -600], 'ahead', ahead, null],
] as const

const said = (status = screen.getByRole('status')) => (status.textContent ?? '').replaceAll('\u202f', ' ')
const counted = () => screen.queryByRole('timer')?.textContent ?? null
const pass = (seconds: number) => act(() => vi.advanceTimersByTime(seconds * 1000))
const show = (minutes: readonly number[] = [], attempts = 0) =>
  renderCheck(RetryGuard, { memory: { locksSeen: minutes.map(ago) }, attempts })

/** As a person does who uses the keyboard or a mouse: the button gets the focus first. */
function press(name: RegExp) {
  const button = screen.getByRole('button', { name })
  button.focus()
  fireEvent.click(button)
}

beforeEach(() => {
  vi.stubEnv('TZ', 'UTC')
  vi.useFakeTimers({ now })
})

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllEnvs()
})

describe('when to try again', () => {
  it.each(table)('with locks %j minutes ago: %s', (minutes, state) => {
    expect(readLocks(minutes.map(ago), now).state).toBe(state)
  })

  it.each(table)('with locks %j minutes ago: says it (%s)', (minutes, state, words, left) => {
    const { reports } = show(minutes)
    expect(said()).toEqual(typeof words === 'string' ? words : expect.stringMatching(words))
    expect(counted()).toBe(left)
    expect(reports).toHaveLength(state === 'waiting' || state === 'over' ? 1 : 0)
  })

  it('does not count what cannot be read', () => {
    expect(readLocks(['soon', ''], now)).toEqual({ state: 'none' })
  })
})

describe('the retry guard', () => {
  it('counts from a press of the button, and longer from the next', () => {
    const { memory, reports } = show([], 4)
    press(/^I see the message/)
    expect(counted()).toBe('1 minute left')
    pass(60)
    press(/see the message again/)
    expect(counted()).toBe('2 minutes left')
    expect(memory().locksSeen).toEqual(['2026-11-22T03:40:12.000Z', '2026-11-22T03:41:12.000Z'])
    expect(reports).toEqual([
      {
        result: null,
        line: 'Retry guard: locked seen once, last 2026-11-22 03:40:12Z; next try advised from 03:41:12Z; 4 tries counted in the guide.',
      },
      {
        result: null,
        line: 'Retry guard: locked seen 2 times, last 2026-11-22 03:41:12Z; next try advised from 03:43:12Z; 4 tries counted in the guide.',
      },
    ])
  })

  it('speaks only at the start, half of the wait, its last minute and the end', () => {
    show([20, 10])
    press(/see the message again/)
    const status = screen.getByRole('status')
    const heard = [said(status)]
    for (let seconds = 0; seconds < 360; seconds += 5) {
      pass(5)
      if (said(status) !== heard.at(-1)) heard.push(said(status))
    }
    expect(heard).toEqual([
      wait('3:46 AM'),
      wait('3:46 AM', 'Less than 3 minutes left.'),
      wait('3:46 AM', 'Less than 1 minute left.'),
      expect.stringMatching(over),
    ])
  })

  it('takes the last press back, whatever the order, and no second one with a double click', () => {
    const { memory, reports } = show([0, 5])
    press(/^Undo/)
    expect(memory().locksSeen).toEqual([ago(5)])
    expect(said()).toMatch(over)
    expect(reports.at(-1)?.line).toMatch(/^Retry guard: locked seen once, last 2026-11-22 03:35:12Z/)
    expect(screen.queryByRole('button', { name: /^Undo/ })).toBeNull()
    press(/see the message again/)
    expect(screen.getByRole('button', { name: /^Undo/ })).toBeDefined()
  })

  it('says nothing any more when the only press is taken back', () => {
    const { memory, reports } = show([0])
    press(/^Undo/)
    expect(memory().locksSeen).toEqual([])
    expect(said()).toMatch(none)
    expect(reports.at(-1)).toBeNull()
  })

  it('says nothing any more when what is left was long ago', () => {
    const { reports } = show([200, 0])
    press(/^Undo/)
    expect(said()).toMatch(none)
    expect(reports.at(-1)).toBeNull()
  })

  it('takes back what it said when another tab has emptied the memory', () => {
    const { reports, rememberElsewhere } = show([0])
    rememberElsewhere({ locksSeen: [] })
    expect(said()).toMatch(none)
    expect(document.activeElement).toBe(document.body)
    expect(reports.at(-1)).toBeNull()
  })

  it.each([
    ['of the first lock', []],
    ['of a later one', [10]],
  ])('asks for no further lock while nobody should try: a double click %s counts once', (_, before) => {
    show(before)
    press(/see the message/)
    expect(screen.queryByRole('button', { name: /see the message/ })).toBeNull()
    pass(15 * 60)
    expect(screen.getByRole('button', { name: /see the message again/ })).toBeDefined()
  })

  it('moves the focus from the button that goes to what is said, when it is said', () => {
    show()
    const heard = hearFocus()
    press(/^I see the message/)
    press(/^Undo/)
    expect(heard).toEqual([
      'I see the message that my account is locked',
      wait('3:42 AM'),
      'Undo: I did not see it',
      expect.stringMatching(none),
    ])
  })
})

describe('the tries that the guide has counted', () => {
  it.each([
    [0, undefined, 'This guide has not asked you for a try yet.', '10', false],
    [1, undefined, 'This guide has counted 1 try.', '10', false],
    [5, undefined, 'This guide has counted 5 tries.', '10', false],
    [6, undefined, 'This guide has counted 6 tries.', '10', true],
    [2, 3, 'This guide has counted 2 tries.', '3', true],
    [1, 3, 'This guide has counted 1 try.', '3', false],
  ])('%d of %s: %s', (attempts, lockoutTries, words, limit, isNear) => {
    const site = lockoutTries === undefined ? testSite : { ...testSite, lockoutTries }
    renderCheck(RetryGuard, { site, attempts })
    expect(screen.getByText(new RegExp(`^${words}.*after ${limit} wrong passwords`))).toBeDefined()
    expect(screen.queryByText(/You may be close/) !== null).toBe(isNear)
  })
})

describe('without a clock', () => {
  it.each(brokenClocks)('%s: says what to do instead, and reports nothing', (_, read) => {
    vi.spyOn(Date, 'now').mockImplementation(read)
    const { reports } = show([0])
    expect(said()).toMatch(/^Can’t tell here what time it is\. Look at another clock, and wait 15 minutes/)
    expect(screen.queryByRole('button')).toBeNull()
    expect(reports).toEqual([])
  })

  it('that can write local times: says the time of UTC', () => {
    breakLocalTimes()
    show([0])
    expect(said()).toContain('Try again at 03:42 UTC (world time), once.')
  })
})
