import { replay } from '../../engine/replay.ts'
import { bundleGuide, examplesFileName, sectionFileName, type WalkableGuide } from '../../model/content-files.ts'
import { didYouMean } from '../../model/did-you-mean.ts'
import type { Example } from '../../model/examples-schema.ts'
import { findUnknownAnswer } from '../../model/find-unknown-answer.ts'
import { type Guide, toGuide } from '../../model/guide.ts'
import { type NameFinder, nameFinder } from '../../model/name-finder.ts'
import { optionsByQuestion } from '../../model/options-by-question.ts'
import { type Mistake, mistake } from '../../model/problem.ts'

type Placed = { example: Example; file: string; position: number }

/**
 * Walks the examples of a guide: what is wrong with them and, when nothing is, which are twins and which outcomes have
 * none. Nothing for a guide without examples. Where an example ends is told only when all names in it exist.
 */
export function findExampleProblems({ guide: folder, examples: file }: WalkableGuide): Mistake[] {
  if (!file) return []
  const guide = toGuide(bundleGuide(folder, ''))
  const names = namesOf(guide)
  const placed = file.examples.map((example, position) => ({ example, file: examplesFileName(folder.id), position }))
  const wrong = placed.flatMap((one) => {
    const unknown = findUnknownNames(one, names)
    return unknown.length > 0 ? unknown : findWalkProblems(one, guide)
  })
  if (wrong.length > 0) return wrong
  return [...findTwins(placed), ...findOutcomesWithout(folder, new Set(file.examples.map(({ ends }) => ends)))]
}

type Names = { options: ReadonlyMap<string, readonly string[]>; outcomes: ReadonlySet<string>; nearest: NameFinder }

function namesOf({ steps, renamed }: Guide): Names {
  const outcomes = [...steps.values()].filter(({ kind }) => kind === 'outcome').map(({ id }) => id)
  const options = optionsByQuestion(steps.values())
  return { options, outcomes: new Set(outcomes), nearest: nameFinder([...options.keys()], renamed) }
}

function findUnknownNames(
  { example: { answers, ends }, file, position }: Placed,
  { options, outcomes, nearest }: Names,
): Mistake[] {
  const endAt = { file, path: ['examples', position, 'ends'] }
  return [
    ...Object.entries(answers).flatMap(([question, option]) => {
      const at = { file, path: ['examples', position, 'answers', question] }
      return findUnknownAnswer({ question, wanted: [option] }, options, at, nearest)
    }),
    ...(outcomes.has(ends)
      ? []
      : [mistake('unknown-end', endAt, { id: ends, suggestion: didYouMean(ends, outcomes) })]),
  ]
}

/** An answer beyond the question where the walk stops may be right, so only those are told that cannot come any more. */
function findWalkProblems({ example: { title, answers, ends }, file, position }: Placed, guide: Guide): Mistake[] {
  const { current, unfit } = replay(guide, new Map(Object.entries(answers)))
  const path = ['examples', position]
  const atEnd = { file, path: [...path, 'ends'] }
  const stop =
    current.kind === 'question'
      ? [mistake('example-stops', { file, path: [...path, 'answers'], atKey: true }, { title, question: current.id })]
      : current.id === ends
        ? []
        : [mistake('example-ends-elsewhere', atEnd, { title, outcome: current.id, ends })]
  const notAsked = unfit.map((id) =>
    mistake('answer-not-asked', { file, path: [...path, 'answers', id], atKey: true }, { title, id }),
  )
  return [...stop, ...notAsked]
}

function findTwins(placed: readonly Placed[]): Mistake[] {
  const titles = new Map<string, string>()
  return placed.flatMap(({ example: { title, answers }, file, position }) => {
    const walk = JSON.stringify(Object.entries(answers).sort())
    const other = titles.get(walk)
    if (other === undefined) titles.set(walk, title)
    const at = { file, path: ['examples', position, 'answers'] }
    return other === undefined ? [] : [mistake('twin-example', at, { title, other })]
  })
}

function findOutcomesWithout(folder: WalkableGuide['guide'], ends: ReadonlySet<string>): Mistake[] {
  return folder.sections.flatMap(({ id, file }) =>
    file.steps.flatMap((step, position) => {
      if (step.kind === 'question' || ends.has(step.id)) return []
      const where = { file: sectionFileName(folder.id, id), path: ['steps', position, 'id'] }
      return [mistake('outcome-without-example', where, { id: step.id })]
    }),
  )
}
