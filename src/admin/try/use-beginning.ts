import { useMemo } from 'react'
import { useLocation } from 'react-router'
import { replay, type Session } from '../../engine/replay.ts'
import type { Guide } from '../../model/guide.ts'
import { parseTryAddress } from '../try-address.ts'

/**
 * Where the address lets the frame begin: as far as its answers lead. `missed` is the title, or the id, of the step that
 * the address names and that these answers do not lead to; else null.
 */
export function useBeginning(guide: Guide): { begun: Session; missed: string | null } {
  const { pathname, search } = useLocation()
  return useMemo(() => {
    const { step = null, from = null, answers = new Map() } = parseTryAddress(pathname + search) ?? {}
    const begun = replay(guide, answers, { from, at: step })
    const missed = step === null || begun.current.id === step ? null : (guide.steps.get(step)?.title ?? step)
    return { begun, missed }
  }, [guide, pathname, search])
}
