// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyText } from '../testing/any-text.ts'
import { findHints } from './find-hints.ts'
import { readErrorText } from './read-error-text.ts'

const fragments = [
  'AADSTS',
  'AADSTS50053',
  '50053',
  'Trace ID',
  'Correlation ID:',
  'Timestamp',
  'error_codes:[',
  '{"error":',
  '\\\\"',
  '\\u0022',
  '%25',
  '%0d%0a',
  '%zz',
  '&#x110000;',
  '&lt;',
  '<br>',
  '<a href="',
  "'",
  '"',
  '|',
  '|---|',
  ',',
  '\t',
  '\n',
  '\r\n> ',
  ' ',
  ':',
  '[',
  '](',
  'b1d5c2e4-93f0-4a67-8e21-5f0c7a9d3b00',
  'b1d5c2e4-93f0-',
  '2031-05-17 06:08:09Z',
  '99999-99-99',
  '1936764489',
  '9'.repeat(20),
  'Request ID,Correlation ID,Error code\n',
  'App name: ',
  'my password is ',
  'İ',
  'ﷺ',
  '\ud800',
  '\u202e',
  'é\u0301',
  '相関 ID',
  'Ид',
]
const anyMix = fc.array(fc.oneof(fc.constantFrom(...fragments), fc.constantFrom(...fragments), anyText), {
  maxLength: 25,
})
const clock = { now: '2031-05-17T07:00:00Z', thoughtTime: null }
const id = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

function expectSound(text: string): void {
  const details = readErrorText(text)
  expect(details.codes.every((code) => /^\d{5,7}$/.test(code))).toBe(true)
  for (const value of [details.correlationId, details.requestId, details.appId, details.tenantId]) {
    if (value !== null) expect(value).toMatch(id)
  }
  if (details.timestamp !== null)
    expect(new Date(details.timestamp).toISOString().slice(0, 19)).toBe(details.timestamp.slice(0, 19))
  for (const value of [details.appName, details.devicePlatform, details.deviceState, details.message]) {
    if (value !== null) expect(value).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u)
    expect(value?.length ?? 0).toBeLessThanOrEqual(300)
  }
  expect(() => findHints(details, clock)).not.toThrow()
}

describe('the reader of error texts', () => {
  it('never throws and gives only what has the right shape', () => {
    fc.assert(fc.property(anyText, expectSound), { numRuns: 10_000 })
    fc.assert(
      fc.property(anyMix, (parts) => expectSound(parts.join(''))),
      { numRuns: 10_000 },
    )
  }, 120_000)
})
