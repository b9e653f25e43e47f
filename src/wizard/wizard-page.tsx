import { useMemo } from 'react'
import { useLocation } from 'react-router'
import { useContentIndex } from '../content/use-content.ts'
import { type Link, parseLink } from '../engine/link.ts'
import { linkOfToday } from '../engine/link-of-today.ts'
import { answersOf } from '../engine/replay.ts'
import { EndPart } from './end-part.tsx'
import { QuestionPage } from './question-page.tsx'
import { UnknownLinkPage } from './unknown-link-page.tsx'
import { useArrivalByCode } from './use-arrival-by-code.ts'
import { useArrivalWithNumber } from './use-arrival-with-number.ts'
import { useRenamedRun } from './use-renamed-run.ts'
import { useSession } from './use-session.ts'

/** Whatever page of a guide the address says: a question, an outcome, the ticket, or the page for unknown links. */
export function WizardPage() {
  const { pathname, search } = useLocation()
  const { guides, site } = useContentIndex()
  const link = useMemo(() => linkOfToday(parseLink(pathname + search), site), [pathname, search, site])
  return link && guides.some(({ id }) => id === link.guide) ? <SessionPage link={link} /> : <UnknownLinkPage />
}

function SessionPage({ link }: { link: Link }) {
  const session = useSession(link)
  useArrivalByCode(session)
  useArrivalWithNumber(link)
  useRenamedRun(session.guide)
  const { current } = session
  if (link.askForHelp || current.kind === 'outcome') {
    return <EndPart key={`${current.id} ${link.askForHelp}`} link={link} session={session} />
  }
  const answered = answersOf(session).get(current.id) ?? ''
  return <QuestionPage key={`${current.id}=${answered}`} link={link} session={session} question={current} />
}
