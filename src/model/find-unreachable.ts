import { sectionFileName } from './content-files.ts'
import { type Mistake, mistake } from './problem.ts'
import type { Placed, Tree } from './tree.ts'
import { type Followers, reachedFrom } from './tree-followers.ts'

/**
 * The steps that nobody comes to because nothing leads to them; what only they lead to is not told as well. An unknown
 * id counts as the step whose name is nearest. Where one is like none, any step may be meant, and so none is told.
 */
export function findUnreachable(tree: Tree): Mistake[] {
  const { followers, isOpen } = meantFollowers(tree)
  const start = meantStepId(tree.guide.file.start, tree)
  if (start === null || tree.steps.get(start)?.step.kind === 'outcome') return []
  const reached = reachedFrom([start], followers)
  if ([...reached].some((id) => isOpen.has(id))) return []
  const lost = tree.placed.filter(({ step }) => !reached.has(step.id))
  const led = new Set(lost.flatMap(({ step: { id } }) => (followers.get(id) ?? []).filter((to) => to !== id)))
  const first = lost.filter(({ step }) => !led.has(step.id))
  const whole = wholeSections(tree, lost, first)
  return [
    ...[...whole].map((section) => lostSection(section, tree)),
    ...first
      .filter(({ section }) => !whole.has(section))
      .map(({ step, file, path }) => mistake('unreachable-step', { file, path: [...path, 'id'] }, { id: step.id })),
  ]
}

/** The ways on with the steps that are meant, and the steps of which one leads to nobody knows where. */
function meantFollowers(tree: Tree): { followers: Followers; isOpen: ReadonlySet<string> } {
  const isOpen = new Set<string>()
  const followers = new Map<string, string[]>()
  for (const [id, ways] of tree.ways) {
    const meant = ways.map(({ to }) => meantStepId(to, tree))
    if (meant.includes(null)) isOpen.add(id)
    followers.set(
      id,
      meant.filter((to) => to !== null),
    )
  }
  return { followers, isOpen }
}

function meantStepId(id: string, { steps, nearestStep }: Tree): string | null {
  return steps.has(id) ? id : nearestStep(id)
}

/** Sections of several steps none of which is ever reached, when one of these is to be told. */
function wholeSections({ guide }: Tree, lost: readonly Placed[], first: readonly Placed[]): ReadonlySet<string> {
  const counts = new Map<string, number>()
  for (const { section } of lost) counts.set(section, (counts.get(section) ?? 0) + 1)
  const told = new Set(first.map(({ section }) => section))
  const whole = guide.sections.filter(({ id, file: { steps } }) => steps.length > 1 && counts.get(id) === steps.length)
  return new Set(whole.map(({ id }) => id).filter((id) => told.has(id)))
}

function lostSection(section: string, { guide, placed }: Tree): Mistake {
  const steps = placed.filter((one) => one.section === section).map(({ step }) => step.id)
  return mistake(
    'unreachable-section',
    { file: sectionFileName(guide.id, section), path: ['title'] },
    { section, steps },
  )
}
