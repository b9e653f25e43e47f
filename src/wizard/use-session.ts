import { useMemo } from 'react'
import { useGuide } from '../content/use-content.ts'
import type { Link } from '../engine/link.ts'
import { replay, type Session } from '../engine/replay.ts'

/** The session that a link to a guide of this site says. Suspends while the guide loads. */
export function useSession(link: Link): Session {
  const guide = useGuide(link.guide)
  return useMemo(() => replay(guide, link.answers, { from: link.from, at: link.step }), [guide, link])
}
