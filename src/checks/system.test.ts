// @vitest-environment node
import { expect, it } from 'vitest'
import { systemOf } from './system.ts'

it.each([
  ['windows', 'Windows', ''],
  ['windows', 'Win32', 'Mozilla/5.0 (Windows NT 10.0; Win64; x64)'],
  ['macos', 'macOS', ''],
  ['macos', 'MacIntel', 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)'],
  ['ios', 'iPhone', 'Mozilla/5.0 (iPhone; CPU iPhone OS 26_0 like Mac OS X)'],
  ['android', 'Android', ''],
  ['android', 'Linux armv81', 'Mozilla/5.0 (Android 15; Mobile; rv:140.0)'],
  ['chromeos', 'Chrome OS', ''],
  ['chromeos', 'Linux x86_64', 'Mozilla/5.0 (X11; CrOS x86_64 14541.0.0)'],
  ['linux', 'Linux x86_64', 'Mozilla/5.0 (X11; Linux x86_64)'],
  [null, '', ''],
  [null, '', 'Darwin'],
])('is %s for %j and %j', (system, platform, userAgent) => {
  expect(systemOf({ platform, userAgent, touchPoints: 0 })).toBe(system)
})

it.each([
  ['Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) Safari/605.1.15', 0, 'macos'],
  ['Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) Safari/605.1.15', 5, 'ios'],
  ['Mozilla/5.0 (Linux; Android 10; K) Chrome/140.0 Mobile', 5, 'android'],
] as const)('is told by the user agent alone: %s (%i)', (userAgent, touchPoints, system) => {
  expect(systemOf({ platform: '', userAgent, touchPoints })).toBe(system)
})

it('is an iPad when a Mac has a touch screen', () => {
  expect(systemOf({ platform: 'MacIntel', userAgent: 'Macintosh', touchPoints: 5 })).toBe('ios')
})
