// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { countTexts, readingGrade } from './reading-grade.ts'

describe('counted texts', () => {
  it.each([
    ['one sentence', ['The cat sat.'], { sentence: 1, word: 3, syllable: 3 }],
    ['two sentences of one text', ['The cat sat. The dog ran off.'], { sentence: 2, word: 7, syllable: 7 }],
    ['each text as a sentence of its own', ['Yes', 'No, not yet'], { sentence: 2, word: 4, syllable: 4 }],
    [
      'no sentence inside an abbreviation',
      ['Some pages, e.g. this one, are slow.'],
      { sentence: 1, word: 6, syllable: 7 },
    ],
    ['a word with an apostrophe once', ['It doesn’t work.'], { sentence: 1, word: 3, syllable: 4 }],
    ['no codes, numbers and addresses', ['AADSTS50126 at 10:15 on contoso.com'], { sentence: 1, word: 2, syllable: 2 }],
    ['nothing without words', ['50126', '…', ''], { sentence: 0, word: 0, syllable: 0 }],
  ])('have %s', (_what, texts, counts) => {
    expect(countTexts(texts)).toEqual(counts)
  })
})

describe('the reading grade', () => {
  it('is that of Flesch and Kincaid', () => {
    expect(readingGrade({ sentence: 10, word: 100, syllable: 150 })).toBeCloseTo(0.39 * 10 + 11.8 * 1.5 - 15.59)
  })

  it('is higher for longer words and sentences', () => {
    const grade = (text: string) => readingGrade(countTexts([text]))
    expect(grade('Look at the light. Is it on? Press the key once.')).toBeLessThan(2)
    expect(
      grade('Administrators should subsequently investigate whether authentication configuration changed.'),
    ).toBeGreaterThan(15)
  })
})
