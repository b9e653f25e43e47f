import { fleschKincaid } from 'flesch-kincaid'
import { syllable } from 'syllable'

export type Counts = { sentence: number; word: number; syllable: number }

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' })

/** A run of letters and digits; marks between two of them hold it together, as in "don't" or "contoso.com". */
const token = /[\p{L}\p{N}_](?:[\p{L}\p{N}\p{M}_]|['’.:·](?=[\p{L}\p{N}]))*/gu

/** What can end a sentence before the text ends. */
const innerEnd = /[.!?…\n][\s\S]*\S/

/** Counts sentences, words and syllables. Every text is at least one sentence; one without words does not count. */
export function countTexts(texts: readonly string[]): Counts {
  const counts = { sentence: 0, word: 0, syllable: 0 }
  for (const text of texts) {
    const { sentence, word, syllable } = countText(text)
    counts.sentence += sentence
    counts.word += word
    counts.syllable += syllable
  }
  return counts
}

const counted = new Map<string, Counts>()

/** As many texts as are remembered: several times all the content that a site has. */
const mostCounted = 100_000

/** Content is checked again with each save, and nearly all of its texts are the same then. */
function countText(text: string): Counts {
  const before = counted.get(text)
  if (before) return before
  const counts = { sentence: 0, word: 0, syllable: 0 }
  for (const sentence of sentencesIn(text)) {
    const found = wordsIn(sentence)
    if (found.length > 0) counts.sentence++
    counts.word += found.length
    for (const word of found) counts.syllable += syllablesIn(word)
  }
  if (counted.size >= mostCounted) counted.clear()
  counted.set(text, counts)
  return counts
}

/** The Flesch-Kincaid grade: how many years of school it takes to read the text. NaN for a text without words. */
export function readingGrade(counts: Counts): number {
  return fleschKincaid(counts)
}

/** Most texts are one sentence, and to look for its end takes long. */
function sentencesIn(text: string): string[] {
  return innerEnd.test(text) ? [...segmenter.segment(text)].map(({ segment }) => segment) : [text]
}

/** Letters only: codes, numbers, ids and addresses are no words. */
function wordsIn(sentence: string): string[] {
  return (sentence.match(token) ?? []).filter((one) => /^\p{L}[\p{L}\p{M}'’]*$/u.test(one))
}

const known = new Map<string, number>()

/** Texts are made of the same few thousand words again and again. */
function syllablesIn(word: string): number {
  const count = known.get(word) ?? syllable(word)
  known.set(word, count)
  return count
}
