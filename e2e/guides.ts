/** The real guides, walked by the engine, as the source of the generated tests. */

import type { Answers } from '../src/engine/answers.ts'
import { type Edge, everyEdge, shortestAnswers } from '../src/engine/every-edge.ts'
import { formatLink, linkTo } from '../src/engine/link.ts'
import { replay } from '../src/engine/replay.ts'
import type { Guide, Step } from '../src/model/guide.ts'
import { realGuides } from '../src/testing/real-content.ts'

export const guides = await realGuides()

export const signIn = guides.find(({ id }) => id === 'sign-in') as Guide

/** The address, fragment included, at which these answers lead to this step. */
export function addressOf(guide: Guide, answers: Answers, at?: string, options?: { askForHelp: boolean }): string {
  return `./#${formatLink(linkTo(replay(guide, answers, { at }), options))}`
}

/** The shortest address of each step of a guide. */
export function addressesOf(guide: Guide): { step: Step; address: string }[] {
  return [...shortestAnswers(guide)].map(([id, answers]) => ({
    step: guide.steps.get(id) as Step,
    address: addressOf(guide, answers),
  }))
}

/** The edges of a guide, grouped by the section of their question. */
export function edgesBySection(guide: Guide): Map<string, Edge[]> {
  const groups = new Map<string, Edge[]>()
  for (const edge of everyEdge(guide)) {
    const section = guide.sectionOf.get(edge.question)?.id ?? ''
    groups.set(section, [...(groups.get(section) ?? []), edge])
  }
  return groups
}
