import { splitWords } from './split-words.ts'

const longest = 70
const before = 24

/** The part of a text in which the first of some words stands, cut between words; short texts stay whole. */
export function cutAround(text: string, words: readonly string[]): string {
  if (text.length <= longest) return text
  const parts = [...text.matchAll(/\S+/g)]
  const hit = parts.find(([part]) => splitWords(part).some((word) => words.some((one) => word.startsWith(one))))
  const earliest = Math.min((hit?.index ?? 0) - before, text.length - longest)
  const start = parts.find(({ index }) => index >= earliest)?.index ?? 0
  const end = parts.findLast(({ index, 0: part }) => index + part.length <= start + longest)
  const stop = end && end.index > start ? end.index + end[0].length : start + longest
  return `${start > 0 ? '… ' : ''}${text.slice(start, stop)}${stop < text.length ? ' …' : ''}`
}
