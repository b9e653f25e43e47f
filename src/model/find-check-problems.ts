import { checkResults } from './check-results.ts'
import { didYouMean } from './did-you-mean.ts'
import type { Question } from './guide-schema.ts'
import { type Mistake, mistake, type Path } from './problem.ts'

/**
 * What is wrong between a question's check and its options: a result that the check does not know, one that two options
 * stand for, and, where any option stands for a result and all results are known, one that none stands for, so that the
 * check could not pick an answer.
 */
export function findCheckProblems(file: string, path: Path, { check, options }: Question): Mistake[] {
  const known: readonly string[] = check ? checkResults[check] : []
  const claimed = options.flatMap(({ results = [] }, option) =>
    results.map((result, position) => ({ result, path: [...path, 'options', option, 'results', position] })),
  )
  const twice = claimed.filter((one, position) => claimed.findIndex(({ result }) => result === one.result) < position)
  const unknown = claimed.filter(({ result }) => !known.includes(result))
  const lost =
    claimed.length === 0 || unknown.length > 0
      ? []
      : known.filter((result) => !claimed.some((one) => one.result === result))
  return [
    ...unknown.map(({ result, path }) =>
      mistake('unknown-result', { file, path }, { result, suggestion: didYouMean(result, known) }),
    ),
    ...twice.map(({ result, path }) => mistake('duplicate-result', { file, path }, { result })),
    ...lost.map((result) => mistake('lost-result', { file, path: [...path, 'check'] }, { check: `${check}`, result })),
  ]
}
