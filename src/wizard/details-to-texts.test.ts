import { describe, expect, it } from 'vitest'
import { noDetails } from '../engine/ticket.ts'
import type { Details } from '../error-text/details.ts'
import { detailsToTexts } from './details-to-texts.ts'
import { textsToDetails } from './texts-to-details.ts'

const nothing: Details = {
  isEntra: false,
  codes: [],
  names: [],
  correlationId: null,
  requestId: null,
  timestamp: null,
  appId: null,
  appName: null,
  tenantId: null,
  ipAddress: null,
  deviceId: null,
  devicePlatform: null,
  deviceState: null,
  message: null,
  others: [],
}

const older = { codes: ['50053'], correlationId: null, requestId: 'r-0', timestamp: '2026-11-20T08:00:00Z' }

describe('what was read from a text', () => {
  it('replaces the ids of an earlier text, so that two errors never mix', () => {
    const before = { ...noDetails, codes: '50053', requestId: 'r-0', correlationId: 'c-0' }
    expect(detailsToTexts({ ...nothing, codes: ['50126'], requestId: 'r-1' }, before)).toEqual({
      ...noDetails,
      codes: '50126',
      requestId: 'r-1',
    })
  })

  it('leaves the app that the person named, unless the text names one', () => {
    const before = { ...noDetails, app: 'Outlook on the phone' }
    expect(detailsToTexts(nothing, before).app).toBe('Outlook on the phone')
    expect(detailsToTexts({ ...nothing, appName: 'Office 365' }, before).app).toBe('Office 365')
  })

  it('lists codes and names in their order', () => {
    const read = { ...nothing, codes: ['70002', '50126'], names: ['WindowsIdentityIncorrect'] }
    expect(detailsToTexts(read, noDetails).codes).toBe('70002, 50126, WindowsIdentityIncorrect')
  })

  it('keeps older attempts apart, with their codes', () => {
    const texts = detailsToTexts({ ...nothing, codes: ['50053', '50126'], others: [older] }, noDetails)
    expect(texts.codes).toBe('50126')
    expect(texts.earlier).toBe('2026-11-20T08:00:00Z code 50053 request r-0')
    expect(textsToDetails(texts).others).toHaveLength(1)
  })

  it('has a code also when all attempts had the same one', () => {
    expect(detailsToTexts({ ...nothing, codes: ['50053'], others: [older] }, noDetails).codes).toBe('50053')
  })

  it('comes back from the fields as it was', () => {
    const read: Details = {
      ...nothing,
      isEntra: true,
      codes: ['50126'],
      names: ['WindowsIdentityIncorrect'],
      correlationId: 'c-1',
      timestamp: '2026-11-21T08:00:00Z',
      appName: 'Office 365',
      ipAddress: '192.0.2.1',
    }
    expect(textsToDetails(detailsToTexts(read, noDetails))).toEqual(read)
  })
})
