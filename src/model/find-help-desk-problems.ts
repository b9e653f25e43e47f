import { type GuideFolder, helpDeskFile } from './content-files.ts'
import { didYouMean } from './did-you-mean.ts'
import { findSearchProblems } from './find-search-problems.ts'
import type { HelpDeskFile, Scenario } from './help-desk-schema.ts'
import { type Finding, finding } from './problem.ts'

const file = helpDeskFile

/**
 * What is wrong in the help desk's file, once its shape is right: names that do not exist, words that no ticket gives,
 * conditions that stand nowhere, and scenarios that leave tickets out or are never taken.
 */
export function findHelpDeskProblems(
  { searches, scenarios }: HelpDeskFile,
  known: { codes: readonly string[]; guides: readonly GuideFolder[] },
): Finding[] {
  const outcomes = outcomesOf(known.guides)
  return [
    ...findDuplicateIds('searches', searches, 'another search'),
    ...searches.flatMap((search, place) => findSearchProblems(search, ['searches', place])),
    ...findDuplicateIds('scenarios', scenarios, 'another scenario'),
    ...scenarios.flatMap((scenario, place) => findUnknownNames(scenario, place, known.codes, outcomes)),
    ...findOrderProblems(scenarios),
  ]
}

function outcomesOf(guides: readonly GuideFolder[]): string[] {
  const steps = guides.flatMap(({ sections }) => sections.flatMap((section) => section.file.steps))
  return steps.filter(({ kind }) => kind === 'outcome').map(({ id }) => id)
}

function findDuplicateIds(list: string, entries: readonly { id: string }[], other: string): Finding[] {
  return entries.flatMap(({ id }, place) => {
    const isFirst = entries.findIndex((entry) => entry.id === id) === place
    return isFirst ? [] : [finding('duplicate-id', { file, path: [list, place, 'id'] }, { id, other })]
  })
}

function findUnknownNames(
  { codes = [], outcomes = [] }: Scenario,
  scenario: number,
  knownCodes: readonly string[],
  knownOutcomes: readonly string[],
): Finding[] {
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
  ]
}

function findOrderProblems(scenarios: readonly Scenario[]): Finding[] {
  const end = scenarios.findIndex(({ codes, outcomes }) => !codes && !outcomes)
  if (end === -1) return [finding('no-last-scenario', { file, path: ['scenarios', scenarios.length - 1] }, {})]
  const late = scenarios.slice(end + 1)
  return late.map((_, place) => finding('scenario-never-taken', { file, path: ['scenarios', end + 1 + place] }, {}))
}
