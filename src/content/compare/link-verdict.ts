import type { Answers } from '../../engine/answers.ts'
import { type Renamed, renamedAnswer, renamedId } from '../../engine/follow-renames.ts'
import { replay, type Session } from '../../engine/replay.ts'
import type { Guide } from '../../model/guide.ts'
import { text } from './text.ts'

/** Where an old link opens now: as before, at another step (the page says so), or at the beginning: then it is lost. */
export type LinkVerdict = { opens: 'same' } | { opens: 'elsewhere' | 'lost'; reason: string }

/** Opens a link that was made with the guide `before`, which led to `step` with these answers, in the guide `after`. */
export function linkVerdict(
  { before, after, renames }: { before: Guide; after: Guide; renames: Renamed },
  { step, answers }: { step: string; answers: Answers },
): LinkVerdict {
  const wanted = renamedId(renames, step)
  const session = replay(after, answers, { at: step })
  if (session.current.id === wanted && session.reached) return { opens: 'same' }
  const isLost = session.trail.length === 0 && session.current.id === after.start
  const reason = reasonOf(before, { ...session, renames, wanted }, { step, answers })
  return { opens: isLost ? 'lost' : 'elsewhere', reason }
}

type Now = Session & { renames: Renamed; wanted: string }

/** The first thing on the old way that is another one now. */
function reasonOf(before: Guide, now: Now, { step, answers }: { step: string; answers: Answers }): string {
  const walked = [...answers]
  for (const [place, [question, option]] of walked.entries()) {
    const { question: id, option: renamed } = renamedAnswer(now.renames, question, option)
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
  const title = titleOf(now.guide, renamedId(now.renames, question))
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
