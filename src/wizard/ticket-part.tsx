import { Suspense } from 'react'
import type { Session } from '../engine/replay.ts'
import { lazyPart } from '../ui/lazy-part.ts'
import { MissingPart } from './missing-part.tsx'
import { text } from './text.ts'
import { whenIdle } from './when-idle.ts'

const load = () => import('./ticket-desk.tsx').then((room) => room.TicketDesk)
const TicketDesk = lazyPart(load, MissingPart)

// The first question does not wait for the ticket, but it is there before anybody needs it, also when the network goes.
if (!import.meta.env.SSR) whenIdle(() => void load().catch(() => {}))

/** The place where a ticket is made, fetched apart from the questions. */
export function TicketPart({ session }: { session: Session }) {
  return (
    <Suspense fallback={<p role="status">{text.ticket.loading}</p>}>
      <TicketDesk session={session} />
    </Suspense>
  )
}
