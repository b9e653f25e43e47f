// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyText } from '../testing/any-text.ts'
import { toOneLine } from './to-one-line.ts'

describe('text on one line', () => {
  it.each([
    ['a line break', 'a\nb'],
    ['a line break of Windows', 'a\r\nb'],
    ['a carriage return', 'a\rb'],
    ['a tab', 'a\tb'],
    ['a form feed and a vertical tab', 'a\f\vb'],
    ['a next-line character', 'a\u0085b'],
    ['the line and the paragraph separator', 'a\u2028\u2029b'],
    ['nothing (NUL)', 'a\u0000b'],
    ['the escape character of terminals', 'a\u001bb'],
    ['a change of writing direction', 'a\u202eb'],
    ['an isolated direction', 'a\u2066\u2069b'],
    ['a zero-width blank', 'a\u200bb'],
    ['a byte order mark', 'a\ufeffb'],
    ['an invisible tag character', 'a\u{e0041}b'],
    ['many of them and blanks', 'a \n\u202e \t b'],
  ])('has a blank for %s', (_what, text) => {
    expect(toOneLine(text)).toBe('a b')
  })

  it('has no blanks at its ends', () => {
    expect(toOneLine(' \n\u200b a b \u202c\r\n')).toBe('a b')
    expect(toOneLine('\u200b')).toBe('')
  })

  it('has U+FFFD for half a character', () => {
    expect(toOneLine('a\ud83d')).toBe('a\ufffd')
    expect(toOneLine('\ude00b')).toBe('\ufffdb')
    expect(toOneLine('😀')).toBe('😀')
  })

  it.each(['Müller', '山田 太郎', 'محمد', 'O’Brien <o@b.co>', 'a | b -> c: d', '50126'])('keeps %s', (text) => {
    expect(toOneLine(text)).toBe(text)
  })

  it('is one visible, well-formed line for every text, and stays as it is the second time', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const line = toOneLine(text)
        expect(line).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u)
        expect(line).toBe(line.trim())
        expect(toOneLine(line)).toBe(line)
      }),
    )
  })
})
