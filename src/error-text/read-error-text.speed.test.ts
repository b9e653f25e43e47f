// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { expectFast } from '../testing/expect-fast.ts'
import { expectLinear } from '../testing/expect-linear.ts'
import { fill } from '../testing/time-of.ts'
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
  "application 'x'(",
  "' named 'x",
  'configured the application x ',
  'error: 50053 (a), ',
  'errors: 50053 - a, ',
  'errors:\n- 50053\n',
  '50053, 50053 - [',
  'error_codes => array(1) [0] => ',
  'trace_id: Some(\n',
  '1[2](https://x',
  'Resource app ID: ',
  'Timestamp: Sat May  3 ',
  '" +\n"',
  'ADDSTS50053 ',
  'addsts',
  'a+a:+',
  '\n06:08:09 ERROR 50053 --- [x] ',
  `correlationId=${guid} AADSTS50053 `,
  `\ncorrelationId=${guid} AADSTS50053 Correlation ID: 5e2f90c7-18b4-4d6a-a3f1-c07be94d2816`,
]
describe('the time that reading takes', () => {
  for (const part of worst) readErrorText(fill(part, 16_384))

  it.each(worst)('is short and grows with the length: %j', (part) => expectLinear(readErrorText, part))

  it.each(['AADSTS50053 ', 'A', `Trace ID: ${guid} `, worst.join('')])('is bounded for a megabyte: %j', (part) =>
    expectFast(readErrorText, [fill(part, 1_048_576)], 200),
  )

  it('reads the beginning and the end of a megabyte', () => {
    const log = fill('all is well\n', 1_000_000)
    expect(readErrorText(`AADSTS50053: x\n${log}`).codes).toEqual(['50053'])
    expect(readErrorText(`${log}AADSTS50034: x`).codes).toEqual(['50034'])
  })
})
