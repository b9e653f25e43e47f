import type { GuideFolder } from './content-files.ts'
import { findOutcomeProblems, findQuestionProblems, meantStep } from './find-question-problems.ts'
import { findRenameProblems } from './find-rename-problems.ts'
import { findWayProblems } from './find-way-problems.ts'
import { reservedIds } from './id.ts'
import { type Mistake, mistake } from './problem.ts'
import { type Placed, startOfTree, type Tree, toTree } from './tree.ts'

/** What is wrong in the tree of a guide, once the shapes are right: names that lead nowhere, circles, lost steps. */
export function findTreeProblems(guide: GuideFolder): Mistake[] {
  const tree = toTree(guide)
  return [
    ...findDuplicateIds(tree),
    ...findReservedIds(tree),
    ...findStartProblems(tree),
    ...findEssentialProblems(tree),
    ...tree.placed.flatMap((one) =>
      one.step.kind === 'question' ? findQuestionProblems(one, one.step, tree) : findOutcomeProblems(one, one.step),
    ),
    ...findWayProblems(tree),
    ...findRenameProblems(tree),
  ]
}

function findDuplicateIds({ placed, steps }: Tree): Mistake[] {
  const later = placed.filter((one) => steps.get(one.step.id) !== one)
  return later.map(({ step, file, path }) => {
    const first = steps.get(step.id) as Placed
    const related = { file: first.file, path: [...first.path, 'id'] }
    const facts = { id: step.id, other: `a step in ${first.file}` }
    return mistake('duplicate-id', { file, path: [...path, 'id'], related }, facts)
  })
}

function findReservedIds({ placed }: Tree): Mistake[] {
  const reserved = placed.filter(({ step }) => reservedIds.includes(step.id))
  return reserved.map(({ step, file, path }) =>
    mistake('reserved-id', { file, path: [...path, 'id'] }, { id: step.id }),
  )
}

function findStartProblems(tree: Tree): Mistake[] {
  const id = tree.guide.file.start
  const start = tree.steps.get(id)
  const why = 'the guide is to start with it'
  if (!start) return [mistake('unknown-step', startOfTree(tree), { id, why, suggestion: meantStep(id, tree) })]
  return start.step.kind === 'outcome' ? [mistake('start-not-question', startOfTree(tree), { id })] : []
}

/** Essentials may stand for a step, so that whoever renames or deletes it learns that the text belongs to it. */
function findEssentialProblems(tree: Tree): Mistake[] {
  const { file } = startOfTree(tree)
  const essentials = tree.guide.file.essentials ?? []
  return essentials.flatMap(({ title, step }, position) => {
    if (step === undefined || tree.steps.has(step)) return []
    const facts = { id: step, title, suggestion: meantStep(step, tree) }
    return [mistake('unknown-essential', { file, path: ['essentials', position, 'step'] }, facts)]
  })
}
