import type { Session } from '../engine/replay.ts'
import { givenKey } from './run.ts'
import { useRun } from './run-store.ts'

/** How often the guide has asked this person to try to sign in, here and in answers that came with a link. */
export function useAttempts({ guide, trail }: Session): number {
  const { attempts, given } = useRun()
  const foreign = trail.filter(
    ({ question, option }) => question.attempt && !option.skips && !given[givenKey(guide.id, question.id, option.id)],
  )
  return attempts.length + foreign.length
}
