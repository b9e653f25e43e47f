import { describe, expect, it } from 'vitest'
import { noDetails } from '../engine/ticket/ticket-input.ts'
import type { Details } from '../error-text/details.ts'
import { nothingFound } from '../error-text/to-details.ts'
import { detailsToTexts } from './details-to-texts.ts'
import { textsToDetails } from './texts-to-details.ts'

const older = { codes: ['50126'], correlationId: null, requestId: 'r-0', timestamp: '2026-11-20T08:00:00Z' }

describe('what was read from a text', () => {
  it('lists codes and names in their order', () => {
    const codes = ['70002', '50126']
    const read = { ...nothingFound, codes, newestCodes: codes, names: ['WindowsIdentityIncorrect'] }
    expect(detailsToTexts(read).codes).toBe('70002, 50126, WindowsIdentityIncorrect')
  })

  it('has the codes of the newest attempt, also when an older one had the same and others', () => {
    const locked = { ...older, codes: ['50053'] }
    const read = { ...nothingFound, codes: ['50053', '50126'], newestCodes: ['50053'], others: [older, locked] }
    const texts = detailsToTexts(read)
    expect(texts.codes).toBe('50053')
    expect(texts.earlier).toBe(
      '2026-11-20T08:00:00Z code 50126 request r-0; 2026-11-20T08:00:00Z code 50053 request r-0',
    )
    expect(textsToDetails(texts).others).toHaveLength(2)
  })

  it('has all codes when the newest attempt shows none', () => {
    expect(detailsToTexts({ ...nothingFound, codes: ['50126'], others: [older] }).codes).toBe('50126')
  })

  it('comes back from the fields as it was', () => {
    const read: Details = {
      ...nothingFound,
      isEntra: true,
      codes: ['50126'],
      newestCodes: ['50126'],
      names: ['WindowsIdentityIncorrect'],
      correlationId: 'c-1',
      timestamp: '2026-11-21T08:00:00Z',
      appName: 'Office 365',
      ipAddress: '192.0.2.1',
    }
    expect(textsToDetails(detailsToTexts(read))).toEqual(read)
  })

  it('has nothing that looks secret, whatever field it was read into', () => {
    const read = {
      ...nothingFound,
      message: 'Sign-in failed, my password is Blue-Kite_88',
      appName: 'pw - Blue-Kite_88',
    }
    const texts = detailsToTexts(read)
    expect(texts.message).toBe('Sign-in failed, my password is [removed: password]')
    expect(JSON.stringify(texts)).not.toContain('Blue-Kite_88')
  })

  it('keeps every code that an older attempt has, whatever its number', () => {
    for (const code of ['120002', '140000', '221000', '750054', '50126']) {
      const texts = detailsToTexts({ ...nothingFound, codes: [code], others: [{ ...older, codes: [code] }] })
      expect(texts).toMatchObject({ codes: code, earlier: `2026-11-20T08:00:00Z code ${code} request r-0` })
    }
  })

  it('is empty texts where nothing was found', () => {
    expect(detailsToTexts(nothingFound)).toEqual(noDetails)
  })
})
