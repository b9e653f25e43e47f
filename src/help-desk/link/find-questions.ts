import type { Guide, Question } from '../../model/guide.ts'
import { closeness, closenessInText } from './closeness.ts'
import { type Place, questionPlaces } from './question-places.ts'
import { queryWords, splitWords } from './split-words.ts'

/** A question that fits a query. `match` is the place inside it that fits, where title and section do not say why. */
export type FoundQuestion = { question: Question; rating: number; match: Place | null }

const worth = { title: 6, id: 4, section: 2 } as const

/**
 * The questions that fit a query, best first and otherwise in their order: each word of it stands in the title, in the
 * id, in the section, in an answer, or in what the step tells people to do. A whole id comes before all others, then
 * the title counts most. None for a query without words.
 */
export function findQuestions(guide: Guide, among: readonly Question[], query: string): FoundQuestion[] {
  const words = queryWords(query)
  if (words.length === 0) return []
  const found = among.map((question) => ({ question, ...rate(guide, question, words) }))
  return found.filter(({ rating }) => rating > 0).sort((a, b) => b.rating - a.rating)
}

/** How well a question fits; 0 when one of the words is nowhere in it. */
function rate(guide: Guide, question: Question, words: readonly string[]): Pick<FoundQuestion, 'rating' | 'match'> {
  const { id, title } = question
  const section = guide.sectionOf.get(id)
  const heads = [
    { worth: worth.title, has: splitWords(title) },
    { worth: worth.id, has: splitWords(id) },
    { worth: worth.section, has: splitWords(`${section?.id ?? ''} ${section?.title ?? ''}`) },
  ]
  const places = questionPlaces(question)
  const ratings = words.map((word) => {
    const head = Math.max(...heads.map((one) => weigh(one.worth, closeness(one.has, word), one.has)))
    const inside = Math.max(0, ...places.map((place) => weighPlace(place, word)))
    return { word, rating: Math.max(head, inside), isInside: inside > head }
  })
  const match = bestPlace(
    places,
    ratings.filter(({ isInside }) => isInside).map(({ word }) => word),
  )
  if (words.join('-') === id) return { rating: Number.POSITIVE_INFINITY, match: null }
  if (ratings.some(({ rating }) => rating === 0)) return { rating: 0, match: null }
  return { rating: ratings.reduce((sum, { rating }) => sum + rating, 0), match }
}

/** The place that says most of these words; of equals the one that counts more. */
function bestPlace(places: readonly Place[], words: readonly string[]): Place | null {
  const rated = places.map((place) => ({
    place,
    rating: words.reduce((sum, word) => sum + weighPlace(place, word), 0),
  }))
  const best = rated.reduce((a, b) => (b.rating > a.rating ? b : a), { place: null as Place | null, rating: 0 })
  return best.place
}

function weighPlace({ worth, words }: Place, word: string): number {
  return weigh(worth, closenessInText(words, word), words)
}

/** Of places that fit equally well the short one counts more: less of it is about something else. */
function weigh(worth: number, close: number, has: readonly string[]): number {
  return close === 0 ? 0 : worth * close + 1 / (1 + has.length)
}
