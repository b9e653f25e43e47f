import { didYouMean, offerName } from './did-you-mean.ts'
import type { NameFinder } from './name-finder.ts'
import { nearestName } from './nearest-name.ts'
import { type Mistake, mistake, type Path } from './problem.ts'

type Answer = { question: string; wanted: readonly string[] }

/**
 * What does not exist in an answer or condition: its question, or options of it. `options` are those of all questions;
 * `at` is where the answer stands, under the question's id as key.
 */
export function findUnknownAnswer(
  { question, wanted }: Answer,
  options: ReadonlyMap<string, readonly string[]>,
  at: { file: string; path: Path },
  nearestQuestion: NameFinder = (written) => nearestName(written, options.keys()),
): Mistake[] {
  const known = options.get(question)
  if (!known) {
    const suggestion = offerName(nearestQuestion(question))
    return [mistake('unknown-question', { ...at, atKey: true }, { id: question, suggestion })]
  }
  const unknown = wanted.filter((id) => !known.includes(id))
  return unknown.map((id) => mistake('unknown-option', at, { id, question, suggestion: didYouMean(id, known), known }))
}
