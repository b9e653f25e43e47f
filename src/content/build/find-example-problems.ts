import { replay } from '../../engine/replay.ts'
import { bundleGuide, examplesFileName, sectionFileName, type WalkableGuide } from '../../model/content-files.ts'
import { didYouMean } from '../../model/did-you-mean.ts'
import type { Example } from '../../model/examples-schema.ts'
import { type Guide, toGuide } from '../../model/guide.ts'
import { type Finding, finding } from '../../model/problem.ts'

type Placed = { example: Example; file: string; place: number }

/**
 * Walks the examples of a guide: what is wrong with them and, when nothing is, which outcomes have none. Nothing for a
 * guide without examples. Where an example ends is told only when all names in it exist.
 */
export function findExampleProblems({ guide: folder, examples: file }: WalkableGuide): Finding[] {
  if (!file) return []
  const guide = toGuide(bundleGuide(folder, ''))
  const placed = file.examples.map((example, place) => ({ example, file: examplesFileName(folder.id), place }))
  const wrong = placed.flatMap((one) => {
    const unknown = findUnknownNames(one, guide)
    return unknown.length > 0 ? unknown : findWalkProblems(one, guide)
  })
  return wrong.length > 0 ? wrong : findOutcomesWithout(folder, new Set(file.examples.map(({ ends }) => ends)))
}

function findUnknownNames({ example: { answers, ends }, file, place }: Placed, guide: Guide): Finding[] {
  const steps = [...guide.steps.values()]
  const outcomes = steps.filter(({ kind }) => kind === 'outcome').map(({ id }) => id)
  const isEnd = outcomes.includes(ends)
  const endAt = { file, path: ['examples', place, 'ends'] }
  return [
    ...Object.entries(answers).flatMap(([id, option]) => {
      const at = { file, path: ['examples', place, 'answers', id] }
      return findUnknownAnswer(guide, id, option, at)
    }),
    ...(isEnd ? [] : [finding('unknown-end', endAt, { id: ends, suggestion: didYouMean(ends, outcomes) })]),
  ]
}

function findUnknownAnswer(
  guide: Guide,
  id: string,
  option: string,
  at: { file: string; path: (string | number)[] },
): Finding[] {
  const question = guide.steps.get(id)
  if (question?.kind !== 'question') {
    const names = [...guide.steps.values()].flatMap((step) => (step.kind === 'question' ? [step.id] : []))
    return [finding('unknown-question', { ...at, atKey: true }, { id, suggestion: didYouMean(id, names) })]
  }
  const known = question.options.map((one) => one.id)
  if (known.includes(option)) return []
  return [finding('unknown-option', at, { id: option, question: id, suggestion: didYouMean(option, known) })]
}

/** An answer beyond the question where the walk stops may be right, so only those are told that cannot come any more. */
function findWalkProblems({ example: { title, answers, ends }, file, place }: Placed, guide: Guide): Finding[] {
  const { current, unfit } = replay(guide, new Map(Object.entries(answers)))
  const path = ['examples', place]
  const atEnd = { file, path: [...path, 'ends'] }
  const stop =
    current.kind === 'question'
      ? [finding('example-stops', { file, path: [...path, 'answers'], atKey: true }, { title, question: current.id })]
      : current.id === ends
        ? []
        : [finding('example-ends-elsewhere', atEnd, { title, outcome: current.id, ends })]
  const notAsked = unfit.map((id) =>
    finding('answer-not-asked', { file, path: [...path, 'answers', id], atKey: true }, { title, id }),
  )
  return [...stop, ...notAsked]
}

function findOutcomesWithout(folder: WalkableGuide['guide'], ends: ReadonlySet<string>): Finding[] {
  return folder.sections.flatMap(({ id, file }) =>
    file.steps.flatMap((step, place) => {
      if (step.kind === 'question' || ends.has(step.id)) return []
      const where = { file: sectionFileName(folder.id, id), path: ['steps', place, 'id'] }
      return [finding('outcome-without-example', where, { id: step.id })]
    }),
  )
}
