import type { Guide, Next, Option } from '../model/guide.ts'

/** One way on as it is written in the content: an option, or one branch of it. */
export type WrittenEdge = {
  from: string
  /** The id of the option. */
  option: string
  label: string
  /** The position of the branch among those of the option, from 1; null where one step always follows. */
  branch: number | null
  /** Question id → the option ids of which one has to be picked. Empty where nothing is asked. */
  when: Readonly<Record<string, readonly string[]>>
  to: string
}

/**
 * Every way on as it is written, in the order of the content: one for each option, or for each branch of an option with
 * branches. Whether anybody can really go it is another question: see `everyEdge`.
 */
export function writtenEdges(guide: Pick<Guide, 'steps'>): WrittenEdge[] {
  return [...guide.steps.values()].flatMap((step) =>
    step.kind === 'outcome' ? [] : step.options.flatMap((option) => edgesOf(step.id, option)),
  )
}

/** Names a written way on: `<from> <option>`, and the position of the branch behind it where there are several. */
export function edgeName({ from, option, branch }: Pick<WrittenEdge, 'from' | 'option' | 'branch'>): string {
  return branch === null ? `${from} ${option}` : `${from} ${option} ${branch}`
}

function edgesOf(from: string, { id, label, next }: Option): WrittenEdge[] {
  return branchesOf(next).map(({ when = {}, go }, position) => ({
    from,
    option: id,
    label,
    branch: typeof next === 'string' ? null : position + 1,
    when: Object.fromEntries(Object.entries(when).map(([question, wanted]) => [question, [wanted].flat()])),
    to: go,
  }))
}

function branchesOf(next: Next): Exclude<Next, string> {
  return typeof next === 'string' ? [{ go: next }] : next
}
