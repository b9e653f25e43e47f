import type { Answers } from '../../engine/answers.ts'
import { replay, type Session } from '../../engine/replay.ts'
import type { Guide } from '../../model/guide.ts'
import { type Renames, renamedAnswers, renamedStep } from './renames.ts'
import { text } from './text.ts'

/** Where an old link opens now: as before, at another step (the page says so), or at the beginning: then it is lost. */
export type LinkVerdict = { opens: 'same' } | { opens: 'elsewhere' | 'lost'; reason: string }

/** Opens a link that was made with the guide `before`, which led to `step` with these answers, in the guide `after`. */
export function linkVerdict(
  { before, after, renames }: { before: Guide; after: Guide; renames: Renames },
  { step, answers }: { step: string; answers: Answers },
): LinkVerdict {
  const wanted = renamedStep(renames, step)
  const session = replay(after, renamedAnswers(renames, answers), { at: wanted })
  if (session.current.id === wanted && session.reached) return { opens: 'same' }
  const isLost = session.trail.length === 0 && session.current.id === after.start
  const reason = reasonOf(before, { ...session, renames, wanted }, { step, answers })
  return { opens: isLost ? 'lost' : 'elsewhere', reason }
}

type Now = Session & { renames: Renames; wanted: string }

/** The first thing on the old way that is another one now. */
function reasonOf(before: Guide, now: Now, { step, answers }: { step: string; answers: Answers }): string {
  const walked = [...answers]
  for (const [place, [question, option]] of walked.entries()) {
    const [id, renamed] = [...renamedAnswers(now.renames, [[question, option]])][0] as [string, string]
    const found = now.guide.steps.get(id)
    if (found?.kind !== 'question') return text.reasons['step-gone'](titleOf(before, question))
    if (placeOf(now, place) !== id) return elsewhere(before, now, walked[place - 1], place)
    if (!found.options.some((one) => one.id === renamed)) {
      return text.reasons['option-gone'](found.title, labelOf(before, question, option))
    }
  }
  if (!now.guide.steps.has(now.wanted)) return text.reasons['step-gone'](titleOf(before, step))
  return elsewhere(before, now, walked.at(-1), walked.length)
}

function elsewhere(before: Guide, now: Now, last: readonly [string, string] | undefined, place: number): string {
  const target = titleOf(now.guide, placeOf(now, place))
  if (!last) return text.reasons['starts-elsewhere'](target)
  const [question, option] = last
  const title = titleOf(now.guide, renamedStep(now.renames, question))
  return text.reasons['leads-elsewhere'](title, labelOf(before, question, option), target)
}

function placeOf({ trail, current }: Session, place: number): string {
  return trail[place]?.question.id ?? current.id
}

function titleOf({ steps }: Guide, id: string): string {
  return steps.get(id)?.title ?? id
}

function labelOf({ steps }: Guide, question: string, option: string): string {
  const step = steps.get(question)
  return (step?.kind === 'question' && step.options.find(({ id }) => id === option)?.label) || option
}
