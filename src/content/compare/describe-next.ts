import { type Renamed, renamedAnswer, renamedId } from '../../engine/follow-renames.ts'
import type { Branch, Next } from '../../model/guide-schema.ts'
import type { GuideVersion } from './guide-version.ts'
import { text } from './text.ts'

/** Where an option leads, in words, a line for each target: `“Call us” where “What do you see?” was answered with “A code”`. */
export function describeNext(next: Next, version: GuideVersion): string {
  if (typeof next === 'string') return text.branches.plain(version.nameOf(next))
  const lines: { go: string; cases: string[] }[] = []
  for (const { when, go } of next) {
    const words = describeWhen(when ?? {}, version)
    const last = lines.at(-1)
    if (words !== '' && last?.go === go) last.cases.push(words)
    else lines.push({ go, cases: words === '' ? [] : [words] })
  }
  return lines
    .map(({ go, cases }) => {
      const target = version.nameOf(go)
      return cases.length === 0 ? text.branches.otherwise(target) : text.branches.when(cases, target)
    })
    .join('\n')
}

function describeWhen(when: NonNullable<Branch['when']>, { nameOf, steps }: GuideVersion): string {
  const labelOf = (question: string, option: string) => {
    const step = steps.get(question)?.step
    return (step?.kind === 'question' && step.options.find(({ id }) => id === option)?.label) || option
  }
  const conditions = Object.entries(when).map(([question, wanted]) =>
    text.branches.is(
      nameOf(question),
      [wanted].flat().map((option) => labelOf(question, option)),
    ),
  )
  return conditions.length === 0 ? '' : text.branches.one(conditions)
}

/**
 * Where an option leads in one form: two that lead people the same way are equal texts. Ids are followed through
 * `renames`, so that an old version can be compared with a new one.
 */
export function sameNext(next: Next, renames: Renamed): string {
  const branches: Branch[] = typeof next === 'string' ? [{ go: next }] : next
  const written = branches.map(({ when = {}, go }) => ({
    when: Object.entries(when)
      .map(([question, wanted]) => [
        renamedId(renames, question),
        [wanted]
          .flat()
          .map((option) => renamedAnswer(renames, question, option).option)
          .sort(),
      ])
      .sort(),
    go: renamedId(renames, go),
  }))
  return JSON.stringify(written)
}
