import type { Guide, Question } from '../../model/guide.ts'

/**
 * The questions that fit a query, best first and otherwise in their order: each word of it stands in the title, in the
 * id or in the title of the section, and begins a word there or stands inside one. A whole id comes before all others.
 * None for a query without words.
 */
export function findQuestions(guide: Guide, among: readonly Question[], query: string): Question[] {
  const words = splitWords(query)
  if (words.length === 0) return []
  const rated = among.map((question) => ({ question, rating: rate(guide, question, words) }))
  const found = rated.filter(({ rating }) => rating > 0).sort((a, b) => b.rating - a.rating)
  return found.map(({ question }) => question)
}

/** How well a question fits; 0 when one of the words is nowhere in it. */
function rate(guide: Guide, { id, title }: Question, words: readonly string[]): number {
  const places = [
    { worth: 3, has: splitWords(title) },
    { worth: 2, has: splitWords(id) },
    { worth: 1, has: splitWords(guide.sectionOf.get(id)?.title ?? '') },
  ]
  const ratings = words.map((word) => Math.max(...places.map(({ worth, has }) => worth * closeness(has, word))))
  if (words.join('-') === id) return Number.POSITIVE_INFINITY
  return ratings.includes(0) ? 0 : ratings.reduce((sum, rating) => sum + rating)
}

function closeness(has: readonly string[], word: string): number {
  if (has.includes(word)) return 4
  if (has.some((other) => other.startsWith(word))) return 3
  return has.some((other) => other.includes(word)) ? 1 : 0
}

function splitWords(text: string): string[] {
  const plain = text.normalize('NFKD').replace(/[\p{M}'’]/gu, '')
  return plain.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}
