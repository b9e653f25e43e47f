import type { Answers } from '../../engine/answers.ts'
import { shortestAnswers } from '../../engine/every-edge.ts'
import { longestWalk } from '../../engine/longest-walk.ts'
import { replay } from '../../engine/replay.ts'
import { stepsAfter } from '../../engine/steps-after.ts'
import { untestedEdges } from '../../engine/untested-edges.ts'
import { edgeName, type WrittenEdge, writtenEdges } from '../../engine/written-edges.ts'
import type { Example } from '../../model/examples-schema.ts'
import type { Guide } from '../../model/guide.ts'
import { text } from './text.ts'

/** What the map highlights. An example is named by its position. */
export type Shown = 'nothing' | 'way' | 'before' | 'after' | 'longest' | 'untested' | `example ${number}`

/** The steps and the written ways on that stand out, and what they are in words. */
export type Lit = {
  steps: ReadonlySet<string>
  edges: ReadonlySet<string>
  words: string
  /** True for a single walk: few enough lines to draw also those between sections. */
  isWalk: boolean
}

type LitInput = { guide: Guide; examples: readonly Example[]; shown: Shown; step: string | null }

/**
 * Finds what stands out. Null when nothing does, which `words` explains where something was asked for: a step has to be
 * chosen first, or no answers lead to it.
 */
export function litBy({ guide, examples, shown, step }: LitInput): Lit | { words: string } | null {
  if (shown === 'nothing') return null
  if (shown === 'longest') return walkLit(guide, longestWalk(guide))
  if (shown === 'untested') return untestedLit(guide, examples)
  if (isExample(shown)) return exampleLit(guide, examples[positionOf(shown)])
  if (step === null) return { words: text.show.chooseFirst }
  if (shown === 'before') return spreadLit(guide, (id) => id === step || stepsAfter(guide, id).has(step))
  if (shown === 'after') return afterLit(guide, step)
  const answers = shortestAnswers(guide).get(step)
  return answers ? walkLit(guide, answers) : { words: text.show.unreachable }
}

/** What is highlighted, as the admin chose it; an example by its title. */
export function shownWords(shown: Shown, examples: readonly Example[]): string {
  if (isExample(shown)) return text.show.example(examples[positionOf(shown)]?.title ?? '')
  return text.show[shown]
}

function isExample(shown: Shown): shown is `example ${number}` {
  return shown.startsWith('example ')
}

function positionOf(shown: `example ${number}`): number {
  return Number(shown.slice('example '.length))
}

function exampleLit(guide: Guide, example: Example | undefined): Lit | null {
  return example ? walkLit(guide, new Map(Object.entries(example.answers))) : null
}

function afterLit(guide: Guide, step: string): Lit {
  const after = stepsAfter(guide, step)
  return spreadLit(guide, (id) => id === step || after.has(id))
}

function spreadLit(guide: Guide, isLit: (id: string) => boolean): Lit {
  const steps = new Set([...guide.steps.keys()].filter(isLit))
  const edges = writtenEdges(guide).filter(({ from, to }) => steps.has(from) && steps.has(to))
  return { steps, edges: new Set(edges.map(edgeName)), words: text.show.steps(steps.size), isWalk: false }
}

function walkLit(guide: Guide, answers: Answers): Lit {
  const { trail, current } = replay(guide, answers)
  const given = new Map(trail.map(({ question, option }) => [question.id, option.id]))
  const edges = writtenEdges(guide).filter(isTaken(given))
  const steps = new Set([...given.keys(), current.id])
  return { steps, edges: new Set(edges.map(edgeName)), words: text.show.walk(trail.length), isWalk: true }
}

/** True for the one written way on that each answered question takes: the first whose conditions all match. */
function isTaken(given: Answers): (edge: WrittenEdge) => boolean {
  const gone = new Set<string>()
  return ({ from, option, when }) => {
    const fits = Object.entries(when).every(([question, wanted]) => wanted.includes(given.get(question) ?? ''))
    if (gone.has(from) || given.get(from) !== option || !fits) return false
    gone.add(from)
    return true
  }
}

function untestedLit(guide: Guide, examples: readonly Example[]): Lit {
  const untested = untestedEdges(
    guide,
    examples.map(({ answers }) => new Map(Object.entries(answers))),
  )
  const names = new Set(untested.map(({ question, option, target }) => `${question} ${option} ${target}`))
  const edges = writtenEdges(guide).filter(({ from, option, to }) => names.has(`${from} ${option} ${to}`))
  const words = edges.length === 0 ? text.show.tested : text.show.untestedCount(edges.length)
  return { steps: new Set(edges.map(({ from }) => from)), edges: new Set(edges.map(edgeName)), words, isWalk: false }
}
