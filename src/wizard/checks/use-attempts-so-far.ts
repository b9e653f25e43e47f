import { useContentIndex, useGuideIfThere } from '../../content/use-content.ts'
import { parseLink } from '../../engine/link.ts'
import { linkOfToday } from '../../engine/link-of-today.ts'
import { replay } from '../../engine/replay.ts'
import { useRun } from '../run-store.ts'
import { countAttempts } from '../use-attempts.ts'

/** How often the guide has asked for a try with the present password, as far as the walk of this browser has come. */
export function useAttemptsSoFar(): number {
  const run = useRun()
  const { guides, site } = useContentIndex()
  const link = linkOfToday(run.bookmark === null ? null : parseLink(run.bookmark), site)
  const guide = useGuideIfThere(guides.find(({ id }) => id === link?.guide)?.id ?? null)
  if (!link || !guide) return run.attempts.length
  return countAttempts(run, replay(guide, link.answers, { from: link.from, at: link.step })).withPassword
}
