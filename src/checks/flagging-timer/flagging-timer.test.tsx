import { act, fireEvent, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { hearFocus } from '../../testing/hear-focus.ts'
import { renderCheck } from '../../testing/render-check.tsx'
import { breakLocalTimes, brokenClocks } from '../../testing/without-clock.ts'
import { FlaggingTimer } from './flagging-timer.tsx'
import { readFlag } from './read-flag.ts'

const minute = 60_000
const marked = '2026-11-22T03:40:12.345Z'
const line =
  'Flagging timer: marked for the help desk at 2026-11-22 03:40:12Z, one try possible until 2026-11-22 04:00:12Z.'
const running = 'The error is marked for the help desk. Sign in once more before 4:00 AM (your time).'
const none = /^The time is not running yet/
const over = /^The 20 minutes are over/
const ahead = /^Can’t tell here how much time is left: the clock/

/** Instant of the mark → minutes later → what is said and what the countdown shows. */
const table = [
  ['', 0, 'none', none, null],
  ['soon', 0, 'none', none, null],
  [marked, 0, 'running', running, '20 minutes left'],
  [marked, 0.001, 'running', running, '20 minutes left'],
  [marked, 9.5, 'running', running, '11 minutes left'],
  [marked, 10, 'running', `${running} Less than 10 minutes left.`, '10 minutes left'],
  [marked, 15.5, 'running', `${running} Less than 5 minutes left.`, '5 minutes left'],
  [marked, 19.5, 'running', `${running} Less than 1 minute left.`, '30 seconds left'],
  [marked, 20, 'over', over, null],
  [marked, 24 * 60, 'over', over, null],
  [marked, -0.5, 'running', running, '20 minutes left'],
  [marked, -2, 'ahead', ahead, null],
  [marked, -60 * 24 * 365, 'ahead', ahead, null],
] as const

const said = (status = screen.getByRole('status')) => (status.textContent ?? '').replaceAll('\u202f', ' ')
const counted = () => screen.queryByRole('timer')?.textContent ?? null
const pass = (minutes: number) => act(() => vi.advanceTimersByTime(minutes * minute))
const show = (flaggedAt = '') => renderCheck(FlaggingTimer, { memory: { flaggedAt } })

/** As a person does who uses the keyboard or a mouse: the button gets the focus first. */
function press(name: RegExp) {
  const button = screen.getByRole('button', { name })
  button.focus()
  fireEvent.click(button)
}

beforeEach(() => {
  vi.stubEnv('TZ', 'UTC')
  vi.useFakeTimers({ now: Date.parse(marked) })
})

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllEnvs()
})

describe('the time for a marked try', () => {
  it.each(table)('marked %j, %d minutes later: %s', (flaggedAt, minutes, state) => {
    expect(readFlag(flaggedAt, Date.parse(marked) + minutes * minute).state).toBe(state)
  })

  it.each(table)('marked %j, %d minutes later: says it (%s)', (flaggedAt, minutes, state, words, left) => {
    vi.setSystemTime(Date.parse(marked) + minutes * minute)
    const { reports } = show(flaggedAt)
    expect(said()).toEqual(typeof words === 'string' ? words : expect.stringMatching(words))
    expect(counted()).toBe(left)
    expect(reports).toEqual(state === 'running' ? [{ result: 'flagged', line }] : [])
  })
})

