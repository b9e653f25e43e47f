import type { Answers } from '../engine/answers.ts'
import { formatLink, type Link, linkTo, parseLink } from '../engine/link.ts'
import { replay } from '../engine/replay.ts'
import type { Guide } from '../model/guide.ts'

const room = '/admin/try'

/**
 * The address that opens a guide in the page for trying out, as far as these answers lead, or at the step `at` on their
 * way: `/admin/try/sign-in/caps-lock?what-you-see=message`. The walk begins at the step `from`, without it at the first.
 * Behind `/admin/try` it is the link that people get.
 */
export function tryAddress(guide: Guide, answers: Answers, where: { at?: string; from?: string } = {}): string {
  return room + formatLink(linkTo(replay(guide, answers, where)))
}

/** The link inside such an address; null where it names no guide. */
export function parseTryAddress(written: string): Link | null {
  return written.startsWith(room) ? parseLink(written.slice(room.length)) : null
}
