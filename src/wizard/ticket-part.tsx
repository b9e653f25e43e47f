import { Suspense } from 'react'
import type { Session } from '../engine/replay.ts'
import { lazyPart } from '../ui/lazy-part.tsx'
import { MissingPart } from './missing-part.tsx'
import styles from './page.module.css'
import { text } from './text.ts'

/** The place where a ticket is made. */
export const TicketDesk = lazyPart(async () => {
  const [{ TicketDesk }, { fetchErrorDesk }] = await Promise.all([
    import('./ticket/ticket-desk.tsx'),
    import('./error-desk.tsx'),
  ])
  await fetchErrorDesk()
  return TicketDesk
}, MissingPart)

/** The place where a ticket is made, fetched apart from what stands above it. */
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
