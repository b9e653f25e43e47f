import { type GuideFolder, guideFileName, sectionFileName } from '../../model/content-files.ts'
import type { Branch, Question } from '../../model/guide-schema.ts'
import { type Mistake, mistake, type Path } from '../../model/problem.ts'
import { type Situations, walkSituations } from './walk-situations.ts'

/**
 * The branches of a walkable guide that nobody can ever take: their question is asked too late, their answers lead
 * elsewhere or never come together, or those before them fit everybody. The last one stands for all others and may have
 * nobody left, unless a step is lost by it. A guide whose conditions make too many situations gets one notice instead.
 */
export function findBranchProblems(guide: GuideFolder): Mistake[] {
  const situations = walkSituations(guide)
  if (situations.isCut) return [notTried(guide, situations.limit)]
  return guide.sections.flatMap(({ id, file: { steps } }) =>
    steps.flatMap((step, position) => {
      if (step.kind === 'outcome') return []
      const at = { file: sectionFileName(guide.id, id), path: ['steps', position, 'options'] }
      return findIn(step, at, situations)
    }),
  )
}

function notTried({ id }: GuideFolder, limit: number): Mistake {
  return mistake('conditions-not-tried', { file: guideFileName(id), path: [] }, { guide: id, limit })
}

function findIn(question: Question, { file, path }: { file: string; path: Path }, situations: Situations): Mistake[] {
  return question.options.flatMap(({ id: option, next }, position) => {
    if (typeof next === 'string') return []
    return next.flatMap(({ when, go }, branch) => {
      if (situations.isTaken(question.id, option, branch)) return []
      const at = { file, path: [...path, position, 'next', branch] }
      const facts = { option, question: question.id }
      if (!when || Object.keys(when).length === 0) {
        const why = `those before it fit everybody, so nobody comes to "${go}"`
        return situations.isMet(go) ? [] : [mistake('impossible-condition', at, { ...facts, why })]
      }
      const { why, asked } = explain(question.id, option, next, branch, situations)
      const there = { ...at, path: [...at.path, 'when', ...asked], atKey: true }
      return [mistake('impossible-condition', there, { ...facts, why })]
    })
  })
}

/** Why a branch is never taken, and the question in its condition that is to blame, if it is one alone. */
function explain(
  question: string,
  option: string,
  branches: readonly Branch[],
  branch: number,
  { at, canAsk }: Situations,
): { why: string; asked: string[] } {
  const when = Object.entries(branches[branch]?.when ?? {}).map(([asked, wanted]) => [asked, [wanted].flat()] as const)
  const known = at(question).map((answers) => new Map(answers).set(question, option))
  const isTold = ([asked, wanted]: (typeof when)[number]) => known.some((one) => wanted.includes(one.get(asked) ?? ''))
  const alone = when.find((one) => !isTold(one))
  if (alone) {
    const [asked, wanted] = alone
    const or = wanted.map((one) => `"${one}"`).join(' or ')
    if (asked === question) return { why: `it asks for ${or}, but this option is "${option}"`, asked: [asked] }
    if (!canAsk(asked, question)) return { why: `"${asked}" is never asked before "${question}"`, asked: [asked] }
    return { why: `nobody who answers "${asked}" with ${or} comes to "${question}"`, asked: [asked] }
  }
  const fits = known.some((one) => when.every(([asked, wanted]) => wanted.includes(one.get(asked) ?? '')))
  const why = fits ? 'the branches before it fit everybody whom it is for' : 'these answers are never given together'
  return { why, asked: [] }
}
