import type { Session } from '../engine/replay.ts'
import { givenKey, type Run } from './run.ts'
import { useRun } from './run-store.ts'

/** How often somebody has been asked to try to sign in. */
type Attempts = {
  /** On all walks in this browser, and in answers that came with a link. */
  all: number
  /** Since the last new password on this walk: only these can still lock the account. */
  withPassword: number
}

/** Counts the tries to sign in that the guide has asked for. */
export function useAttempts(session: Session): Attempts {
  return countAttempts(useRun(), session)
}

/** The same for a run and the session at which it stands. */
export function countAttempts({ attempts, given }: Run, { guide, trail }: Session): Attempts {
  const keyOf = ({ question, option }: Session['trail'][number]) => givenKey(guide.id, question.id, option.id)
  const counted = new Set(attempts.map(({ answer }) => answer))
  const isForeign = (entry: Session['trail'][number]) =>
    entry.question.attempt && !entry.option.skips && !given[keyOf(entry)] && !counted.has(keyOf(entry))
  const last = trail.findLastIndex(({ question, option }) => question.newPassword && !option.skips)
  const entry = trail[last]
  const changedAt = (entry && given[keyOf(entry)]) ?? ''
  return {
    all: attempts.length + trail.filter(isForeign).length,
    withPassword: attempts.filter(({ at }) => at > changedAt).length + trail.slice(last + 1).filter(isForeign).length,
  }
}
