import { useMemo } from 'react'
import { useGuide } from '../content/use-content'
import type { Link } from '../engine/link'
import { replay, type Session } from '../engine/replay'

/** The session that a link to a guide of this site says. Suspends while the guide loads. */
export function useSession(link: Link): Session {
  const guide = useGuide(link.guide)
  return useMemo(() => replay(guide, link.answers, { from: link.from, at: link.step }), [guide, link])
}
