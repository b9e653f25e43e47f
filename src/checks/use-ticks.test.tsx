import { act, render, screen } from '@testing-library/react'
import { StrictMode } from 'react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { useTicks } from './use-ticks.ts'

const start = Date.parse('2026-11-22T03:40:00Z')
let draws = 0

function Clock({ until }: { until: number }) {
  useTicks(until)
  draws++
  return <p data-testid="seconds">{(Date.now() - start) / 1000}</p>
}

function show(until: number) {
  return render(
    <StrictMode>
      <Clock until={until} />
    </StrictMode>,
  )
}

const shown = () => Number(screen.getByTestId('seconds').textContent)

function pass(seconds: number) {
  for (let second = 0; second < seconds; second++) act(() => vi.advanceTimersByTime(1000))
}

function setHidden(hidden: boolean) {
  vi.spyOn(document, 'hidden', 'get').mockReturnValue(hidden)
  act(() => void document.dispatchEvent(new Event('visibilitychange')))
}

beforeEach(() => {
  vi.useFakeTimers({ now: start })
  draws = 0
})

afterEach(() => vi.useRealTimers())

describe('a component that follows the clock', () => {
  it('shows each second, with one timer', () => {
    show(start + 60_000)
    expect(vi.getTimerCount()).toBe(1)
    pass(7)
    expect(shown()).toBe(7)
  })

  it('stops when the time is over', () => {
    show(start + 3000)
    pass(10)
    expect(shown()).toBe(3)
    expect(vi.getTimerCount()).toBe(0)
  })

  it.each([Number.NaN, start - 1])('has no timer until %s', (until) => {
    show(until)
    expect(vi.getTimerCount()).toBe(0)
  })

  it('rests while nobody sees the page, and is right at once when it comes back', () => {
    show(start + 60_000)
    setHidden(true)
    const before = draws
    pass(30)
    expect(draws).toBe(before)
    setHidden(false)
    expect(shown()).toBe(30)
  })

  it('is right at once when the device slept or its clock was changed', () => {
    show(start + 3_600_000)
    vi.setSystemTime(start + 1_800_000)
    pass(1)
    expect(shown()).toBe(1801)
  })

  it('leaves no timer behind', () => {
    show(start + 60_000).unmount()
    expect(vi.getTimerCount()).toBe(0)
  })
})
