import { useLayoutEffect } from 'react'
import { useLocation, useNavigate } from 'react-router'
import type { Session } from '../engine/replay.ts'
import { acceptCode } from './run-store.ts'

/**
 * Somebody who starts from a code has given the answers that the code implies: they are theirs, not those of a link.
 * This counts once: the history entry loses the code on arrival, so that going back to it later gives no answers.
 */
export function useArrivalByCode(session: Session): void {
  const navigate = useNavigate()
  const { pathname, search, state }: { pathname: string; search: string; state: unknown } = useLocation()
  const code = isByCode(state) ? state.code : null
  useLayoutEffect(() => {
    if (code === null) return
    acceptCode(code, session)
    navigate({ pathname, search }, { replace: true, state: null })
  }, [code, session, navigate, pathname, search])
}

function isByCode(state: unknown): state is { code: string } {
  return typeof state === 'object' && state !== null && 'code' in state && typeof state.code === 'string'
}
