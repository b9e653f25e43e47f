// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { bestTimes, fill, growth } from '../testing/time-of.ts'
import { findSecrets } from './find-secrets.ts'

const worst = [
  'A',
  'a',
  'aB3',
  'aB3!',
  '7',
  ' ',
  '\n',
  '\t',
  '.',
  '-',
  '_',
  '=',
  ':',
  '"',
  "'",
  '\\',
  '\\"',
  '(',
  '<',
  '<a>',
  '&',
  '&a=',
  '%25',
  '%26a%3D',
  '/',
  '//',
  'a.',
  'a@',
  'a@a.',
  'a-',
  '1-',
  '1:',
  '1.',
  '12 ',
  '123456-',
  'ab2c ',
  'deadbeef',
  'eyJ',
  'eyJ0eXAi.',
  '0.A',
  `${'aB3'.repeat(25)}\n`,
  'password ',
  'password: ',
  'password is ',
  'password: "',
  '"password":"',
  '<password>',
  '<password ',
  '<Assertion ',
  'password\n',
  'user\tpassword\n',
  'user,password\n',
  'a|b|password|c\n',
  'my password for the portal of the company is ',
  'password Blue-Sky7 ',
  'pin 1234 ',
  'code 482913 ',
  'recovery codes: AB12-CD34, ',
  'Cookie: a=b; ',
  'Cookie: ESTSAUTH=',
  'Bearer ',
  'Basic ',
  'net use ',
  '-u a:',
  '-p ',
  '://a:b',
  'https://a/invite/',
  '-----BEGIN PRIVATE KEY-----\n',
  'PuTTY-User-Key-File-2\n',
  '[removed: password] ',
  '[removed: ',
  'пароль: ',
  'パスワードは',
  'пароль это ',
  'пароль aB3xY ',
  'PIN это ',
  'code is ',
  'code was 123 456 ',
  'pass=',
  'pw ',
  'password is capital ',
  'password|',
  'password ((((',
  'cookie: aaaaaaaa"',
  '-apikey=',
  '密码',
  'รหัสผ่าน',
  '\u200b',
  '\ud800',
  '\u0000',
]
describe('the time that finding secrets takes', () => {
  for (const part of worst) findSecrets(fill(part, 16_384))

  it.each(worst)('is short and grows with the length: %j', (part) => {
    const isGood = (times: readonly number[]) => (times[1] as number) < 50 && growth(times) < 8
    const times = bestTimes(findSecrets, [fill(part, 16_384), fill(part, 65_536)], isGood)
    expect(times[1]).toBeLessThan(50)
    expect(growth(times)).toBeLessThan(8)
  })

  it('covers a long text as a whole', () => {
    const log = fill('all is well\n', 400_000)
    const text = `password: Blue-Sky7\n${log}password: Red-Sky8\n${log}password: Grey-Sky9`
    expect(findSecrets(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'Blue-Sky7',
      'Red-Sky8',
      'Grey-Sky9',
    ])
  })
})
