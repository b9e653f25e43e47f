// @vitest-environment node
import { describe, expect, it } from 'vitest'
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
const maxRuns = 9
const fill = (part: string, length: number) => part.repeat(Math.ceil(length / part.length)).slice(0, length)

/** The time that this process worked: other work on the machine does not count. */
function milliseconds(text: string): number {
  const start = process.cpuUsage()
  findSecrets(text)
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}

/** The best time of each text, run in turns until they are `good`: a busy machine only makes runs slower. */
function bestOf(texts: string[], good: (times: number[]) => boolean): number[] {
  let best = texts.map(() => Number.POSITIVE_INFINITY)
  for (let run = 0; run < maxRuns && (run < 2 || !good(best)); run++) {
    best = texts.map((text, index) => Math.min(best[index] as number, milliseconds(text)))
  }
  return best
}

/** How much longer the second takes; times below two milliseconds say nothing. */
const growth = ([short = 0, long = 0]: number[]) => long / Math.max(short, 2)

describe('the time that finding secrets takes', () => {
  for (const part of worst) findSecrets(fill(part, 16_384))

  it.each(worst)('is short and grows with the length: %j', (part) => {
    const isGood = (times: number[]) => (times[1] as number) < 50 && growth(times) < 8
    const times = bestOf([fill(part, 16_384), fill(part, 65_536)], isGood)
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
