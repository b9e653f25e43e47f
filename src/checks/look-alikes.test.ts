// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { expectFast } from '../testing/expect-fast.ts'
import { lookAlikeTable } from './look-alike-table.ts'
import { lookAlikes, plainLetters } from './look-alikes.ts'

describe('a text in plain letters', () => {
  it.each([
    ['Cyrillic', 'lоgіn.mісrоѕоft', 'login.microsoft'],
    ['Greek', 'lοgιn', 'login'],
    ['Armenian', 'lօgիn', 'login'],
    ['Cherokee', 'ᏞᏢᎬ', 'LPE'],
    ['Hebrew and Arabic', '\u05e1ffice-\u0647ffice', 'office-office'],
    ['Lisu', 'ꓡꓳꓖꓲꓠ', 'LOGIN'],
    ['phonetic letters', 'ǀoɡɪn', 'login'],
    ['wide letters', 'ｌｏｇｉｎ．ｃｏｍ', 'login.com'],
    ['mathematical letters', '𝐥𝓸𝗀𝚒𝕟 𝛼', 'login a'],
    ['a letter without its dot', 'mıcrosoft', 'microsoft'],
    ['signs', '‐–—−∕⁄。∶', '----//.:'],
    ['digits', '०१𝟗', '0१9'],
    ['apostrophes', 'o’brien', "o'brien"],
    ['a long s and a Greek question mark', 'micro\u017foft\u037e', 'microsoft;'],
    ['two letters in one', 'ꜳ ﬁ ㎏', 'aa fi kg'],
  ])('%s', (_, text, plain) => {
    expect(plainLetters(text)).toBe(plain)
  })

  it.each([
    'Zoë Müller-Ñandú',
    'Łukasz Øst',
    'æther þing œuvre',
    'ex\u0301',
    'Žluťoučký kůň',
    'ß',
    '漢字',
    'a\u00a0b',
    '😀',
    '\ud800',
  ])('leaves %j as it is', (text) => {
    expect(plainLetters(text)).toBe(text)
    expect(lookAlikes(text)).toEqual([])
  })
})

it('says where each look-alike stands, in UTF-16 units', () => {
  expect(lookAlikes('é😀а𝐛c')).toEqual([
    { at: 3, char: 'а', like: 'a' },
    { at: 4, char: '𝐛', like: 'b' },
  ])
})

it('has a table of what is not ASCII, each character once', () => {
  const chars = lookAlikeTable.flatMap(([, some]) => [...some])
  expect(chars.filter((char, at) => char <= '\u007f' || chars.indexOf(char) !== at)).toEqual([])
  expect(lookAlikeTable.filter(([like]) => !/^[!-~]+$/.test(like))).toEqual([])
})

it('takes its time for no text', () => {
  expectFast((text) => lookAlikes(plainLetters(text)), ['а'.repeat(65_536), '㎏é'.repeat(32_768)], 500)
})
