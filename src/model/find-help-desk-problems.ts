import { type GuideFolder, helpDeskFile } from './content-files.ts'
import { didYouMean } from './did-you-mean.ts'
import { findSearchProblems } from './find-search-problems.ts'
import { findUnknownAnswer } from './find-unknown-answer.ts'
import type { HelpDeskFile, Scenario } from './help-desk-schema.ts'
import { optionsByQuestion } from './options-by-question.ts'
import { type Mistake, mistake } from './problem.ts'

const file = helpDeskFile

/**
 * What is wrong in the help desk's file, once its shape is right: names that do not exist, words that no ticket gives,
 * conditions that stand nowhere, and scenarios that leave tickets out or are never taken.
 */
export function findHelpDeskProblems(
  { searches, scenarios }: HelpDeskFile,
  known: { codes: readonly string[]; guides: readonly GuideFolder[] },
): Mistake[] {
  const names = namesOf(known.guides)
  return [
    ...findDuplicateIds('searches', searches, 'another search'),
    ...searches.flatMap((search, position) => findSearchProblems(search, ['searches', position])),
    ...findDuplicateIds('scenarios', scenarios, 'another scenario'),
    ...scenarios.flatMap((scenario, position) =>
      findUnknownNames(scenario, position, { codes: known.codes, ...names }),
    ),
    ...findOrderProblems(scenarios),
  ]
}

function findDuplicateIds(list: string, entries: readonly { id: string }[], other: string): Mistake[] {
  return entries.flatMap(({ id }, position) => {
    const first = entries.findIndex((entry) => entry.id === id)
    const related = { file, path: [list, first, 'id'] }
    return first === position
      ? []
      : [mistake('duplicate-id', { file, path: [list, position, 'id'], related }, { id, other })]
  })
}

/** What the guides have that a scenario may name. */
function namesOf(guides: readonly GuideFolder[]) {
  const steps = guides.flatMap(({ sections }) => sections.flatMap((section) => section.file.steps))
  const outcomes = steps.filter(({ kind }) => kind === 'outcome').map(({ id }) => id)
  return { outcomes, options: optionsByQuestion(steps) }
}

function findUnknownNames(
  { codes = [], outcomes = [], answers = {} }: Scenario,
  scenario: number,
  known: ReturnType<typeof namesOf> & { codes: readonly string[] },
): Mistake[] {
  const at = (...keys: (string | number)[]) => ({ file, path: ['scenarios', scenario, ...keys] })
  return [
    ...codes.flatMap((id, position) => {
      if (known.codes.includes(id)) return []
      return [mistake('unknown-code', at('codes', position), { id, suggestion: didYouMean(id, known.codes) })]
    }),
    ...outcomes.flatMap((id, position) => {
      if (known.outcomes.includes(id)) return []
      return [mistake('unknown-outcome', at('outcomes', position), { id, suggestion: didYouMean(id, known.outcomes) })]
    }),
    ...Object.entries(answers).flatMap(([question, options]) =>
      findUnknownAnswer({ question, wanted: [options].flat() }, known.options, at('answers', question)),
    ),
  ]
}

function findOrderProblems(scenarios: readonly Scenario[]): Mistake[] {
  const end = scenarios.findIndex(({ codes, outcomes, answers }) => !codes && !outcomes && !answers)
  if (end === -1) return [mistake('no-last-scenario', { file, path: ['scenarios', scenarios.length - 1] }, {})]
  const late = scenarios.slice(end + 1)
  return late.map((_, position) =>
    mistake('scenario-never-taken', { file, path: ['scenarios', end + 1 + position] }, {}),
  )
}
