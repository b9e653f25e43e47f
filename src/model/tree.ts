import { type GuideFolder, guideFileName, sectionFileName } from './content-files.ts'
import type { Option, Step } from './guide-schema.ts'
import { type NameFinder, nameFinder } from './name-finder.ts'
import { optionsByQuestion } from './options-by-question.ts'
import type { Path } from './problem.ts'

/** Where something stands in the content. */
export type At = { file: string; path: Path }

/** A step with where it stands. */
export type Placed = At & { step: Step; section: string }

/** A way on as it is written: from which option of which step, to what id, and where that id stands. */
export type Way = At & { from: string; option: string; to: string }

/** A guide whose shapes are right, with what the search for mistakes in it asks for again and again. */
export type Tree = {
  guide: GuideFolder
  /** Every step in reading order, also those whose id is taken. */
  placed: readonly Placed[]
  /** The steps by id; of several with one id the first. */
  steps: ReadonlyMap<string, Placed>
  options: ReadonlyMap<string, readonly string[]>
  /** The ways on from each id, from all steps that have it. */
  ways: ReadonlyMap<string, readonly Way[]>
  nearestStep: NameFinder
  nearestQuestion: NameFinder
}

export function toTree(guide: GuideFolder): Tree {
  const placed = guide.sections.flatMap(({ id, file }) =>
    file.steps.map((step, position) => ({
      step,
      section: id,
      file: sectionFileName(guide.id, id),
      path: ['steps', position],
    })),
  )
  const steps = new Map<string, Placed>()
  for (const one of placed) if (!steps.has(one.step.id)) steps.set(one.step.id, one)
  const options = optionsByQuestion(placed.map(({ step }) => step))
  return {
    guide,
    placed,
    steps,
    options,
    ways: waysById(placed),
    nearestStep: nameFinder([...steps.keys()], guide.file.renamed),
    nearestQuestion: nameFinder([...options.keys()], guide.file.renamed),
  }
}

/** Where the guide says with which step it starts. */
export function startOfTree({ guide }: Tree): At {
  return { file: guideFileName(guide.id), path: ['start'] }
}

/** The ways on from a step, in the order in which they are written; none from an outcome. */
export function waysOfStep({ step, file, path }: Placed): Way[] {
  if (step.kind === 'outcome') return []
  return step.options.flatMap((option, position) =>
    targetsAt(option, [...path, 'options', position, 'next']).map(({ to, path: at }) => ({
      from: step.id,
      option: option.id,
      to,
      file,
      path: at,
    })),
  )
}

function waysById(placed: readonly Placed[]): ReadonlyMap<string, readonly Way[]> {
  const ways = new Map<string, Way[]>()
  for (const one of placed) {
    const own = waysOfStep(one)
    const known = ways.get(one.step.id)
    if (known) known.push(...own)
    else ways.set(one.step.id, own)
  }
  return ways
}

function targetsAt({ next }: Option, path: Path): { to: string; path: Path }[] {
  if (typeof next === 'string') return [{ to: next, path }]
  return next.map(({ go }, position) => ({ to: go, path: [...path, position, 'go'] }))
}
