import { problemLine } from '../check/problem-line.ts'
import type { Change } from './change.ts'
import type { Comparison } from './comparison.ts'
import { markedText } from './marked-text.ts'
import { summary } from './summary.ts'
import { text } from './text.ts'

const maxProblems = 5

/** The whole comparison as plain text, for the command line and for copying. Ends with a line break. */
export function comparisonText(comparison: Comparison): string {
  const { areas, problems } = comparison
  const hasTexts = areas.some(({ changes }) => changes.some(({ texts }) => texts))
  const parts = [
    ...(['new', 'both', 'old'] as const).flatMap((which) => problemText(which, problems[which])),
    [summary(comparison), ...(hasTexts ? [text.report.legend] : [])].join('\n'),
    ...areas.map(({ title, changes }) => [title, ...changes.map(changeText)].join('\n')),
  ]
  return `${parts.join('\n\n')}\n`
}

function problemText(which: keyof Comparison['problems'], problems: Comparison['problems']['old']): string[] {
  if (problems.length === 0) return []
  const rest = problems.length - maxProblems
  const lines = problems.slice(0, maxProblems).map((problem) => `- ${problemLine(problem)}`)
  return [
    [
      text.report.problems(which, problems.length),
      ...lines,
      ...(rest > 0 ? [text.report.moreProblems(rest)] : []),
    ].join('\n'),
  ]
}

function changeText({ sentence, texts, sample }: Change): string {
  const more = texts ? markedText(texts) : sample ? text.report.sample(sample) : ''
  return [`- ${sentence}`, ...(more === '' ? [] : more.split('\n').map((line) => `    ${line}`))].join('\n')
}
