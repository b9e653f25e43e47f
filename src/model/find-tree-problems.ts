import { type GuideFolder, guideFileName, sectionFileName } from './content-files.ts'
import { didYouMean } from './did-you-mean.ts'
import { findCheckProblems } from './find-check-problems.ts'
import { findCircle } from './find-circle.ts'
import { findUnknownAnswer } from './find-unknown-answer.ts'
import { targetsOf, targetsOfStep } from './guide.ts'
import type { Branch, Option, Outcome, Question, Step } from './guide-schema.ts'
import { reservedIds } from './id.ts'
import { optionsByQuestion } from './options-by-question.ts'
import { type Mistake, mistake, type Path } from './problem.ts'

type Placed = { step: Step; file: string; path: Path }
type Tree = {
  guide: GuideFolder
  placed: Placed[]
  steps: ReadonlyMap<string, Placed>
  options: ReadonlyMap<string, readonly string[]>
}

/** What is wrong in the tree of a guide, once the shapes are right: names that lead nowhere, circles, lost steps. */
export function findTreeProblems(guide: GuideFolder): Mistake[] {
  const placed = placeSteps(guide)
  const tree: Tree = {
    guide,
    placed,
    steps: new Map([...placed].reverse().map((one) => [one.step.id, one])),
    options: optionsByQuestion(placed.map(({ step }) => step)),
  }
  const mistakes = [
    ...findDuplicateIds(tree),
    ...findReservedIds(tree),
    ...findStartProblems(tree),
    ...placed.flatMap((one) =>
      one.step.kind === 'question' ? findQuestionProblems(one, one.step, tree) : findOutcomeProblems(one, one.step),
    ),
  ]
  return mistakes.length > 0 ? mistakes : [...findCircles(tree), ...findUnreachable(tree)]
}

function placeSteps(guide: GuideFolder): Placed[] {
  return guide.sections.flatMap(({ id, file }) =>
    file.steps.map((step, position) => ({ step, file: sectionFileName(guide.id, id), path: ['steps', position] })),
  )
}

function findDuplicateIds({ placed, steps }: Tree): Mistake[] {
  const later = placed.filter((one) => steps.get(one.step.id) !== one)
  return later.map(({ step, file, path }) => {
    const first = steps.get(step.id) as Placed
    return mistake('duplicate-id', { file, path: [...path, 'id'] }, { id: step.id, other: `a step in ${first.file}` })
  })
}

function findReservedIds({ placed }: Tree): Mistake[] {
  const reserved = placed.filter(({ step }) => reservedIds.includes(step.id))
  return reserved.map(({ step, file, path }) =>
    mistake('reserved-id', { file, path: [...path, 'id'] }, { id: step.id }),
  )
}

function findStartProblems({ guide, steps }: Tree): Mistake[] {
  const id = guide.file.start
  const where = { file: guideFileName(guide.id), path: ['start'] }
  const start = steps.get(id)
  if (!start) return [mistake('unknown-step', where, { id, suggestion: didYouMean(id, steps.keys()) })]
  return start.step.kind === 'outcome' ? [mistake('start-not-question', where, { id })] : []
}

function findOutcomeProblems({ file, path }: Placed, { id, result, action, bucket }: Outcome): Mistake[] {
  if (result === 'finding') return action ? [] : [mistake('no-first-action', { file, path }, { id })]
  const keys = Object.entries({ action, bucket }).flatMap(([key, value]) => (value === undefined ? [] : [key]))
  return keys.map((key) => mistake('not-a-finding', { file, path: [...path, key] }, { id, key }))
}

function findQuestionProblems({ file, path }: Placed, question: Question, tree: Tree): Mistake[] {
  const mistakes = findCheckProblems(file, path, question)
  for (const [position, option] of question.options.entries()) {
    const at = { file, path: [...path, 'options', position] }
    mistakes.push(...findTwins(question, position, option, at), ...findNextProblems(option, at, tree))
  }
  return mistakes
}

type At = { file: string; path: Path }

function findTwins(question: Question, position: number, option: Option, at: At): Mistake[] {
  const earlier = question.options.slice(0, position)
  const sameId = earlier.some(({ id }) => id === option.id)
  const sameLabel = earlier.some(({ label }) => label.trim() === option.label.trim())
  const other = `another option of "${question.id}"`
  return [
    ...(sameId ? [mistake('duplicate-id', { ...at, path: [...at.path, 'id'] }, { id: option.id, other })] : []),
    ...(sameLabel ? [mistake('duplicate-label', { ...at, path: [...at.path, 'label'] }, { label: option.label })] : []),
  ]
}

function findNextProblems(option: Option, { file, path }: At, { steps, options }: Tree): Mistake[] {
  const { next } = option
  const unknown = targetsOf(next).flatMap((id, position) => {
    const at = typeof next === 'string' ? [...path, 'next'] : [...path, 'next', position, 'go']
    return steps.has(id)
      ? []
      : [mistake('unknown-step', { file, path: at }, { id, suggestion: didYouMean(id, steps.keys()) })]
  })
  return typeof next === 'string' ? unknown : [...unknown, ...findBranchProblems(option, next, { file, path }, options)]
}

function findBranchProblems(
  option: Option,
  branches: Branch[],
  { file, path }: At,
  options: Tree['options'],
): Mistake[] {
  const mistakes = branches.flatMap(({ when = {} }, position) =>
    Object.entries(when).flatMap(([question, wanted]) => {
      const at = { file, path: [...path, 'next', position, 'when', question] }
      return findUnknownAnswer({ question, wanted: [wanted].flat() }, options, at)
    }),
  )
  const plain = branches.findIndex(({ when = {} }) => Object.keys(when).length === 0)
  const facts = { option: option.id }
  if (plain === -1) mistakes.push(mistake('no-last-branch', { file, path: [...path, 'next'] }, facts))
  else if (plain < branches.length - 1)
    mistakes.push(mistake('branch-never-taken', { file, path: [...path, 'next', plain + 1] }, facts))
  return mistakes
}

function findCircles({ placed, steps, guide }: Tree): Mistake[] {
  const circle = findCircle(
    guide.file.start,
    placed.map(({ step }) => step.id),
    (id) => targetsOfStep((steps.get(id) as Placed).step),
  )
  if (!circle) return []
  const first = steps.get(circle[0] as string) as Placed
  return [mistake('loop', { file: first.file, path: first.path }, { path: circle.map((id) => `"${id}"`).join(' → ') })]
}

function findUnreachable({ placed, steps, guide }: Tree): Mistake[] {
  const reached = new Set([guide.file.start])
  for (const id of reached) for (const target of targetsOfStep((steps.get(id) as Placed).step)) reached.add(target)
  const lost = placed.filter(({ step }) => !reached.has(step.id))
  return lost.map(({ step, file, path }) =>
    mistake('unreachable-step', { file, path: [...path, 'id'] }, { id: step.id }),
  )
}
