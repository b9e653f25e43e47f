// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { readJson } from '../read-json.ts'

/** The mistakes of a text in which "▶" stands before the place of each, and which are found, as `line:column code`. */
function tell(marked: string): { wanted: string[]; told: string[]; codes: string[] } {
  const parts = marked.split('▶')
  const text = parts.join('')
  const wanted = parts.slice(1).map((_, index) => positionAfter(parts.slice(0, index + 1).join('')))
  const { read, mistakes } = readJson(text)
  expect(read).toBeNull()
  return {
    wanted,
    told: mistakes.map(({ line, column }) => `${line}:${column}`),
    codes: mistakes.map(({ code }) => code),
  }
}

function positionAfter(text: string): string {
  const lines = text.split(/\r\n|\n|\r/)
  return `${lines.length}:${(lines.at(-1) as string).length + 1}`
}

type Row = [code: string, marked: string]

function expectOne(code: string, marked: string): void {
  const { wanted, told, codes } = tell(marked)
  expect(told).toEqual(wanted)
  expect(codes).toEqual(wanted.map(() => code))
}

describe('commas, colons and equals signs', () => {
  it.each<Row>([
    ['trailing-comma', '{\n  "a": 1▶,\n}'],
    ['trailing-comma', '{ "a": [1, 2▶,], "b": [3▶,] }'],
    ['trailing-comma', '{ "a": 1 }▶,\n'],
    ['missing-comma', '{\n  "a": 1▶\n  "b": 2▶\n  "c": 3\n}'],
    ['missing-comma', '{ "l": [\n  { "a": 1 }▶\n  { "a": 2 }\n] }'],
    ['missing-comma', '{ "l": ["one"▶ "two"] }'],
    ['missing-comma', '{\r\n  "a": "x // {y}"▶\r\n  "b": 2\r\n}'],
    ['first-comma', '{▶, "a": 1 }'],
    ['double-comma', '{ "a": 1,▶, "b": 2 }'],
    ['double-comma', '[1,▶,]'],
    ['missing-colon', '{ "a"▶ 1 }'],
    ['missing-colon', '{ "a"▶ { "b": 1 } }'],
    ['missing-colon', '{ "a"▶, 1 }'],
    ['extra-colon', '{ "a"▶:: 1 }'.replace('▶::', ':▶:')],
    ['extra-colon', '{ "a": 1▶: "b": 2 }'],
    ['extra-colon', '{ "a": ["x"▶: 1] }'],
    ['equals-sign', '{ "a" ▶= 1, "b" ▶=> 2 }'],
    ['semicolon', '{ "a": 1▶; "b": 2▶; }'],
    ['semicolon', '{ "a": 1 }▶;'],
    ['missing-value', '{ "a": 1,\r"b":▶}'],
    ['missing-value', '{ "a":▶ , "b": 2 }'],
    ['missing-value', '{\n  "a":▶\n  "b": 2\n}'],
    ['missing-value', '{ "a"▶ }'],
    ['missing-name', '{ ▶{ "a": 1 } }'],
    ['look-alike', '{ "a"▶： 1▶， "b"▶： 2 }'],
  ])('%s: %s', expectOne)
})

