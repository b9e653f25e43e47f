// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Path } from '../../model/problem.ts'
import { anyText } from '../../testing/any-text.ts'
import type { Position } from './json/text-lines.ts'
import { type ReadJson, readJson } from './read-json.ts'

function sound(text: string): ReadJson {
  const { read, mistakes } = readJson(text)
  if (!read) throw new Error(`Not read: ${JSON.stringify(mistakes)}`)
  return read
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

const anyJson = fc
  .json({ maxDepth: 4 })
  .filter((text) => !text.includes('"__proto__"'))
  .map((text) => JSON.parse(text) as unknown)
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
    const text = '{ "constructor": 1, "valueOf": { "toString": 2 } }'
    expect(at(text, ['constructor'])).toBe('1:18')
    expect(at(text, ['valueOf', 'toString'])).toBe('1:46')
    expect(at(text, ['valueOf'], true)).toBe('1:21')
    expect(at('{ "a": 1 }', ['a', 'toString'])).toBe('1:1')
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

/** What is told of a text, as `line:column code`. */
const told = (text: string) => readJson(text).mistakes.map(({ line, column, code }) => `${line}:${column} ${code}`)

describe('a text that JSON.parse accepts in silence although something is wrong', () => {
  it.each([
    ['in one line', '{ "a": 1, "a": 2 }', 'a', '1', 1, 11],
    ['in two lines', '{\n  "a": 1,\n  "a"  : 2\n}', 'a', '2', 3, 3],
    ['further inside', '{ "x": [{ "b": 1,\r\n"b": 2 }] }', 'b', '1', 2, 1],
    ['written differently', '{ "ab": 1,\n"a\\u0062": 2 }', 'ab', '1', 2, 1],
    ['with a bracket and quotation marks in them', '{ "a\\"}b": 1, "a\\"}b": 2 }', 'a"}b', '1', 1, 15],
    ['that objects have by nature', '{ "toString": 1, "toString": 2 }', 'toString', '1', 1, 18],
  ])('has two entries of one name, told at the second: %s', (_what, text, key, first, line, column) => {
    expect(readJson(text)).toEqual({
      read: null,
      mistakes: [{ code: 'duplicate-key', facts: { key, line: first }, line, column }],
    })
  })

  it('has each further entry of one name told', () => {
    expect(told('{ "a": 1,\n "b": { "c": 1, "c": 2 },\n "a": 3, "a": 4 }')).toEqual([
      '2:17 duplicate-key',
      '3:2 duplicate-key',
      '3:10 duplicate-key',
    ])
  })

  it('has no two entries of one name in different braces, and may use names that objects have by nature', () => {
    expect(told('{ "a": { "a": 1 }, "b": [{ "a": 1 }, { "a": 2 }] }')).toEqual([])
    expect(told('{ "constructor": 1, "toString": 2, "prototype": 3 }')).toEqual([])
  })

  it.each([
    ['a name that changes objects', '{ "a": { "__proto__": {} } }', '1:10 forbidden-key'],
    ['the same, written differently', '{ "__pro\\u0074o__": {} }', '1:3 forbidden-key'],
    ['a number that would become infinite', '[1, -1e400]', '1:5 huge-number'],
    ['a text that is too long', `["", "${'x'.repeat(20_001)}"]`, '1:6 too-long-text'],
    ['brackets that are too deep', `{\n"a":${'['.repeat(60)}${']'.repeat(60)}}`, '2:64 too-deep'],
  ])('has %s', (_what, text, mistake) => {
    expect(() => JSON.parse(text)).not.toThrow()
    expect(readJson(text).read).toBeNull()
    expect(told(text)).toEqual([mistake])
  })

  it.each([
    ['the first half', '{ "a": "x\\ud83d" }', ['1:10 half-character']],
    ['the second half', '{ "a": "\\\\\\ude00x" }', ['1:11 half-character']],
    ['two first halves', '["\\ud83d\\ud83d\\ude00"]', ['1:3 half-character']],
    ['both halves', '["\\ud83d\\ude00"]', []],
    ['an escaped backslash before what is no escape then', '["\\\\ud83d"]', []],
  ])('has half a character: %s', (_what, text, mistakes) => {
    expect(() => JSON.parse(text)).not.toThrow()
    expect(told(text)).toEqual(mistakes)
  })

  it('has nothing wrong with long numbers, deep brackets up to the limit and many beside each other', () => {
    const deep = `${'['.repeat(60)}1${']'.repeat(60)}`
    const texts = [
      deep,
      `[${Array(200).fill('[]').join()}]`,
      `["${'['.repeat(200)}", "\\"${'{'.repeat(200)}"]`,
      '[1e308, -0.1E-400]',
    ]
    expect(texts.flatMap(told)).toEqual([])
  })
})

describe('a text that is deeper than anybody reads', () => {
  it.each([
    ['['.repeat(200_000), '1:61 too-deep'],
    ['{"a":'.repeat(200_000), '1:301 too-deep'],
  ])('is told at the first bracket that is too many', (text, mistake) => {
    expect(told(text)).toEqual([mistake])
  })
})

/** Rules of our own: what they forbid is JSON all the same. */
const ownRules = ['duplicate-key', 'forbidden-key', 'half-character', 'huge-number', 'too-deep', 'too-long-text']

describe('every text', () => {
  /** Reads like JSON.parse where that reads; else says where the mistake is. */
  function expectSense(text: string) {
    const { read, mistakes } = readJson(text)
    for (const { line, column } of mistakes) {
      const lines = text.split(/\r\n|\n|\r/)
      expect(line).toBeGreaterThanOrEqual(1)
      expect(line).toBeLessThanOrEqual(lines.length)
      expect(column).toBeGreaterThanOrEqual(1)
      expect(column).toBeLessThanOrEqual((lines[line - 1] as string).length + 1)
    }
    if (read) {
      expect(read.value).toEqual(JSON.parse(text))
      return
    }
    expect(mistakes).not.toEqual([])
    if (!mistakes.some(({ code }) => ownRules.includes(code))) expect(() => JSON.parse(text)).toThrow()
    for (const { facts } of mistakes) expect(facts).not.toEqual({ found: 'Something in this file' })
  }

  it('is read or told with a place, and never throws', () => {
    const pieces = ['{', '}', '[', ']', ':', ',', '"', '"a"', '"__proto__"', '\\', '1', '-', 'true', 'x']
    const more = [' ', '\n', '\r\n', '\t', '“', '”', "'", '//', '/*', '#', '=', ';', '\u00a0', '，', '<', '`']
    const likeJson = fc.string({ unit: fc.constantFrom(...pieces, ...more), maxLength: 15 })
    fc.assert(fc.property(fc.oneof(anyText, likeJson), expectSense), { numRuns: 2000 })
  })

  it('of sound JSON with one piece changed as well', () => {
    const signs = ['', ',', '"', '{', '}', '[', ':', '\\', '\n', '\u0000', '\u2028', '0', 'e', '-', '/', "'", '”', ';']
    const pieces = fc.constantFrom(...signs)
    fc.assert(
      fc.property(anyJson, anySpace, fc.nat(), fc.nat(2), pieces, (json, [indent, lineEnd], number, cut, piece) => {
        const text = JSON.stringify(json, null, indent).replaceAll('\n', lineEnd)
        const place = number % (text.length + 1)
        expectSense(text.slice(0, place) + piece + text.slice(place + cut))
      }),
      { numRuns: 1000 },
    )
  })
})
