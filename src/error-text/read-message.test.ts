// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { readErrorText } from './read-error-text.ts'

const guid = 'b1d5c2e4-93f0-4a67-8e21-5f0c7a9d3b00'
const message = (text: string) => readErrorText(text).message

describe('the message', () => {
  it.each([
    ['AADSTS50053: The sky fell. Try again later.', 'The sky fell.'],
    [`AADSTS50053: The sky fell Trace ID: ${guid}`, 'The sky fell'],
    [`{"error_description":"AADSTS50053: The sky fell.\\r\\nTrace ID: ${guid}"}`, 'The sky fell.'],
    ['AADSTS70002: The barn burns. AADSTS50053: The sky fell.', 'The barn burns.'],
    ['AADSTS50053: The sky\nfell on us.', 'The sky fell on us.'],
    ['"errorCode": 50053, "failureReason": "The sky fell.", "additionalDetails": "No."', 'The sky fell.'],
    ['AADSTS50053: 空が落ちました。もう一度', '空が落ちました。'],
    [`AADSTS50053: Barn '${guid}' of 'contoso.com' is not 'scope'.`, `Barn '${guid}' of 'contoso.com' is not 'scope'.`],
  ])('%j', (text, expected) => {
    expect(message(text)).toBe(expected)
  })

  it.each([
    ['quoted values', 'AADSTS50053: The barn \'Hay-Day 7\' and "Blue Door" burn.', "The barn '…' and '…' burn."],
    [
      'words that are no words',
      'AADSTS50053: The sky fell on xK9!pQ2z tonight again',
      'The sky fell on … tonight again',
    ],
    ['numbers', 'AADSTS50053: The sky fell 482913 times', 'The sky fell … times'],
    ['brackets', 'AADSTS50053: The sky fell (blue door) twice', 'The sky fell twice'],
    ['addresses', 'AADSTS50053: The sky fell on https://a.example/?k=v tonight', 'The sky fell on … tonight'],
    ['what stands behind a password word', 'AADSTS50053: The sky fell and password is sunflower', 'The sky fell and'],
    ['what stands behind a password word in German', 'AADSTS50053: The sky fell. Kennwort: sunflower', 'The sky fell.'],
    ["a person's own words", 'AADSTS50053: The sky fell when I typed sunflower', 'The sky fell when'],
  ])('has no %s', (_what, text, expected) => {
    expect(message(text)).toBe(expected)
  })

  it.each(['AADSTS50053', 'AADSTS50053: xK9!pQ2z 7Hh#1', `AADSTS50053: ${'A1'.repeat(300)}`, 'hello'])(
    'is null: %j',
    (text) => {
      expect(message(text)).toBeNull()
    },
  )

  it('does not come back in other fields', () => {
    const read = readErrorText(
      'Error Code: 53003\nApp name: my password is sunflower\nDevice state: pin: 4829\nDevice platform: xK9!p',
    )
    expect(read).toMatchObject({ appName: null, deviceState: null, devicePlatform: null, message: null })
  })
})
