import { Link, useLocation } from 'react-router'
import { type Link as GuideLink, isTicketNumber, startOf } from '../engine/link.ts'
import type { Session } from '../engine/replay.ts'
import { Button } from '../ui/button.tsx'
import { Notice } from '../ui/notice.tsx'
import { showAnswers } from './answers-so-far.tsx'
import { givenKey } from './run.ts'
import { useRun } from './run-store.ts'
import { useStorageStatus } from './storage-status.ts'
import { text } from './text.ts'

type SessionNoticesProps = { link: GuideLink; session: Session }

/** What the person has to know about how they got here: a link, a part that does not fit, answers that were dropped. */
export function SessionNotices({ link, session }: SessionNoticesProps) {
  const unfit = session.unfit.filter((id) => id !== session.current.id)
  const isChanged = !session.reached || session.unfit.length > 0
  return (
    <>
      <FromLink session={session} isChanged={isChanged} />
      {isChanged && <Changed link={link} session={session} unfit={unfit} />}
      <Dropped />
    </>
  )
}

function FromLink({ session, isChanged }: { session: Session; isChanged: boolean }) {
  const { guide, trail, from, current, known } = session
  const given = useRun((run) => run.given)
  const number = useRun((run) => run.notes.ticketNumber)
  const loaded = useStorageStatus((status) => status.loaded)
  const foreign = trail.filter(
    ({ question, option }) => given[givenKey(guide.id, question.id, option.id)] === undefined,
  )
  const startsHere = from !== guide.start && trail.length === 0 && !isChanged
  const beforehand = trail.length === 0 ? known.length : 0
  const withNumber = hasArrivedWithNumber(useLocation().state) && isTicketNumber(number)
  if (!loaded || (foreign.length + beforehand === 0 && !startsHere && !withNumber)) return null
  return (
    <Notice title={startsHere ? text.link.inTheMiddle : text.link.title}>
      <p>
        {startsHere && `${text.link.startsHere} `}
        {foreign.length > 0 && text.link.answers(foreign.length)}
        {current.kind === 'outcome' && foreign.length > 0 && ` ${text.link.outcome}`}
        {beforehand > 0 && text.link.known(beforehand)}
      </p>
      {withNumber && <p>{text.link.ticketNumber(number)}</p>}
      {startsHere && (
        <p>
          <Link to={startOf(guide)}>{text.link.fromTheStart}</Link>
        </p>
      )}
      {foreign.length > 0 && (
        <p>
          <Button look="quiet" onClick={showAnswers}>
            {text.link.check}
          </Button>
        </p>
      )}
    </Notice>
  )
}

function Changed({ link, session: { guide }, unfit }: SessionNoticesProps & { unfit: readonly string[] }) {
  const newer = link.version !== null && link.version !== guide.version
  const titles = unfit.flatMap((id) => guide.steps.get(id)?.title ?? [])
  return (
    <Notice tone="warn" title={newer ? text.changed.newerTitle : text.changed.title}>
      <p>{newer ? text.changed.newer : text.changed.damaged}</p>
      {titles.length > 0 && <TitleList intro={text.changed.answers} titles={titles} />}
    </Notice>
  )
}

/** The history entry of a page carries which answers were dropped on the way to it. */
function Dropped() {
  const state: unknown = useLocation().state
  const titles = isDropped(state) ? state.dropped : []
  if (titles.length === 0) return null
  return (
    <Notice tone="warn" title={text.dropped.title}>
      <TitleList intro={text.dropped.body} titles={titles} />
    </Notice>
  )
}

function TitleList({ intro, titles }: { intro: string; titles: readonly string[] }) {
  return (
    <>
      <p>{intro}</p>
      <ul>
        {titles.map((title) => (
          <li key={title}>{title}</li>
        ))}
      </ul>
    </>
  )
}

function hasArrivedWithNumber(state: unknown): boolean {
  return typeof state === 'object' && state !== null && 'withNumber' in state
}

function isDropped(state: unknown): state is { dropped: string[] } {
  return typeof state === 'object' && state !== null && 'dropped' in state && Array.isArray(state.dropped)
}