describe('the flagging timer', () => {
  it('runs from a press of the button, and reports once', () => {
    const { memory, reports } = show()
    expect(reports).toEqual([])
    press(/I have chosen/)
    expect(memory().flaggedAt).toBe(marked)
    expect(said()).toBe(running)
    pass(3)
    expect(reports).toEqual([{ result: 'flagged', line }])
  })

  it('takes a mark of some minutes ago', () => {
    const { memory } = show()
    fireEvent.change(screen.getByRole('combobox', { name: 'When was that?' }), { target: { value: '5' } })
    press(/I have chosen/)
    expect(memory().flaggedAt).toBe('2026-11-22T03:35:12.345Z')
    expect(counted()).toBe('15 minutes left')
  })

  it('speaks only at the start, at 10, 5 and 1 minutes, and at the end', () => {
    show()
    press(/I have chosen/)
    const status = screen.getByRole('status')
    const heard = [said(status)]
    for (let seconds = 0; seconds < 21 * 60; seconds += 15) {
      pass(15 / 60)
      if (said(status) !== heard.at(-1)) heard.push(said(status))
    }
    expect(heard.map((words) => words.replace(running, '').trim())).toEqual([
      '',
      'Less than 10 minutes left.',
      'Less than 5 minutes left.',
      'Less than 1 minute left.',
      expect.stringMatching(over),
    ])
    expect(screen.queryByRole('timer')).toBeNull()
  })

  it('keeps the countdown itself quiet', () => {
    show(marked)
    expect(screen.getByRole('timer').getAttribute('aria-live')).toBe('off')
    expect(screen.getByRole('status').contains(screen.getByRole('timer'))).toBe(false)
  })

  it('leaves what it reported when the time is over, and starts anew with a new mark', () => {
    const { reports, memory } = show(marked)
    pass(21)
    expect(reports).toHaveLength(1)
    press(/I have chosen/)
    expect(memory().flaggedAt).toBe('2026-11-22T04:01:12.345Z')
    expect(counted()).toBe('20 minutes left')
    expect(reports.map((report) => report?.line)).toEqual([line, expect.stringContaining('at 2026-11-22 04:01:12Z')])
  })

  it('takes it back, and can be started again in the same second', () => {
    const { reports, memory } = show()
    press(/I have chosen/)
    press(/^Undo/)
    expect(memory().flaggedAt).toBe('')
    expect(said()).toMatch(none)
    press(/I have chosen/)
    expect(reports.map((report) => report?.line ?? null)).toEqual([line, null, line])
  })

  it('goes on when a clock that was set back is right again', () => {
    vi.setSystemTime(Date.parse(marked) - 60 * minute)
    show(marked)
    expect(said()).toMatch(ahead)
    vi.setSystemTime(Date.parse(marked) + 5 * minute)
    pass(1 / 60)
    expect(counted()).toBe('15 minutes left')
  })

  it('takes back what it said when another tab has emptied the memory, and can say it again', () => {
    const { reports, rememberElsewhere } = show(marked)
    rememberElsewhere({ flaggedAt: '' })
    expect(said()).toMatch(none)
    expect(document.activeElement).toBe(document.body)
    rememberElsewhere({ flaggedAt: marked })
    expect(reports.map((report) => report?.line ?? null)).toEqual([line, null, line])
  })

  it('takes back what it said earlier when the time is over and the mark goes', () => {
    vi.setSystemTime(Date.parse(marked) + 30 * minute)
    const { reports } = show(marked)
    press(/^Undo/)
    expect(reports).toEqual([null])
  })

  it('moves the focus from the button that goes to what is said, when it is said', () => {
    show()
    const heard = hearFocus()
    press(/I have chosen/)
    press(/^Undo/)
    expect(heard).toEqual([
      'I have chosen “Enable flagging”',
      running,
      'Undo: it is not marked',
      expect.stringMatching(none),
    ])
  })

  it('says the answer that was picked with its result', () => {
    renderCheck(FlaggingTimer, { memory: { flaggedAt: marked }, children: <p>Picked below</p> })
    expect(said()).toBe(`${running}Picked below`)
  })
})

describe('without a clock', () => {
  it.each(brokenClocks)('%s: says what to do instead, and reports nothing', (_, read) => {
    vi.spyOn(Date, 'now').mockImplementation(read)
    const { reports } = show(marked)
    expect(said()).toMatch(/^Can’t tell here what time it is\. Look at another clock.*20 minutes/)
    expect(screen.getAllByRole('listitem')).toHaveLength(3)
    expect(screen.queryByRole('button')).toBeNull()
    expect(reports).toEqual([])
  })

  it('that can write local times: says the time of UTC', () => {
    breakLocalTimes()
    show(marked)
    expect(said()).toContain('before 04:00 UTC (world time)')
  })
})
