// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { readErrorText } from './read-error-text.ts'

const guid = 'b1d5c2e4-93f0-4a67-8e21-5f0c7a9d3b00'
const worst = [
  'A',
  'eyJ',
  '0.A',
  'a.',
  ' ',
  '\n',
  '\t',
  '7',
  '-',
  '(',
  '[',
  '{',
  '"',
  "'",
  '\\',
  '%25',
  '%',
  '+',
  '%2B',
  'deadbeef',
  '<a ',
  '<br>',
  '&#',
  '&amp;amp;',
  'AADSTS',
  'AADSTS50053 ',
  'AADSTS50053,50034,',
  'a a d s t s ',
  'Error Code: 50053\n',
  'error 50053 ',
  'error?code=',
  'Correlation ID: ',
  'Timestamp: ',
  'Timestamp 2031-',
  'id: ',
  '"id": ',
  'ID\n',
  'Request ID,Correlation ID\n',
  '| Request ID | Correlation ID |\n',
  'Request ID,Correlation ID\n1,2\n\n',
  guid,
  `Trace ID: ${guid} `,
  '[2031',
  '} {',
  "application '",
  'directory ',
  'password is x ',
  'Идентификатор ',
  '相関',
  '\u200b',
  '\ufdfa',
  '\ud800',
  '=\n',
  '" +\n"',
]
const runs = 9
const fill = (part: string, length: number) => part.repeat(Math.ceil(length / part.length)).slice(0, length)

/** The best of several runs: what else the machine does only makes a run slower. */
function milliseconds(text: string): number {
  const times = Array.from({ length: runs }, () => {
    const start = performance.now()
    readErrorText(text)
    return performance.now() - start
  })
  return Math.min(...times)
}

describe('the time that reading takes', () => {
  for (const part of worst) readErrorText(fill(part, 16_384))

  it.each(worst)('is short and grows with the length: %j', (part) => {
    const short = milliseconds(fill(part, 16_384))
    const long = milliseconds(fill(part, 65_536))
    expect(long).toBeLessThan(50)
    // Four times the text; times below two milliseconds say nothing.
    expect(long / Math.max(short, 2)).toBeLessThan(8)
  })

  it.each(['AADSTS50053 ', 'A', `Trace ID: ${guid} `, worst.join('')])('is bounded for a megabyte: %j', (part) => {
    expect(milliseconds(fill(part, 1_048_576))).toBeLessThan(200)
  })

  it('reads the beginning and the end of a megabyte', () => {
    const log = fill('all is well\n', 1_000_000)
    expect(readErrorText(`AADSTS50053: x\n${log}`).codes).toEqual(['50053'])
    expect(readErrorText(`${log}AADSTS50034: x`).codes).toEqual(['50034'])
  })
})
