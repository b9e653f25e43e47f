// @vitest-environment node
import { afterEach, describe, expect, it, vi } from 'vitest'
import { breakLocalTimes } from '../testing/without-clock.ts'
import { clockTime } from './clock-time.ts'

const at = (time: string) => Date.parse(`2026-11-22T${time}Z`)
const plain = (words: string) => words.replaceAll('\u202f', ' ')

afterEach(() => vi.unstubAllEnvs())

describe('what a clock on the wall shows', () => {
  it.each([
    ['UTC', '14:32:00', '2:32 PM (your time)', '2:32 PM (your time)'],
    ['UTC', '14:32:01', '2:32 PM (your time)', '2:33 PM (your time)'],
    ['Europe/Berlin', '14:32:59', '3:32 PM (your time)', '3:33 PM (your time)'],
    ['Asia/Kolkata', '14:32:30', '8:02 PM (your time)', '8:03 PM (your time)'],
    ['Pacific/Chatham', '10:14:30', '11:59 PM (your time)', '12:00 AM (your time)'],
    ['America/St_Johns', '03:29:30', '11:59 PM (your time)', '12:00 AM (your time)'],
  ])('in %s at %s UTC is, before and after, %s and %s', (zone, time, before, after) => {
    vi.stubEnv('TZ', zone)
    expect([clockTime(at(time), 'down'), clockTime(at(time), 'up')].map(plain)).toEqual([before, after])
  })

  it('is said in UTC where the browser cannot write local times', () => {
    breakLocalTimes()
    expect(clockTime(at('23:59:30'), 'up')).toBe('00:00 UTC (world time)')
  })

  it('is said in UTC where the browser has no local times', () => {
    const { toLocaleTimeString } = Date.prototype
    Reflect.deleteProperty(Date.prototype, 'toLocaleTimeString')
    const words = clockTime(at('14:32:00'), 'down')
    Object.assign(Date.prototype, { toLocaleTimeString })
    expect(words).toBe('14:32 UTC (world time)')
  })
})
