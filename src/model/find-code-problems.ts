import { type CodeFolderFile, codeFileName, type GuideFolder } from './content-files.ts'
import { didYouMean } from './did-you-mean.ts'
import { targetsOf } from './guide.ts'
import type { Question, Step } from './guide-schema.ts'
import { type Finding, finding } from './problem.ts'

/** What is wrong with where a code enters a guide: names that do not exist, answers that are not a way through it. */
export function findCodeProblems({ code, file }: CodeFolderFile, guides: readonly GuideFolder[]): Finding[] {
  const at = { file: codeFileName(code), path: ['start'] as const }
  const guide = guides.find(({ id }) => id === file.start.guide)
  if (!guide) {
    const suggestion = didYouMean(
      file.start.guide,
      guides.map(({ id }) => id),
    )
    return [finding('unknown-guide', { ...at, path: ['start', 'guide'] }, { id: file.start.guide, suggestion })]
  }
  return [
    ...findSectionProblem(file.start.section, guide, at.file),
    ...findAnswerProblems(file.start.answers, guide, at.file),
  ]
}

function findSectionProblem(id: string, { file: { sections } }: GuideFolder, file: string): Finding[] {
  if (sections.includes(id)) return []
  return [
    finding('unknown-section', { file, path: ['start', 'section'] }, { id, suggestion: didYouMean(id, sections) }),
  ]
}

/** Each answer has to answer a question to which the answers before it can lead. */
function findAnswerProblems(answers: Readonly<Record<string, string>>, guide: GuideFolder, file: string): Finding[] {
  const questions = questionsOf(guide)
  let open = [guide.file.start]
  for (const [id, choice] of Object.entries(answers)) {
    const at = { file, path: ['start', 'answers', id] }
    const question = questions.get(id)
    if (!question) {
      return [finding('unknown-question', { ...at, atKey: true }, { id, suggestion: didYouMean(id, questions.keys()) })]
    }
    const option = question.options.find((one) => one.id === choice)
    if (!option) {
      const known = question.options.map((one) => one.id)
      return [finding('unknown-option', at, { id: choice, question: id, suggestion: didYouMean(choice, known) })]
    }
    if (!open.includes(id))
      return [finding('answer-off-the-way', { ...at, atKey: true }, { id, asked: open.join('", "') })]
    open = targetsOf(option.next)
  }
  return []
}

function questionsOf({ sections }: GuideFolder): ReadonlyMap<string, Question> {
  const steps = sections.flatMap(({ file }) => file.steps)
  return new Map(steps.filter(isQuestion).map((question) => [question.id, question]))
}

function isQuestion(step: Step): step is Question {
  return step.kind === 'question'
}
