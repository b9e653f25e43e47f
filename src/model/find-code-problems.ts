import { type CodeFolderFile, codeFileName, type GuideFolder } from './content-files.ts'
import { didYouMean } from './did-you-mean.ts'
import { findUnknownAnswer } from './find-unknown-answer.ts'
import { targetsOf } from './guide.ts'
import type { Step } from './guide-schema.ts'
import { pageGuideIds } from './id.ts'
import { optionsByQuestion } from './options-by-question.ts'
import { type Mistake, mistake } from './problem.ts'

/** What is wrong with where a code enters a guide: names that do not exist, answers that are not a way through it. */
export function findCodeProblems({ code, file }: CodeFolderFile, guides: readonly GuideFolder[]): Mistake[] {
  const { guide: id, section, answers } = file.start
  const name = codeFileName(code)
  const at = { file: name, path: ['start', 'guide'] }
  if (pageGuideIds.includes(id)) return [mistake('start-at-page', at, { id })]
  const guide = guides.find((one) => one.id === id)
  if (!guide) {
    const known = guides.map((one) => one.id)
    return [mistake('unknown-guide', at, { id, suggestion: didYouMean(id, known) })]
  }
  return [...findSectionProblem(section, guide, name), ...findAnswerProblems(answers, guide, name)]
}

function findSectionProblem(id: string, { file: { sections } }: GuideFolder, file: string): Mistake[] {
  if (sections.includes(id)) return []
  return [
    mistake('unknown-section', { file, path: ['start', 'section'] }, { id, suggestion: didYouMean(id, sections) }),
  ]
}

/** Each answer has to answer a question to which the answers before it can lead. */
function findAnswerProblems(answers: Readonly<Record<string, string>>, guide: GuideFolder, file: string): Mistake[] {
  const steps = guide.sections.flatMap((section) => section.file.steps)
  const options = optionsByQuestion(steps)
  let open = [guide.file.start]
  for (const [question, choice] of Object.entries(answers)) {
    const at = { file, path: ['start', 'answers', question] }
    const unknown = findUnknownAnswer({ question, wanted: [choice] }, options, at)
    if (unknown.length > 0) return unknown
    if (!open.includes(question))
      return [mistake('answer-off-the-way', { ...at, atKey: true }, { id: question, asked: open.join('", "') })]
    open = targetsOfChoice(steps, question, choice)
  }
  return []
}

function targetsOfChoice(steps: readonly Step[], question: string, choice: string): string[] {
  const step = steps.find(({ id }) => id === question)
  const option = step?.kind === 'question' ? step.options.find(({ id }) => id === choice) : undefined
  return option ? targetsOf(option.next) : []
}
