import { useLayoutEffect } from 'react'
import { useLocation } from 'react-router'
import type { Session } from '../engine/replay.ts'
import { acceptCode } from './run-store.ts'

/**
 * Somebody who starts from a code has given the answers that the code implies: they are theirs, not those of a link.
 * The code is kept for the ticket where none is yet.
 */
export function useArrivalByCode(session: Session): void {
  const state: unknown = useLocation().state
  const code = isByCode(state) ? state.code : null
  useLayoutEffect(() => {
    if (code !== null) acceptCode(code, session)
  }, [code, session])
}

function isByCode(state: unknown): state is { code: string } {
  return typeof state === 'object' && state !== null && 'code' in state && typeof state.code === 'string'
}
