// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Path } from '../../model/problem.ts'
import { anyText } from '../../testing/any-text.ts'
import { type Position, type ReadJson, readJson } from './read-json.ts'

function sound(text: string): ReadJson {
  const result = readJson(text)
  if (!('value' in result)) throw new Error(`Not read: ${JSON.stringify(result)}`)
  return result
}

const at = (text: string, path: Path, atKey = false) => {
  const { line, column } = sound(text).locate(path, atKey)
  return `${line}:${column}`
}

/** The text from a position on. */
function textFrom(text: string, { line, column }: Position): string {
  const lines = text.match(/[^\r\n]*(?:\r\n|\n|\r|$)/g) ?? []
  return lines
    .slice(line - 1)
    .join('')
    .slice(column - 1)
}

function everyPlace(value: unknown, path: Path = []): { path: Path; value: unknown }[] {
  const inner = typeof value === 'object' && value !== null ? Object.entries(value) : []
  const key = (name: string) => (Array.isArray(value) ? Number(name) : name)
  return [{ path, value }, ...inner.flatMap(([name, one]) => everyPlace(one, [...path, key(name)]))]
}

const anyJson = fc.json({ maxDepth: 4 }).map((text) => JSON.parse(text) as unknown)
const anySpace = fc.constantFrom<[number | string, string]>([0, '\n'], [2, '\n'], ['\t', '\n'], [1, '\r\n'], [2, '\r'])

describe('the place of a value', () => {
  it('counts lines and columns from 1', () => {
    const text = '{\n  "a": "x",\n  "b": [1, [2, { "c": null }], true]\n}'
    expect(at(text, [])).toBe('1:1')
    expect(at(text, ['a'])).toBe('2:8')
    expect(at(text, ['b'])).toBe('3:8')
    expect(at(text, ['b', 0])).toBe('3:9')
    expect(at(text, ['b', 1, 0])).toBe('3:13')
    expect(at(text, ['b', 1, 1, 'c'])).toBe('3:23')
    expect(at(text, ['b', 2])).toBe('3:32')
  })

  it('is that of the key when the key is meant', () => {
    const text = '{\n  "a": "x",\n  "b": [1, { "c": null }]\n}'
    expect(at(text, ['a'], true)).toBe('2:3')
    expect(at(text, ['b', 1, 'c'], true)).toBe('3:14')
  })

  it('counts a tab and a character of the first plane as one column, others as two', () => {
    expect(at('{\t"é": "日本",\t"b": 1 }', ['b'])).toBe('1:19')
    expect(at('{ "a": "😀", "b": 1 }', ['b'])).toBe('1:19')
  })

  it('knows the line ends of Windows and of old Macs, and no others', () => {
    expect(at('{\r\n  "a": 1,\r\n  "b": 2\r\n}', ['b'])).toBe('3:8')
    expect(at('{\r  "a": 1,\r  "b": 2\r}', ['b'])).toBe('3:8')
    expect(at('{ "a": "\u2028\u2029\u0085", "b": 2 }', ['b'])).toBe('1:20')
  })

  it('is found behind escaped characters', () => {
    expect(at('{ "a\\"\\u0062": "\\\\\\"{[", "c": [1] }', ['c', 0])).toBe('1:32')
    expect(at('{ "a\\"\\u0062": 1 }', ['a"b'], true)).toBe('1:3')
  })

  it('tells an entry "0" from the first item of a list', () => {
    expect(at('{ "a": { "0": 1 }, "b": [2] }', ['a', '0'])).toBe('1:15')
    expect(at('{ "a": { "0": 1 }, "b": [2] }', ['b', 0])).toBe('1:26')
  })

  it('is found for entries with names that objects have by nature', () => {
    const text = '{ "constructor": 1, "__proto__": { "toString": 2 } }'
    expect(at(text, ['constructor'])).toBe('1:18')
    expect(at(text, ['__proto__', 'toString'])).toBe('1:48')
    expect(at(text, ['__proto__'], true)).toBe('1:21')
    expect(Object.keys(sound(text).value as object)).toEqual(['constructor', '__proto__'])
  })

  it('is the beginning of the file for what does not stand in it', () => {
    expect(at('\n{ "a": 1 }', ['valueOf'])).toBe('1:1')
    expect(at('\n{ "a": 1 }', ['a', 'b'], true)).toBe('1:1')
  })

  it('is where the value is written, in every file', () => {
    fc.assert(
      fc.property(anyJson, anySpace, (json, [indent, lineEnd]) => {
        const text = JSON.stringify(json, null, indent).replaceAll('\n', lineEnd)
        const { value, locate } = sound(text)
        expect(value).toEqual(json)
        for (const { path, value: one } of everyPlace(value)) {
          const written = JSON.stringify(one).slice(0, typeof one === 'object' && one !== null ? 1 : undefined)
          expect(textFrom(text, locate(path, false)).startsWith(written)).toBe(true)
          const key = path.at(-1)
          if (typeof key !== 'string') continue
          expect(textFrom(text, locate(path, true)).startsWith(JSON.stringify(key))).toBe(true)
        }
      }),
    )
  })
})