describe('brackets', () => {
  it.each<Row>([
    ['unclosed', '▶{"a":{"b":1}'],
    ['unclosed', '{"a":▶[1,2}'],
    ['unclosed', '{\n  "a": ▶{\n    "b": 1\n  ,\n  "c": 2\n}\n'],
    ['unclosed', '{\n  "a": ▶{\n    "b": 1\n\n  "c": 2\n}\n'],
    ['unclosed', '{\n  "l": ▶[\n    { "a": 1 },\n    { "a": 2 }\n  ,\n  "b": 1\n}'],
    ['unclosed', '{\n  "l": [\n    ▶{ "a": 1,\n      "b": 2\n    { "a": 3 }\n  ]\n}'],
    ['unclosed', '{\n  "l": [\n    ▶{\n      "a": 1\n    ,\n    {\n      "a": 2\n    }\n  ]\n}'],
    ['extra-bracket', '{"a":1}▶}'],
    ['extra-bracket', '{ "a": [1, 2]▶], "b": 1 }'],
    ['extra-bracket', '{\n  "a": {\n    "b": 1\n  }\n  ▶},\n  "c": 2\n}'],
    ['wrong-bracket', '[1,2▶}'],
    ['wrong-bracket', '{ "a": [1, 2▶}, "b": 1 }'],
    ['wrong-bracket', '{ "l": ▶{ { "a": 1 }, { "a": 2 } ] }'],
    ['missing-opening', '▶"a": 1 }'],
    ['missing-opening', '{\n  "a":▶\n    "b": 1\n  },\n  "c": 2\n}'],
    ['missing-opening', '{\n  "l": [\n    ▶"a": 1 },\n    { "a": 2 }\n  ]\n}'],
    ['missing-opening', '{ "l":▶ "a", "b"], "c": 1 }'],
    ['missing-opening', '{\n  "l":▶\n    { "a": 1 }\n  ],\n  "c": 1\n}'],
  ])('%s: %s', expectOne)

  it.each([
    ['{\n  "body": [\n    "x",\n  "next": "y"\n}', ' of "body"', 'in line 3, before the comma at its end'],
    ['{\n  "body": [\n    "x"\n  ,"next": "y"\n}', ' of "body"', 'in line 4, directly before "next"'],
    ['{ "body": [1, 2 }', ' of "body"', 'in line 1, directly before "}"'],
    ['{\n  "body": [1, 2]\n', '', 'as the last sign of the file, below line 2'],
  ])('names the bracket, its entry and where its partner is missing: %j', (text, of, where) => {
    expect(readJson(text).mistakes).toEqual([
      expect.objectContaining({ code: 'unclosed', facts: expect.objectContaining({ of, where }) }),
    ])
  })
})

describe('quotation marks', () => {
  it.each<Row>([
    ['missing-quote', '{\n  "a": ▶"See {x}, [y] or https://a.b,\n  "b": 1\n}'],
    ['missing-quote', '{\n  "a": ▶"Press “OK”, then wait,\n  "b": 1\n}'],
    ['missing-quote', '{ "id": ▶"message, "label": "A", "next": "x" }'],
    ['missing-quote', '{ ▶"id: "message", "label": "A" }'],
    ['missing-quote', '{ "id": ▶message", "label": "A" }'],
    ['missing-quote', '{\n  "a": ▶https://a.b/c",\n  "b": 1\n}'],
    ['missing-quote', '{\n  "a": ▶Look, then wait.",\n  "b": 1\n}'],
    ['missing-quote', '{ ▶id": "message" }'],
    ['missing-quote', '{ "a": ▶"b}'],
    ['stray-quote', '{ "a": "He said ▶"hello" to me", "b": 1 }'],
    ['stray-quote', '{ "a": "Today, ▶"hello" to me", "b": 1 }'],
    ['stray-quote', '{\n  "a": "x"▶",\n  "b": 1\n}'],
    ['smart-quote', '{ ▶“a”: ▶“it’s “here” now”, ▶„b“: ▶«c» }'],
    ['smart-quote', '{ "a▶”: "x" }'],
    ['smart-quote', '{\n  "a": "Look here.▶”,\n  "b": 1\n}'],
    ['single-quote', "{ ▶'a': ▶'don't', ▶`b`: 1 }"],
    ['unquoted-key', '{ ▶a: 1, ▶help-desk: 2, ▶2: 3 }'],
    ['unquoted-text', '{ "a": ▶page, "b": ▶https://a.b/c, "c": ▶2026-11-21, "d": ▶+1 555 0100, "e": ▶#0b5cad }'],
    ['unquoted-text', '{\n  "a": ▶Look here, then wait.,\n  "b": 1\n}'],
    ['line-break', '{\n  "a": "One line▶\n  and another.",\n  "b": 1\n}'],
  ])('%s: %s', expectOne)
})

