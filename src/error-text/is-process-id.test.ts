// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { readErrorText } from './read-error-text.ts'

const codesOf = (text: string) => readErrorText(text).codes
const error = 'AADSTS50053: The sky fell.'

describe('a process id in a log', () => {
  it.each([
    '2031-05-17 06:08:09.871 ERROR 48216 --- [barn-4] s.b.Gate : It broke',
    '2031-05-17 06:08:09.871 ERROR 48216 --- [           main] s.b.Gate : It broke',
    '2031-05-17T06:08:09.871+02:00 ERROR 48216 --- [barn] [pool-1-thread-2] s.b.Gate : It broke',
    'ERROR 48216 --- [barn-4] s.b.Gate : It broke',
    '06:08:09.871 ERROR [48216] s.b.Gate: It broke',
    '06:08:09.871 ERROR 48216 [main] s.b.Gate: It broke',
    'ERROR 48216 [main] s.b.Gate: It broke',
    '[2031-05-17 06:08:09] [ERROR] [48216] It broke',
    '2031-05-17 06:08:09,871 | ERROR | 48216 | barn | It broke',
    '2031-05-17 06:08:09.871 ERROR 48216 s.b.Gate - It broke',
    '2031-05-17 06:08:09.871 48216 ERROR barn.gate [-] It broke',
    '2031-05-17 06:08:09.871 48216 48219 ERROR Gate: It broke',
    '2031-05-17 06:08:09.871 UTC [48216] ERROR: It broke',
    'May 17 06:08:09 shed barn[48216]: error: It broke',
  ])('is no code: %s', (line) => {
    expect(codesOf(`${error}\n${line}`)).toEqual(['50053'])
    expect(codesOf(`${line}\n${error}`)).toEqual(['50053'])
    expect(codesOf(`${line.replace('It broke', error)}`)).toEqual(['50053'])
    expect(codesOf(`${line.replaceAll('48216', '50126')}\n${error}`)).toEqual(['50053'])
  })

  it.each([
    'Azure AD 06:08:09 ERROR 50053: locked',
    'Azure AD 06:08:09 ERROR 50053 locked',
    'Azure AD 06:08:09 ERROR [50053] locked',
    'Azure AD sign-in error 50053 --- locked',
    'ERROR 50053 [locked] in Azure AD',
    '06:08:09 AADSTS70002: bad. Error: 50053: locked',
    '06:08:09 AADSTS70002: bad. error code [50053]',
    '06:08:09 AADSTS70002: bad. error_codes[50053]:',
  ])('is not what a code is: %s', (text) => {
    expect(codesOf(text)).toContain('50053')
  })
})
