import { type Edge, everyEdge } from '../../engine/every-edge.ts'
import { type MissingWalk, missingWalks } from '../../engine/missing-walks.ts'
import { untestedEdges } from '../../engine/untested-edges.ts'
import type { Outcome } from '../../model/guide.ts'
import type { WorkspaceGuide } from '../workspace-guide.ts'

export type SectionCoverage = {
  id: string
  title: string
  /** How many ways on lead from questions of this section. */
  all: number
  /** Those of them that no example walks. */
  untested: readonly Edge[]
}

export type GuideCoverage = {
  sections: readonly SectionCoverage[]
  /** How many ways on lead from questions, and how many options these are. */
  all: number
  options: number
  untested: number
  /** Walks that together would go all ways on that no example walks. */
  missing: readonly MissingWalk[]
  outcomesWithout: readonly Outcome[]
}

/** What the examples of a guide walk, section by section in the order of the content. Sections without questions are left out. */
export function guideCoverage({ walk, walks }: WorkspaceGuide): GuideCoverage {
  const answers = walks.map((example) => new Map(Object.entries(example.answers)))
  const all = everyEdge(walk)
  const untested = untestedEdges(walk, answers)
  const ends = new Set(walks.map((example) => example.ends))
  const inSection = (id: string, edges: readonly Edge[]) =>
    edges.filter(({ question }) => walk.sectionOf.get(question)?.id === id)
  const titles = new Map([...walk.sectionOf.values()].map(({ id, title }) => [id, title]))
  const sections = [...titles].map(([id, title]) => ({
    id,
    title,
    all: inSection(id, all).length,
    untested: inSection(id, untested),
  }))
  return {
    sections: sections.filter((section) => section.all > 0),
    all: all.length,
    options: new Set(all.map(({ question, option }) => `${question} ${option}`)).size,
    untested: untested.length,
    missing: missingWalks(walk, untested),
    outcomesWithout: [...walk.steps.values()]
      .filter((step) => step.kind === 'outcome')
      .filter(({ id }) => !ends.has(id)),
  }
}
