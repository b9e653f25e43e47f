/** The pages at the end of a walk, fetched apart from the questions. */
import { type ReactNode, Suspense } from 'react'
import { useContentIndex } from '../content/use-content.ts'
import type { Link } from '../engine/link.ts'
import type { Session } from '../engine/replay.ts'
import { safeInline } from '../model/safe-inline.ts'
import { lazyPart } from '../ui/lazy-part.tsx'
import { RichText } from '../ui/rich-text.tsx'
import { useArrival } from '../ui/use-arrival.ts'
import { BackLink } from './back-link.tsx'
import { handOver } from './hand-over.ts'
import { HelpDeskContact } from './help-desk-contact.tsx'
import { MissingPart } from './missing-part.tsx'
import styles from './page.module.css'
import { text } from './text.ts'
import { TicketDesk } from './ticket-part.tsx'
import { whenIdle } from './when-idle.ts'

type EndProps = { link: Link; session: Session }

const Outcome = lazyPart<EndProps>(() => import('./outcome-page.tsx').then((room) => room.OutcomePage), MissingEnd)
const AskForHelp = lazyPart<EndProps>(
  () => import('./ask-for-help-page.tsx').then((room) => room.AskForHelpPage),
  MissingEnd,
)

/** Fetches these pages and the ticket before anybody needs them, so that they are there when the network goes. */
export function prefetchEnds(): void {
  whenIdle(() => {
    for (const part of [Outcome, AskForHelp, TicketDesk]) void part.fetch().catch(() => {})
  })
}

/** What a walk ended with, or the ticket. Until it is there, and where it cannot be had, it says what is known already. */
export function EndPart(props: EndProps) {
  const End = props.link.askForHelp ? AskForHelp : Outcome
  // A boundary of its own: while the page is fetched, no question stays that could be answered twice.
  return (
    <Suspense fallback={<KnownEnd {...props}>{text.coming}</KnownEnd>}>
      <End {...props} />
    </Suspense>
  )
}

function MissingEnd({ retry, ...props }: EndProps & { retry: () => void }) {
  return (
    <KnownEnd {...props}>
      <MissingPart retry={retry} />
    </KnownEnd>
  )
}

/** The title and the reason of an end, without what the fetched page adds. */
function KnownEnd({ link, session, children }: EndProps & { children: ReactNode }) {
  const { guide, current } = session
  const title = link.askForHelp ? text.ask[handOver(guide)].title : current.title
  const heading = useArrival(`${guide.id}/${current.id} coming`, title)
  return (
    <div className={styles.narrow}>
      <BackLink session={session} />
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {!link.askForHelp && current.kind === 'outcome' && (
        <p>
          <RichText nodes={safeInline(current.reason)} />
        </p>
      )}
      <div role="status">{children}</div>
      <HelpDeskContact helpDesk={useContentIndex().site.helpDesk} />
    </div>
  )
}
