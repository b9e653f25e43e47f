import { describe, expect, it } from 'vitest'
import { codesIn } from './codes-in.ts'

describe('codes in the field for them', () => {
  it.each([
    ['50126', ['50126']],
    ['AADSTS50126', ['50126']],
    ['aadsts 50126: wrong password', ['50126']],
    ['70002, 50126', ['70002', '50126']],
    ['50126 50126', ['50126']],
    ['InvalidConnectionCredentials', ['InvalidConnectionCredentials']],
    ['I do not know', []],
    ['Outlook', []],
    ['0x80048823', []],
    ['12', []],
    ['', []],
  ])('%j: %j', (written, codes) => {
    expect(codesIn(written)).toEqual(codes)
  })
})
