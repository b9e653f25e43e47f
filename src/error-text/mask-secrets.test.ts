// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyText } from '../testing/any-text.ts'
import { maskSecrets } from './mask-secrets.ts'
import { secretKinds } from './secrets/secret-kind.ts'

const pieces = [
  ...secretKinds.map((kind) => `[removed: ${kind}]`),
  'password',
  'password: ',
  'Password\n',
  'user\tpassword\n',
  'my pin is ',
  'recovery codes: ',
  'code ',
  ' is ',
  ' as ',
  ' / ',
  'Blue-Sky7',
  'sunflower',
  'AB12-CD34',
  '482913',
  '"value": "',
  '<password>',
  '</password>',
  '<Assertion>',
  'https://a.example/?token=',
  'https://u:p4ss@b.example',
  'Bearer ',
  'aB3dE5fG7hJ9kL1mN3pQ5rS7tU9vW1xY3zA5bC7dE9fG1',
  'eyJhbGciOiJub25lIn0.',
  '-p ',
  'jane@fabrikam.com',
  'Cookie: ESTSAUTH=',
  '\n',
  ' ',
  '"',
  '&a=',
  ':',
  '.',
]
const anyNote = fc
  .array(fc.oneof(fc.constantFrom(...pieces), fc.constantFrom(...pieces), anyText), { maxLength: 25 })
  .map((parts) => parts.join(''))

describe('masking', () => {
  it('says what was removed, and keeps the rest as it is', () => {
    expect(maskSecrets('My password is Koala-2019! and my PIN is 739204.\r\n Thanks')).toEqual({
      text: 'My password is [removed: password] and my PIN is [removed: PIN].\r\n Thanks',
      masked: [{ kind: 'password' }, { kind: 'PIN' }],
    })
  })

  it('keeps a text without secrets', () => {
    const text = 'My password expired.\r\n\u00a0“AADSTS50055”'
    expect(maskSecrets(text)).toEqual({ text, masked: [] })
  })

  it('changes nothing in what is masked', () => {
    fc.assert(
      fc.property(anyNote, (text) => {
        const once = maskSecrets(text).text
        expect(maskSecrets(once)).toEqual({ text: once, masked: [] })
      }),
      { numRuns: 10_000 },
    )
  }, 120_000)
})
