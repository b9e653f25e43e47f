// @vitest-environment node
import { describe, expect, it } from 'vitest'
import type { CodeBook } from '../model/code-book.ts'
import type { Code } from '../model/code-schema.ts'
import { findCode } from './find-code.ts'

const unknown: Code = {
  code: 'unknown',
  title: 'Unknown',
  sentence: 'Not in the list.',
  who: ['help-desk'],
  body: ['Ask.'],
  start: { guide: 'sign-in', section: 'first', answers: {} },
  helpDesk: ['Look.'],
  sources: [{ title: 'Entra', address: 'https://learn.microsoft.com/entra' }],
  checked: '2026-11-21',
}
const book: CodeBook = {
  codes: [
    { ...unknown, code: '50126', name: 'InvalidUserNameOrPassword' },
    { ...unknown, code: '90023', name: 'InvalidRequest' },
    { ...unknown, code: '9002313', name: 'InvalidRequest' },
    { ...unknown, code: 'InvalidConnectionCredentials' },
  ],
  unknown,
}

describe('the code that a text names', () => {
  it.each([
    ['50126', '50126'],
    ['AADSTS50126', '50126'],
    ['aadsts 50126', '50126'],
    ['AadSts-50126.', '50126'],
    [' 50126) ', '50126'],
    ['InvalidUserNameOrPassword', '50126'],
    ['invalidrequest', '90023'],
    ['invalidconnectioncredentials', 'InvalidConnectionCredentials'],
    ['99999', '99999'],
    ['SomethingThatIsNew', 'SomethingThatIsNew'],
  ])('is for %s the code %s', (written, code) => {
    expect(findCode(book, written)?.code).toBe(code)
  })

  it('gets the record for unknown codes under its own number', () => {
    expect(findCode(book, '99999')).toEqual({ ...unknown, code: '99999' })
  })

  it.each([
    '',
    'unknown',
    '12',
    '050126',
    '1234567890',
    '<script>',
    'two words',
    '50126;50053',
    'A'.repeat(61),
    '__proto__',
  ])('is none for %s', (written) => {
    expect(findCode(book, written)).toBeNull()
  })
})
