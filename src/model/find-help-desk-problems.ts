import { type GuideFolder, helpDeskFile } from './content-files.ts'
import { didYouMean } from './did-you-mean.ts'
import { findSearchProblems } from './find-search-problems.ts'
import type { Step } from './guide-schema.ts'
import type { HelpDeskFile, Scenario } from './help-desk-schema.ts'
import { type Finding, finding, type Path } from './problem.ts'

const file = helpDeskFile

/**
 * What is wrong in the help desk's file, once its shape is right: names that do not exist, words that no ticket gives,
 * conditions that stand nowhere, and scenarios that leave tickets out or are never taken.
 */
export function findHelpDeskProblems(
  { searches, scenarios }: HelpDeskFile,
  known: { codes: readonly string[]; guides: readonly GuideFolder[] },
): Finding[] {
  const steps = known.guides.flatMap(({ sections }) => sections.flatMap((section) => section.file.steps))
  return [
    ...findDuplicateIds('searches', searches, 'another search'),
    ...searches.flatMap((search, place) => findSearchProblems(search, ['searches', place])),
    ...findDuplicateIds('scenarios', scenarios, 'another scenario'),
    ...scenarios.flatMap((scenario, place) => findUnknownNames(scenario, place, known.codes, steps)),
    ...findOrderProblems(scenarios),
  ]
}

function findDuplicateIds(list: string, entries: readonly { id: string }[], other: string): Finding[] {
  return entries.flatMap(({ id }, place) => {
    const isFirst = entries.findIndex((entry) => entry.id === id) === place
    return isFirst ? [] : [finding('duplicate-id', { file, path: [list, place, 'id'] }, { id, other })]
  })
}

function findUnknownNames(
  { codes = [], outcomes = [], answers = {} }: Scenario,
  scenario: number,
  knownCodes: readonly string[],
  steps: readonly Step[],
): Finding[] {
  const knownOutcomes = steps.filter(({ kind }) => kind === 'outcome').map(({ id }) => id)
  const at = (key: string, place: number) => ({ file, path: ['scenarios', scenario, key, place] })
  return [
    ...codes.flatMap((id, place) => {
      const facts = { id, suggestion: didYouMean(id, knownCodes) }
      return knownCodes.includes(id) ? [] : [finding('unknown-code', at('codes', place), facts)]
    }),
    ...outcomes.flatMap((id, place) => {
      const facts = { id, suggestion: didYouMean(id, knownOutcomes) }
      return knownOutcomes.includes(id) ? [] : [finding('unknown-outcome', at('outcomes', place), facts)]
    }),
    ...Object.entries(answers).flatMap(([question, options]) =>
      findUnknownAnswers(steps, question, [options].flat(), ['scenarios', scenario, 'answers', question]),
    ),
  ]
}

/** A question or an option that no guide has. Several guides may have a question of one name. */
function findUnknownAnswers(steps: readonly Step[], id: string, wanted: readonly string[], path: Path): Finding[] {
  const questions = steps.filter((step) => step.kind === 'question')
  const known = questions
    .filter((question) => question.id === id)
    .flatMap(({ options }) => options.map((one) => one.id))
  if (known.length === 0) {
    const suggestion = didYouMean(
      id,
      questions.map((question) => question.id),
    )
    return [finding('unknown-question', { file, path, atKey: true }, { id, suggestion })]
  }
  return wanted
    .filter((option) => !known.includes(option))
    .map((option) =>
      finding('unknown-option', { file, path }, { id: option, question: id, suggestion: didYouMean(option, known) }),
    )
}

function findOrderProblems(scenarios: readonly Scenario[]): Finding[] {
  const end = scenarios.findIndex(({ codes, outcomes, answers }) => !codes && !outcomes && !answers)
  if (end === -1) return [finding('no-last-scenario', { file, path: ['scenarios', scenarios.length - 1] }, {})]
  const late = scenarios.slice(end + 1)
  return late.map((_, place) => finding('scenario-never-taken', { file, path: ['scenarios', end + 1 + place] }, {}))
}