describe('words, numbers and what stands inside a text', () => {
  it.each<Row>([
    ['unknown-word', '[▶NaN, ▶True, ▶None, ▶undefined, ▶yes, ▶-Infinity, ▶nul]'],
    ['bad-number', '[▶01, ▶+1, ▶.5, ▶1., ▶1e, ▶0x10, ▶-, ▶1.2.3, ▶1_000]'],
    ['bad-number', '{ "a": ▶1,5 }'],
    ['bad-escape', '{ "a": "C:▶\\dir", "b": "x▶\\y" }'],
    ['bad-escape', '{\n  "a": "C:▶\\",\n  "b": 1\n}'],
    ['bad-unicode-escape', '{ "a": "▶\\u12G4", "b": "C:▶\\users" }'],
    ['control-character', '{ "a": "b▶\tc", "d": "e▶\u0000" }'],
    ['invisible-outside-text', '{▶\u00a0"a"▶\u200b: 1 }▶\ufeff'],
    ['invisible-outside-text', '{\n▶\u00a0\u00a0"a": tr▶\u200bue }'],
    ['comment', '{\n  ▶// one "x"\n  "a": 1, ▶/* two }\n */\n  "b": "https://a.b" ▶# three\n}\n▶-- four'],
    ['comment', '▶<!-- x -->\n{ "a": 1 }'],
    ['comment', '{ "a": 1 ▶/* never closed\n}'],
    ['syntax', '{ "a": "b" ▶+ "c" }'],
    ['syntax', '{ "a": 1, ▶... }'],
    ['syntax', '▶Here it is:\n{ "a": 1 }'],
  ])('%s: %s', expectOne)

  it.each([
    ['01', '5'.replace('5', '1')],
    ['+7', '7'],
    ['.5', '0.5'],
    ['3.', '3'],
    ['0x10', '16'],
    ['1_000', '1000'],
    ['-007', '-7'],
  ])('offers a number in place of %s', (number, right) => {
    expect(readJson(`[${number}]`).mistakes[0]?.facts).toMatchObject({ right: expect.stringMatching(`^${right}\\b`) })
  })
})

describe('a file that is something else', () => {
  it.each<Row>([
    ['empty-file', '▶'],
    ['empty-file', '▶ \n\n'],
    ['web-page', '\n▶<!DOCTYPE html>\n<html></html>'],
    ['web-page', '▶<html lang="en">'],
    ['other-format', '▶<?xml version="1.0"?><a/>'],
    ['other-format', '▶title: First look\nsteps:\n  - id: a\n'],
    ['other-format', '▶{\\rtf1 { "a": 1 } }'],
    ['other-format', '▶export const a = { "a": 1 }'],
    ['code-fence', '▶```json\n{ "a": 1 }\n```'],
    ['merge-conflict', '{\n▶<<<<<<< HEAD\n"a": 1\n||||||| base\n=======\n"a": 2\n>>>>>>> x\n▶<<<<<<< HEAD\n}'],
    ['merge-conflict', '{\n  "a": 1\n▶>>>>>>> feature/x\n}'],
    ['second-value', '{ "a": 1 }\n▶{ "b": 2 }\n{ "c": 3 }'],
    ['ends-early', '{"nodes":{"start":{"ti▶'],
    ['ends-early', '{\n  "a": [\n    { "b": 1 },▶\n'],
    ['ends-early', '{ "a": { "b": tr▶'],
    ['ends-early', '{ "a":▶'],
    ['too-deep', `${'['.repeat(60)}▶[`],
  ])('%s: %s', expectOne)
})

describe('several mistakes', () => {
  it('are all told where each can be read in one way only', () => {
    const { wanted, told, codes } = tell('{\n  ▶title: ▶\'x\', ▶// note\n  "a": ▶True▶,\n}')
    expect(told).toEqual(wanted)
    expect(codes).toEqual(['unquoted-key', 'single-quote', 'comment', 'unknown-word', 'trailing-comma'])
  })

  it('end with the first after which nothing is certain', () => {
    expect(tell('{ "a": "b"▶" c, \'d\': [1,} }').codes).toEqual(['stray-quote'])
  })

  it('are fifty at most', () => {
    expect(tell(`[${"'x',".repeat(80)}1]`).codes).toHaveLength(50)
  })
})
