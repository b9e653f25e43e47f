import { fleschKincaid } from 'flesch-kincaid'
import { syllable } from 'syllable'

export type Counts = { sentence: number; word: number; syllable: number }

const sentences = new Intl.Segmenter('en', { granularity: 'sentence' })
const words = new Intl.Segmenter('en', { granularity: 'word' })

/** Counts sentences, words and syllables. Every text is at least one sentence; one without words does not count. */
export function countTexts(texts: readonly string[]): Counts {
  const counts = texts.flatMap((text) => [...sentences.segment(text)]).map(({ segment }) => wordsIn(segment))
  const all = counts.flat()
  return {
    sentence: counts.filter((found) => found.length > 0).length,
    word: all.length,
    syllable: all.reduce((sum, word) => sum + syllable(word), 0),
  }
}

/** The Flesch-Kincaid grade: how many years of school it takes to read the text. NaN for a text without words. */
export function readingGrade(counts: Counts): number {
  return fleschKincaid(counts)
}

/** Letters only: codes, numbers, ids and addresses are no words. */
function wordsIn(sentence: string): string[] {
  return [...words.segment(sentence)].map(({ segment }) => segment).filter((one) => /^\p{L}[\p{L}\p{M}'’]*$/u.test(one))
}
