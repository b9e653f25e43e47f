/** The pages at the end of a walk, fetched apart from the questions. */
import type { Link } from '../engine/link.ts'
import type { Session } from '../engine/replay.ts'
import { lazyPart } from '../ui/lazy-part.tsx'
import { MissingPart } from './missing-part.tsx'
import styles from './page.module.css'
import { loadTicketDesk } from './ticket-part.tsx'
import { whenIdle } from './when-idle.ts'

type EndPageProps = { link: Link; session: Session }

const loadOutcomePage = () => import('./outcome-page.tsx').then((room) => room.OutcomePage)
const loadAskForHelpPage = () => import('./ask-for-help-page.tsx').then((room) => room.AskForHelpPage)

/** What a walk ended with. */
export const OutcomePage = lazyPart<EndPageProps>(loadOutcomePage, MissingEnd)

/** The ticket at any time. */
export const AskForHelpPage = lazyPart<EndPageProps>(loadAskForHelpPage, MissingEnd)

/** Fetches these pages and the ticket before anybody needs them, so that they are there when the network goes. */
export function prefetchEnds(): void {
  whenIdle(() => {
    for (const load of [loadOutcomePage, loadAskForHelpPage, loadTicketDesk]) void load().catch(() => {})
  })
}

function MissingEnd({ session, retry }: EndPageProps & { retry: () => void }) {
  return (
    <div className={styles.narrow}>
      <h1>{session.current.title}</h1>
      <MissingPart retry={retry} />
    </div>
  )
}
