import { Suspense } from 'react'
import type { Session } from '../engine/replay.ts'
import { lazyPart } from '../ui/lazy-part.tsx'
import { MissingPart } from './missing-part.tsx'
import styles from './page.module.css'
import { text } from './text.ts'
import { whenIdle } from './when-idle.ts'

const loadDesk = () => import('./ticket/ticket-desk.tsx').then((room) => room.TicketDesk)
const TicketDesk = lazyPart(loadDesk, MissingPart)

/** Fetches the ticket before anybody needs it, so that it is there when the network goes. */
export function prefetchTicket(): void {
  whenIdle(() => void loadDesk().catch(() => {}))
}

const SolvedNote = lazyPart(() => import('./ticket/solved-part.tsx').then((room) => room.SolvedPart), MissingPart)

/** What solved it, as a note to copy, fetched apart from the questions. */
export function SolvedNotePart({ session }: { session: Session }) {
  return (
    <Suspense>
      <SolvedNote session={session} />
    </Suspense>
  )
}

/** The place where a ticket is made, fetched apart from the questions. */
export function TicketPart({ session }: { session: Session }) {
  return (
    <Suspense
      fallback={
        <p role="status" className={styles.comingTicket}>
          {text.ticket.loading}
        </p>
      }
    >
      <TicketDesk session={session} />
    </Suspense>
  )
}
