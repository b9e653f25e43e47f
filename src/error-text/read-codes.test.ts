// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { readErrorText } from './read-error-text.ts'

describe('codes that people write about', () => {
  it.each<[string, string[]]>([
    ["Sign-in status: 'Interrupted'; it has the error code 130502.", ['130502']],
    ['Sign-in error code not in your list: 50053.', ['50053']],
    ['Three sign in failures today, all with code 16003.', ['16003']],
    ['The login error code 650058 is new', ['650058']],
    ['I see a lot of 50057 errors in the Azure AD sign-in logs', ['50057']],
    ['7000216 is what it says. The client secret is fine.', ['7000216']],
    ['Failures: 50053 (locked), 50055 (old password) and 50057 (disabled).', ['50053', '50055', '50057']],
    ['Error codes: **50053** (locked), **50055** (old)', ['50053', '50055']],
    ['Azure AD error codes:\n* 50053 - locked\n* 50055 - old', ['50053', '50055']],
    ['Azure AD error codes:\n-50053\n-50055', ['50053', '50055']],
    ['Error Code :- 50053', ['50053']],
    ['Entra ID error-50053', ['50053']],
    ['`50053`', ['50053']],
    ['Code: 50053', ['50053']],
    ['AADSTS-50053', ['50053']],
    ['AADSTSS50053', ['50053']],
    ['AADSTS700[53](https://logs.example/run#step:3:53)4: x', ['700534']],
    ['Azure AD login failed behind the VPN, error code 50053', ['50053']],
  ])('%s', (text, codes) => {
    expect(readErrorText(text)).toMatchObject({ isEntra: true, codes })
  })

  it.each([
    'Error Domain=SomeErrorDomain Code=-50053',
    'error -50053',
    '{"code":-50053}',
    'SomeKey=-50053',
    'Error code: 50053Apples',
    'Error code: 50053px',
    '{"message":"No such channel","code":50053}',
    'Error code: 50053, the API key is unknown',
    'VPN error 50053',
    'errors: 50053',
    'result 50053 rows',
    'exit status 50053',
    'The page said: error 65001, unknown encoding',
  ])('none in %s', (text) => {
    expect(readErrorText(text)).toMatchObject({ isEntra: false, codes: [] })
  })

  it.each(['ADDSTS', 'AADSTTS', 'AADTS', 'ASDSTS', 'AADSST', 'AADSRS', 'ADASTS', 'ADSTS', 'aadstx', 'AAADSTS'])(
    'behind a misspelt prefix: %s',
    (prefix) => {
      const text = `${prefix}50053: x. ${prefix}7000216 y`
      expect(readErrorText(text)).toMatchObject({ isEntra: true, codes: ['50053', '7000216'] })
    },
  )

  it.each(['ADDS50053', 'AADDS50053', 'ADDSTTS50053', 'ADDSTS19283', 'ADDSTS50053000', 'ADDSTS 50053', 'xADDSTS50053'])(
    'none behind another word: %s',
    (text) => {
      expect(readErrorText(text)).toMatchObject({ isEntra: false, codes: [] })
    },
  )

  it('is about Entra even where the number is illegible', () => {
    expect(readErrorText('AADSTS50[…]: x')).toMatchObject({ isEntra: true, codes: [] })
  })
})
