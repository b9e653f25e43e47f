import { useMemo, useState } from 'react'
import { useContentIndex } from '../../content/use-content.ts'
import { formatLink, linkTo } from '../../engine/link.ts'
import type { Session } from '../../engine/replay.ts'
import { sayLocks } from '../../engine/ticket/say-locks.ts'
import { defaultLogDays } from '../../engine/ticket/search-before.ts'
import { makeTicket, type Ticket } from '../../engine/ticket/ticket.ts'
import { deviceFields, type TicketDetails } from '../../engine/ticket/ticket-input.ts'
import { plainOutcome } from '../../model/plain-outcome.ts'
import { pageAddress } from '../../ui/page-address.ts'
import { readDevice } from '../read-device.ts'
import { givenKey } from '../run.ts'
import { useRun } from '../run-store.ts'
import { useAttempts } from '../use-attempts.ts'

/** The ticket of a session with everything that this browser knows. It is made when the page opens. */
export function useTicket(session: Session): Ticket {
  const run = useRun()
  const { signInLogDays: logDays = defaultLogDays } = useContentIndex().site
  const { all: attempts } = useAttempts(session)
  const [now] = useState(() => new Date().toISOString())
  const [device] = useState(readDevice)
  return useMemo(() => {
    const { notes, given } = run
    const facts = { ...run.facts, lockedSeen: run.facts.lockedSeen || sayLocks(run.locksSeen) }
    const checks = Object.values(run.checks).sort((one, other) => (one.at < other.at ? -1 : 1))
    const details = run.shareDevice ? run.details : withoutDevice(run.details)
    const times = session.trail.flatMap(({ question, option }) => {
      const at = given[givenKey(session.guide.id, question.id, option.id)]
      return at === undefined ? [] : [[question.id, at] as const]
    })
    const replayLink = `${pageAddress() ?? ''}#${formatLink(linkTo(session))}`
    const answeredAt = new Map(times)
    const { current } = session
    const plain = { ...session, current: current.kind === 'outcome' ? plainOutcome(current) : current }
    return makeTicket({
      session: plain,
      details,
      notes,
      facts,
      checks,
      attempts,
      logDays,
      device,
      run,
      answeredAt,
      now,
      replayLink,
    })
  }, [session, run, logDays, attempts, now, device])
}

// On a ticket, like its labels, in English.
const heldBack = 'kept back by the person'

/** IP address and device fields are personal: they stay out unless the person wants them in. */
function withoutDevice(details: TicketDetails): TicketDetails {
  const held = deviceFields.map((name) => [name, details[name] === '' ? '' : heldBack])
  return { ...details, ...Object.fromEntries(held) }
}
