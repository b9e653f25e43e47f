/** What an admin may do to a guide over time, by a small script: steps and options renamed, removed and moved. */
import type { GuideFolder } from '../model/content-files.ts'
import { targetsOf, targetsOfStep } from '../model/guide.ts'
import type { Next, Step } from '../model/guide-schema.ts'

/** The guide after the change, and what was done to it, by the old ids. */
export type ChangedGuide = {
  folder: GuideFolder
  renamedSteps: ReadonlyMap<string, string>
  /** `question/option` → new id of the option. */
  renamedOptions: ReadonlyMap<string, string>
  removedSteps: ReadonlySet<string>
  /** `question/option`. */
  removedOptions: ReadonlySet<string>
  /** `question/option` of those that lead elsewhere now, because what followed is gone. */
  bent: ReadonlySet<string>
}

type Asked = ReadonlyMap<string, ReadonlySet<string>>

/**
 * Renames every fourth step and every fifth option, removes every ninth step (its ways in then lead where its first
 * option led, or to the guide's first other outcome) and, where more than two remain, every seventh option; the last step
 * of each section moves to the next one. The old ids are listed under `renamed`. Nothing that a condition asks about is
 * removed.
 */
export function changeGuide(folder: GuideFolder): ChangedGuide {
  const steps = folder.sections.flatMap(({ file }) => file.steps)
  const asked = askedIn(steps)
  const needed = [folder.file.start, steps.find(({ kind }) => kind === 'outcome')?.id, ...asked.keys()]
  const removedSteps = new Set(
    steps.filter(({ id }, place) => place % 9 === 5 && !needed.includes(id)).map(({ id }) => id),
  )
  const instead = (id: string): string => (removedSteps.has(id) ? instead(after(steps, id, removedSteps)) : id)
  const renamedSteps = new Map(steps.flatMap(({ id }, place) => (place % 4 === 1 ? [[id, `step-${place}`]] : [])))
  const today = (id: string) => renamedSteps.get(id) ?? id
  const renamedOptions = new Map<string, string>()
  const removedOptions = new Set<string>()
  const bent = new Set<string>()
  let count = 0
  const change = (step: Step): Step => {
    if (step.kind === 'outcome') return { ...step, id: today(step.id) }
    const kept = step.options.filter((option, place) => {
      const isFree = place > 1 && !option.results && !asked.get(step.id)?.has(option.id)
      if (isFree && ++count % 7 === 0) removedOptions.add(`${step.id}/${option.id}`)
      return !removedOptions.has(`${step.id}/${option.id}`)
    })
    const options = kept.map((option) => {
      const name = `${step.id}/${option.id}`
      if (++count % 5 === 0) renamedOptions.set(name, `option-${count}`)
      if (targetsOf(option.next).some((id) => removedSteps.has(id))) bent.add(name)
      return { ...option, next: bend(option.next, (id) => today(instead(id))) }
    })
    return { ...step, id: today(step.id), options }
  }
  const changed = folder.sections.map(({ file }) => file.steps.filter(({ id }) => !removedSteps.has(id)).map(change))
  const option = (question: string, id: string) => renamedOptions.get(`${question}/${id}`) ?? id
  const named = changed.map((list) => list.map((step) => renameWithin(step, { today, option, renamedSteps })))
  const renamed = Object.fromEntries(
    [...renamedSteps, ...renamedOptions].filter(([old]) => !removedSteps.has(old.split('/')[0] as string)),
  )
  // Who removes a step points what helps most to where people come instead.
  const essentials = folder.file.essentials?.map((one) => (one.step ? { ...one, step: today(instead(one.step)) } : one))
  return {
    folder: {
      ...folder,
      file: { ...folder.file, start: today(folder.file.start), renamed, ...(essentials && { essentials }) },
      sections: moveLast(named).map((list, place) => {
        const { id, file } = folder.sections[place] as GuideFolder['sections'][number]
        return { id, file: { ...file, steps: list } }
      }),
    },
    renamedSteps,
    renamedOptions,
    removedSteps,
    removedOptions,
    bent,
  }
}

function askedIn(steps: readonly Step[]): Asked {
  const asked = new Map<string, Set<string>>()
  const nexts = steps.flatMap((step) => (step.kind === 'outcome' ? [] : step.options.map(({ next }) => next)))
  const branches = nexts.flatMap((next) => (typeof next === 'string' ? [] : next))
  for (const [question, wanted] of branches.flatMap(({ when = {} }) => Object.entries(when))) {
    asked.set(question, new Set([...(asked.get(question) ?? []), ...[wanted].flat()]))
  }
  return asked
}

/** Where people come to who came to a step that is gone. */
function after(steps: readonly Step[], id: string, gone: ReadonlySet<string>): string {
  const step = steps.find((one) => one.id === id) as Step
  const outcome = steps.find((one) => one.kind === 'outcome' && !gone.has(one.id)) as Step
  return targetsOfStep(step)[0] ?? outcome.id
}

function bend(next: Next, where: (id: string) => string): Next {
  return typeof next === 'string' ? where(next) : next.map((branch) => ({ ...branch, go: where(branch.go) }))
}

type Names = {
  today: (step: string) => string
  option: (question: string, id: string) => string
  renamedSteps: ReadonlyMap<string, string>
}

/** Options and conditions with their new names. */
function renameWithin(step: Step, { today, option, renamedSteps }: Names): Step {
  if (step.kind === 'outcome') return step
  const old = [...renamedSteps].find(([, id]) => id === step.id)?.[0] ?? step.id
  const options = step.options.map((one) => {
    const next = one.next
    const branches =
      typeof next === 'string'
        ? next
        : next.map((branch) => {
            const when = Object.entries(branch.when ?? {}).map(([question, wanted]) => [
              today(question),
              [wanted].flat().map((id) => option(question, id)),
            ])
            return branch.when ? { ...branch, when: Object.fromEntries(when) } : branch
          })
    return { ...one, id: option(old, one.id), next: branches }
  })
  return { ...step, options }
}

/** The last step of each list goes to the end of the next one; none is left empty. */
function moveLast(lists: readonly Step[][]): Step[][] {
  const moved = lists.map((list) => (list.length > 1 ? list.at(-1) : undefined))
  return lists.map((list, place) => {
    const stays = moved[place] ? list.slice(0, -1) : list
    const comes = moved[(place + lists.length - 1) % lists.length]
    return comes ? [...stays, comes] : stays
  })
}