describe('a text that is not JSON', () => {
  it.each([
    ['nothing', '', 1, 1],
    ['blanks only', '  \n ', 2, 2],
    ['a comma too many', '{\n  "a": [1,],\n  "b": 2\n}', 2, 11],
    ['a colon missing', '{ "a" 1 }', 1, 7],
    ['a key without quotation marks', '{\n\ta: 1 }', 2, 2],
    ['single quotation marks', "{ 'a': 1 }", 1, 3],
    ['a comment', '// x\n{}', 1, 1],
    ['a second value', '{}\n{}', 2, 1],
    ['a tab inside a text', '{ "a": "b\tc" }', 1, 10],
    ['a number with a leading zero', '[01]', 1, 3],
    ['a word', '[1, nul]', 1, 5],
    ['a mistake behind a character of two units', '["😀", x]', 1, 8],
    ['a mistake on a line of Windows', '{\r\n"a": 1,\r\nx}', 3, 1],
  ])('is told with its place: %s', (_what, text, line, column) => {
    expect(readJson(text)).toEqual({ kind: 'syntax', detail: expect.stringMatching(/^[^A-Z].+[^.]$/), line, column })
  })

  it.each([
    ['an end too early', '{\n  "a": 1', 2, 9],
    ['a comma missing', '{\n  "a": 1\n  "b": 2\n}', 3, 3],
    ['a closing bracket missing', '{\n  "a": [1\n}', 3, 1],
  ])('is told with its place to the next column: %s', (_what, text, line, column) => {
    const result = readJson(text)
    expect(result).toMatchObject({ kind: 'syntax', line })
    expect([column, column + 1]).toContain((result as Position).column)
  })

  it('is told on the line where a closing quotation mark is missing', () => {
    expect(readJson('{\n  "a": "b,\n  "c": 1\n}')).toMatchObject({ kind: 'syntax', line: 2 })
  })

  it.each(['constructor', 'undefined', 'NaN', '+1', '.5', '1.', '0x10', '\u00a0{}', '\ufeff{}', '"\\x"', '/**/1'])(
    'is no value: %s',
    (text) => {
      expect(readJson(text)).toMatchObject({ kind: 'syntax' })
    },
  )

  it('is one with more than sixty brackets inside each other, wherever they stand', () => {
    const nested = (depth: number) => `${'['.repeat(depth)}1${']'.repeat(depth)}`
    expect(readJson(nested(60))).toHaveProperty('value')
    expect(readJson(`{\n"a":${nested(60)}}`)).toEqual({
      kind: 'syntax',
      detail: 'brackets are nested more than 60 deep',
      line: 2,
      column: 64,
    })
    expect(readJson('['.repeat(200_000))).toMatchObject({ kind: 'syntax', line: 1, column: 61 })
    expect(readJson('{"a":'.repeat(200_000))).toMatchObject({ kind: 'syntax', line: 1, column: 301 })
  })

  it('is none with many brackets beside each other or inside a text', () => {
    expect(readJson(`[${Array(200).fill('[]').join()}]`)).toHaveProperty('value')
    expect(readJson(`["${'['.repeat(200)}", "\\"${'{'.repeat(200)}"]`)).toHaveProperty('value')
  })
})

describe('two entries of one name', () => {
  it.each([
    ['in one line', '{ "a": 1, "a": 2 }', 'a', 1, 11],
    ['in two lines', '{\n  "a": 1,\n  "a"  : 2\n}', 'a', 3, 3],
    ['further inside', '{ "x": [{ "b": 1,\r\n"b": 2 }] }', 'b', 2, 1],
    ['written differently', '{ "ab": 1,\n"ab": 2 }', 'ab', 2, 1],
    ['with quotation marks in them', '{ "a\\"b": 1, "a\\"b": 2 }', 'a"b', 1, 14],
    ['with a line break in them', '{ "a\\nb": 1, "a\\nb": 2 }', 'a\nb', 1, 14],
    ['that objects have by nature', '{ "__proto__": 1, "__proto__": 2 }', '__proto__', 1, 19],
  ])('are a mistake at the second: %s', (_what, text, key, line, column) => {
    expect(readJson(text)).toEqual({ kind: 'duplicate-key', key, line, column })
  })

  it('are none in different braces', () => {
    expect(readJson('{ "a": { "a": 1 }, "b": [{ "a": 1 }, { "a": 2 }] }')).toHaveProperty('value')
    expect(readJson('{ "constructor": 1, "toString": 2 }')).toHaveProperty('value')
  })
})

describe('every text', () => {
  /** Reads like JSON.parse where that reads; else says where the mistake is. */
  function expectSense(text: string) {
    const result = readJson(text)
    if ('value' in result) {
      expect(result.value).toEqual(JSON.parse(text))
      return
    }
    expect(result.line).toBeGreaterThanOrEqual(1)
    expect(result.line).toBeLessThanOrEqual(text.split(/\r\n|\n|\r/).length)
    expect(result.column).toBeGreaterThanOrEqual(1)
    if (result.kind === 'syntax') expect(() => JSON.parse(text)).toThrow()
  }

  it('is read or told with a place, and never throws', () => {
    const pieces = [
      '{',
      '}',
      '[',
      ']',
      ':',
      ',',
      '"',
      '"a"',
      '"__proto__"',
      '\\',
      '1',
      '-',
      'true',
      ' ',
      '\n',
      '\r\n',
      '\t',
    ]
    const likeJson = fc.string({ unit: fc.constantFrom(...pieces), maxLength: 15 })
    fc.assert(fc.property(fc.oneof(anyText, likeJson), expectSense), { numRuns: 1000 })
  })

  it('of sound JSON with one piece changed as well', () => {
    const pieces = fc.constantFrom('', ',', '"', '{', '}', '[', ':', '\\', '\n', '\u0000', '\u2028', '0', 'e', '-', '/')
    fc.assert(
      fc.property(anyJson, anySpace, fc.nat(), fc.nat(2), pieces, (json, [indent, lineEnd], number, cut, piece) => {
        const text = JSON.stringify(json, null, indent).replaceAll('\n', lineEnd)
        const place = number % (text.length + 1)
        expectSense(text.slice(0, place) + piece + text.slice(place + cut))
      }),
      { numRuns: 500 },
    )
  })
})
