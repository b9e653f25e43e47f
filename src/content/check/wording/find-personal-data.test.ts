// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { findPersonalData } from './find-personal-data.ts'

const own = { phone: '4989123456', email: 'help@fabrik.de', domains: ['fabrik.de'] }
const found = (text: string) => findPersonalData(text, own)?.written ?? null

describe('personal data', () => {
  it.each([
    ['Write to j.doe84@web.de.', 'j.doe84@web.de'],
    ['Write to Jane.Doe@fabrik.de.', 'Jane.Doe@fabrik.de'],
    ['Call +49 171 2345678.', '+49 171 2345678'],
    ['Tel. 0171 2345678', 'Tel. 0171 2345678'],
    ['User ID: 4c89ea0e-02e5-4d1b-bbc1-5f6250601440', '4c89ea0e-02e5-4d1b-bbc1-5f6250601440'],
  ])('is found: %s', (text, written) => {
    expect(found(text)).toBe(written)
  })

  it.each([
    'Write to help@fabrik.de or info@contractor.com.',
    'Type your full work address, for example name@fabrik.de or jane.doe@contoso.com.',
    'Call +49 (89) 123456.',
    'Call +1 555 0100.',
    'See https://learn.microsoft.com/4c89ea0e-02e5-4d1b-bbc1-5f6250601440.',
    'Codes 50126, 700016 and 7000215; RFC 7636.',
    'name/host@realm and @everyone',
  ])('is not: %s', (text) => {
    expect(found(text)).toBeNull()
  })
})
