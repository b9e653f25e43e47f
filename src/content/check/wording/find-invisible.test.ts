// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { findInvisible } from './find-invisible.ts'

describe('a character that nobody sees', () => {
  it.each([
    ['pass\u00adword', 'U+00AD (soft hyphen)', 'after "pass"'],
    ['AAD\u200bSTS', 'U+200B (zero width space)', 'after "AAD"'],
    ['a\u200db', 'U+200D (zero width joiner)', 'after "a"'],
    ['Open \u202eexe', 'U+202E (right-to-left override)', 'after "Open"'],
    ['\ufeffOpen', 'U+FEFF (byte order mark)', 'at the beginning'],
    ['x\u{e0041}', 'U+E0041', 'after "x"'],
    ['1\ufe0f', 'U+FE0F', 'after "1"'],
    ['a\u0000b', 'U+0000', 'after "a"'],
    ['a\u2028b', 'U+2028 (line separator)', 'after "a"'],
    ['Caf\ufffd', 'U+FFFD (in place of a character that was lost)', 'after "Caf"'],
    ['\u202e\u202eab', 'U+202E (right-to-left override)', 'at the beginning'],
  ])('is named: %j', (text, character, after) => {
    expect(findInvisible(text)).toEqual({ character, after })
  })

  it.each([
    ['line breaks and tabs', 'a\n\tb'],
    ['a blank that keeps words together', '10\u00a0Minuten'],
    ['a joiner that Persian needs', '\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645'],
    ['a joiner that Hindi needs', '\u0915\u094d\u200d\u0937'],
    ['a family of emoji', '\u{1f468}\u200d\u{1f469}\u200d\u{1f467}'],
    ['a heart', '\u2764\ufe0f'],
    ['a keycap', '1\ufe0f\u20e3'],
    ['the flag of Wales', '\u{1f3f4}\u{e0067}\u{e0062}\u{e0077}\u{e006c}\u{e0073}\u{e007f}'],
  ])('is not %s', (_what, text) => {
    expect(findInvisible(text)).toBeNull()
  })
})
