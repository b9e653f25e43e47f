// @vitest-environment node
import { describe, expect, it } from 'vitest'
import type { Details } from './details.ts'
import { findHints } from './find-hints.ts'
import { readErrorText } from './read-error-text.ts'

const made = Date.UTC(2031, 4, 17, 6, 0, 0)
const hex = made.toString(16).padStart(12, '0')
const correlationId = `${hex.slice(0, 8)}-${hex.slice(8)}-7a21-8b3e-9a1c2d4e6f70`
const sound: Details = {
  ...readErrorText(''),
  isEntra: true,
  codes: ['50053'],
  correlationId,
  requestId: 'b1d5c2e4-93f0-4a67-8e21-5f0c7a9d3b00',
  timestamp: '2031-05-17T06:00:05Z',
}
const soon = { now: '2031-05-17T06:10:00Z', thoughtTime: null }
const kinds = (more: Partial<Details>, clock: { now: string; thoughtTime: string | null } = soon) =>
  findHints({ ...sound, ...more }, clock).map(({ kind }) => kind)

describe('hints', () => {
  it('has none for a fresh, whole block, and none for nothing', () => {
    expect(kinds({})).toEqual([])
    expect(findHints(readErrorText('hello'), soon)).toEqual([])
  })

  it('says that the text is older than the person thinks', () => {
    const thought = { now: '2031-05-17T09:10:00Z', thoughtTime: '2031-05-17T09:00:00Z' }
    expect(findHints(sound, thought)).toEqual([{ kind: 'older', time: '2031-05-17T06:00:00.000Z' }])
    expect(kinds({}, { ...thought, thoughtTime: '2031-05-17T06:50:00Z' })).toEqual([])
    expect(kinds({}, { now: '2031-05-18T05:00:00Z', thoughtTime: null })).toEqual([])
    expect(kinds({}, { now: '2031-05-18T07:00:00Z', thoughtTime: null })).toEqual(['older'])
  })

  it('compares the time inside the id with the timestamp', () => {
    expect(kinds({ timestamp: '2031-05-17T06:50:00Z' }, { ...soon, now: '2031-05-17T07:00:00Z' })).toEqual([])
    expect(kinds({ timestamp: '2031-05-17T07:10:00Z' }, { ...soon, now: '2031-05-17T07:11:00Z' })).toEqual([
      'time-mismatch',
    ])
  })

  it('sees a time to come', () => {
    expect(kinds({ timestamp: '2031-05-17T06:19:00Z' })).toEqual([])
    expect(kinds({ timestamp: '2031-05-17T06:21:00Z' })).toEqual(['future'])
  })

  it('suggests that ids are swapped', () => {
    expect(kinds({ correlationId: sound.requestId, requestId: correlationId })).toEqual(['maybe-swapped'])
    expect(kinds({ correlationId: sound.requestId })).toEqual([])
  })

  it('says what is missing', () => {
    expect(kinds({ codes: [] })).toEqual(['no-code'])
    expect(kinds({ codes: [], names: ['InvalidConnectionCredentials'] })).toEqual([])
    expect(kinds({ correlationId: null })).toEqual(['no-correlation-id'])
    expect(kinds({ requestId: null })).toEqual(['no-request-id'])
    expect(kinds({ timestamp: null })).toEqual(['no-time'])
    expect(kinds({ correlationId: null, requestId: null })).toEqual(['no-ids'])
  })
})
