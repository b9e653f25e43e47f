import { beforeEach, expect, it, vi } from 'vitest'
import { afterPaint } from './after-paint.ts'

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['requestAnimationFrame', 'cancelAnimationFrame', 'setTimeout', 'clearTimeout'] })
  return () => vi.useRealTimers()
})

it('waits for the frame, and lets the browser paint it', () => {
  const order: string[] = []
  afterPaint(() => order.push('work'))
  requestAnimationFrame(() => order.push('frame'))
  order.push('drawn')
  vi.runAllTimers()
  expect(order).toEqual(['drawn', 'frame', 'work'])
})

it.each([
  ['before the frame', 0],
  ['between the frame and the work', 16],
])('does nothing when it is called off %s', (_, milliseconds) => {
  const work = vi.fn()
  const callOff = afterPaint(work)
  vi.advanceTimersByTime(milliseconds)
  expect(work).not.toHaveBeenCalled()
  callOff()
  vi.runAllTimers()
  expect(work).not.toHaveBeenCalled()
})
