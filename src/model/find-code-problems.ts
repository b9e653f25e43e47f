import { type CodeFolderFile, codeFileName, type GuideFolder } from './content-files.ts'
import { didYouMean } from './did-you-mean.ts'
import { findUnknownAnswer } from './find-unknown-answer.ts'
import { targetsOf } from './guide.ts'
import type { Step } from './guide-schema.ts'
import { idPattern, pageGuideIds } from './id.ts'
import { nameFinder } from './name-finder.ts'
import { optionsByQuestion } from './options-by-question.ts'
import { type Mistake, mistake } from './problem.ts'

/** The guides that there are, and those of them that can be walked. */
type Known = { guideIds: readonly string[]; walkable: readonly GuideFolder[] }

/**
 * What is wrong with where a code enters a guide: names that do not exist, answers that are not a way through it. What
 * it says about a guide that cannot be walked is not judged.
 */
export function findCodeProblems({ code, file }: CodeFolderFile, { guideIds, walkable }: Known): Mistake[] {
  const { guide: id, section, answers } = file.start
  const name = codeFileName(code)
  const at = { file: name, path: ['start', 'guide'] }
  if (pageGuideIds.includes(id)) return [mistake('start-at-page', at, { id })]
  // A folder whose name is wrong may be the guide that is meant.
  if (!guideIds.includes(id) && !guideIds.every((one) => idPattern.test(one))) return []
  if (!guideIds.includes(id)) return [mistake('unknown-guide', at, { id, suggestion: didYouMean(id, guideIds) })]
  const guide = walkable.find((one) => one.id === id)
  return guide ? [...findSectionProblem(section, guide, name), ...findAnswerProblems(answers, guide, name)] : []
}

function findSectionProblem(id: string, { file: { sections } }: GuideFolder, file: string): Mistake[] {
  if (sections.includes(id)) return []
  return [
    mistake('unknown-section', { file, path: ['start', 'section'] }, { id, suggestion: didYouMean(id, sections) }),
  ]
}

/** Each answer has to answer a question to which the answers before it can lead. */
function findAnswerProblems(answers: Readonly<Record<string, string>>, guide: GuideFolder, file: string): Mistake[] {
  const { steps, options } = namesOf(guide)
  let open = [guide.file.start]
  for (const [question, choice] of Object.entries(answers)) {
    const at = { file, path: ['start', 'answers', question] }
    const unknown = findUnknownAnswer(
      { question, wanted: [choice] },
      options,
      at,
      nameFinder([...options.keys()], guide.file.renamed),
    )
    if (unknown.length > 0) return unknown
    if (!open.includes(question))
      return [mistake('answer-off-the-way', { ...at, atKey: true }, { id: question, asked: open.join('", "') })]
    open = targetsOfChoice(steps.get(question), choice)
  }
  return []
}

function targetsOfChoice(step: Step | undefined, choice: string): string[] {
  const option = step?.kind === 'question' ? step.options.find(({ id }) => id === choice) : undefined
  return option ? targetsOf(option.next) : []
}

type Names = { steps: ReadonlyMap<string, Step>; options: ReadonlyMap<string, readonly string[]> }

const known = new WeakMap<GuideFolder, Names>()

/** Many codes enter one guide: its names are collected once. */
function namesOf(guide: GuideFolder): Names {
  const earlier = known.get(guide)
  if (earlier) return earlier
  const all = guide.sections.flatMap(({ file }) => file.steps)
  const names = { steps: new Map(all.map((step) => [step.id, step])), options: optionsByQuestion(all) }
  known.set(guide, names)
  return names
}
