import { offerName } from './did-you-mean.ts'
import { findCheckProblems } from './find-check-problems.ts'
import { findUnknownAnswer } from './find-unknown-answer.ts'
import type { Branch, Option, Outcome, Question } from './guide-schema.ts'
import { type Mistake, mistake } from './problem.ts'
import { type At, type Placed, type Tree, waysOfStep } from './tree.ts'

/** What is wrong in one question: between its check and its options, with two of its options, with where they lead. */
export function findQuestionProblems(placed: Placed, question: Question, tree: Tree): Mistake[] {
  const { file, path } = placed
  const mistakes = [...findCheckProblems(file, path, question), ...findWrongTargets(placed, question, tree)]
  for (const [position, option] of question.options.entries()) {
    const at = { file, path: [...path, 'options', position] }
    mistakes.push(...findTwins(question, position, option, at, path))
    if (typeof option.next !== 'string') mistakes.push(...findBranchProblems(question, option, option.next, at, tree))
  }
  return mistakes
}

/** An outcome that is no finding has no first action and no bucket; a finding has at least the action. */
export function findOutcomeProblems({ file, path }: Placed, { id, result, action, bucket }: Outcome): Mistake[] {
  if (result === 'finding') return action ? [] : [mistake('no-first-action', { file, path }, { id })]
  const keys = Object.entries({ action, bucket }).flatMap(([key, value]) => (value === undefined ? [] : [key]))
  return keys.map((key) => mistake('not-a-finding', { file, path: [...path, key] }, { id, key }))
}

/** Options that lead to no step: each by itself, or the whole question where all of several do. */
function findWrongTargets(placed: Placed, { id: question }: Question, tree: Tree): Mistake[] {
  const ways = waysOfStep(placed)
  const wrong = ways.filter(({ to }) => !tree.steps.has(to))
  if (wrong.length > 1 && wrong.length === ways.length) {
    const options = wrong.map(({ option, to }) => `"${option}" leads to "${to}"`).join(', ')
    const suggestion = [...new Set(wrong.map(({ to }) => meantStep(to, tree)))].join('')
    const at = { file: placed.file, path: [...placed.path, 'options'], atKey: true }
    return [mistake('dead-end', at, { question, options, suggestion })]
  }
  return wrong.map(({ option, to, file, path }) => {
    const why = `the option "${option}" of "${question}" leads to it`
    return mistake('unknown-step', { file, path }, { id: to, why, suggestion: meantStep(to, tree) })
  })
}

/** What is said about an id that is none of a step: the nearest one, or that a section is called so. */
export function meantStep(id: string, { guide, nearestStep }: Tree): string {
  const section = guide.sections.find((one) => one.id === id)
  if (!section) return offerName(nearestStep(id))
  return `"${id}" is a section; its first step is "${section.file.steps[0]?.id}". `
}

function findTwins(question: Question, position: number, option: Option, at: At, path: At['path']): Mistake[] {
  const earlier = question.options.slice(0, position)
  const sameId = earlier.findIndex(({ id }) => id === option.id)
  const sameLabel = earlier.findIndex(({ label }) => plain(label) === plain(option.label))
  const here = (key: string) => ({ file: at.file, path: [...at.path, key] })
  const there = (twin: number, key: string) => ({ file: at.file, path: [...path, 'options', twin, key] })
  const idFacts = { id: option.id, other: `another option of "${question.id}"` }
  const labelFacts = { label: option.label, question: question.id }
  return [
    ...(sameId < 0 ? [] : [mistake('duplicate-id', { ...here('id'), related: there(sameId, 'id') }, idFacts)]),
    ...(sameLabel < 0
      ? []
      : [mistake('duplicate-label', { ...here('label'), related: there(sameLabel, 'label') }, labelFacts)]),
  ]
}

/** Labels that differ only in blanks and capitals look the same. */
function plain(label: string): string {
  return label.trim().replace(/\s+/g, ' ').toLowerCase()
}

function findBranchProblems(
  question: Question,
  option: Option,
  branches: readonly Branch[],
  { file, path }: At,
  { options, nearestQuestion }: Tree,
): Mistake[] {
  const facts = { option: option.id, question: question.id }
  const next = [...path, 'next']
  const mistakes = branches.flatMap(({ when = {} }, position) =>
    Object.entries(when).flatMap(([asked, wanted]) => {
      const at = { file, path: [...next, position, 'when', asked] }
      return findUnknownAnswer({ question: asked, wanted: [wanted].flat() }, options, at, nearestQuestion)
    }),
  )
  const plainAt = branches.findIndex(({ when = {} }) => Object.keys(when).length === 0)
  if (plainAt === -1) mistakes.push(mistake('no-last-branch', { file, path: next }, facts))
  else if (plainAt < branches.length - 1)
    mistakes.push(mistake('branch-never-taken', { file, path: [...next, plainAt + 1] }, facts))
  const targets = new Set(branches.map(({ go }) => go))
  if (branches.length > 1 && targets.size === 1)
    mistakes.push(mistake('same-target', { file, path: next }, { ...facts, target: `${branches[0]?.go}` }))
  return mistakes
}
