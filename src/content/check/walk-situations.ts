import { nextBranch } from '../../engine/next-step.ts'
import { bundleGuide, type GuideFolder } from '../../model/content-files.ts'
import { type Guide, toGuide } from '../../model/guide.ts'
import type { Branch, Question } from '../../model/guide-schema.ts'
import { endsFirst } from '../../model/tree-followers.ts'

type Answers = ReadonlyMap<string, string>

/** In what situations people can stand at the questions of a guide: with which answers that conditions ask about. */
export type Situations = {
  /** True when the branch at this position of an option is taken by somebody. */
  isTaken: (question: string, option: string, branch: number) => boolean
  /** True when somebody comes to the step. */
  isMet: (step: string) => boolean
  /** The answers that people can bring to a question, as far as conditions there or later ask about them. */
  at: (question: string) => readonly Answers[]
  /** True when `asked` can be asked before `question`. */
  canAsk: (asked: string, question: string) => boolean
  /** True when there were too many to walk them all. */
  isCut: boolean
  limit: number
}

/** More situations than this for each step, and so many beside, are not walked. */
const [perStep, beside] = [20, 20_000]

/** Walks every situation of a guide whose tree is sound once, breadth first. */
export function walkSituations(folder: GuideFolder): Situations {
  const guide = toGuide(bundleGuide(folder, ''))
  const matters = askedFromHere(guide)
  const limit = perStep * guide.steps.size + beside
  const taken = new Set<string>()
  const met = new Map<string, Map<string, Answers>>([[guide.start, new Map([['', new Map()]])]])
  const queue: { id: string; answers: Answers }[] = [{ id: guide.start, answers: new Map() }]
  let isCut = false
  for (const { id, answers } of queue) {
    const step = guide.steps.get(id)
    if (step?.kind !== 'question') continue
    for (const { option, branch, to } of waysOf(step, answers)) {
      if (branch !== null) taken.add(`${id} ${option} ${branch}`)
      const kept = keep(answers, id, option, matters.get(to) as ReadonlySet<string>)
      const key = [...kept].join(' ')
      const known = met.get(to) ?? new Map<string, Answers>()
      met.set(to, known)
      if (known.has(key)) continue
      isCut ||= queue.length >= limit
      if (isCut) continue
      known.set(key, kept)
      queue.push({ id: to, answers: kept })
    }
  }
  return {
    isTaken: (question, option, branch) => taken.has(`${question} ${option} ${branch}`),
    isMet: (step) => met.has(step),
    at: (question) => [...(met.get(question)?.values() ?? [])],
    canAsk: (asked, question) => [...(met.get(question)?.values() ?? [])].some((answers) => answers.has(asked)),
    isCut,
    limit,
  }
}

type TakenWay = { option: string; branch: number | null; to: string }

/** For each option the branch that these answers take, null where one step always follows, and where it leads. */
function waysOf({ id, options }: Question, answers: Answers): TakenWay[] {
  return options.flatMap(({ id: option, next }): TakenWay[] => {
    if (typeof next === 'string') return [{ option, branch: null, to: next }]
    const branch = nextBranch(next, new Map(answers).set(id, option))
    const to = next[branch]?.go
    return to === undefined ? [] : [{ option, branch, to }]
  })
}

function keep(answers: Answers, question: string, option: string, matters: ReadonlySet<string>): Answers {
  const kept = new Map([...answers].filter(([id]) => matters.has(id)))
  return matters.has(question) ? kept.set(question, option) : kept
}

/** For each step the earlier questions that conditions there or later ask about. */
function askedFromHere({ start, steps, followers }: Guide): ReadonlyMap<string, ReadonlySet<string>> {
  const asked = new Map<string, ReadonlySet<string>>()
  for (const id of endsFirst(start, followers)) {
    const step = steps.get(id)
    const later = (followers.get(id) ?? []).map((next) => asked.get(next) as ReadonlySet<string>)
    const own = step?.kind === 'question' ? askedAt(step) : []
    asked.set(id, union(own, later, id))
  }
  return asked
}

const nothing: ReadonlySet<string> = new Set()

/** Most steps add nothing to what is asked after them, and share its set. */
function union(own: readonly string[], later: readonly ReadonlySet<string>[], without: string): ReadonlySet<string> {
  const largest = later.reduce((most, one) => (one.size > most.size ? one : most), nothing)
  const isAll = later.every((one) => one === largest || one.size === 0) && own.every((one) => largest.has(one))
  if (isAll && !largest.has(without)) return largest
  const all = new Set(own)
  for (const one of later) for (const id of one) all.add(id)
  all.delete(without)
  return all
}

function askedAt({ options }: Question): string[] {
  const branches: Branch[] = options.flatMap(({ next }) => (typeof next === 'string' ? [] : next))
  return branches.flatMap(({ when = {} }) => Object.keys(when))
}
