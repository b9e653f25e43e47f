/** The real guides, walked by the engine, as the source of the generated tests. */

import type { Answers } from '../src/engine/answers.ts'
import { shortestAnswers } from '../src/engine/every-edge.ts'
import { formatLink, linkTo } from '../src/engine/link.ts'
import { replay } from '../src/engine/replay.ts'
import type { Guide, Step } from '../src/model/guide.ts'
import { realGuides } from '../src/testing/real-content.ts'

export const guides = await realGuides()

export const signIn = guideOf('sign-in')

/** One of the real guides. */
export function guideOf(id: string): Guide {
  const guide = guides.find((one) => one.id === id)
  if (!guide) throw new Error(`There is no guide "${id}".`)
  return guide
}

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

/**
 * The shortest address of one step of each shape: steps for people who cannot sign in are each a shape of their own; of
 * all others those are alike that have the same kinds of blocks, the same picture, number of options and kind of end.
 */
export function shapesOf(guide: Guide): { step: Step; address: string }[] {
  const all = addressesOf(guide)
  if (guide.audience === 'users') return all
  return [...new Map(all.map((one) => [shapeOf(one.step), one])).values()]
}

function shapeOf(step: Step): string {
  const blocks = (step.body ?? []).map((block) =>
    typeof block === 'string' ? 'paragraph' : block.kind === 'picture' ? block.name : block.kind,
  )
  const end =
    step.kind === 'outcome' ? [step.result, step.bucket] : [step.options.length, step.check, step.tried && 'tried']
  return [step.kind, ...end, ...new Set(blocks)].join(' ')
}
