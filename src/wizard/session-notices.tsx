import { useLocation } from 'react-router'
import type { Link } from '../engine/link.ts'
import type { Session } from '../engine/replay.ts'
import { Button } from '../ui/button.tsx'
import { Notice } from '../ui/notice.tsx'
import { showAnswers } from './answers-so-far.tsx'
import { givenKey } from './run.ts'
import { useRun } from './run-store.ts'
import { useStorageStatus } from './storage-status.ts'
import { text } from './text.ts'

type SessionNoticesProps = { link: Link; session: Session }

/** What the person has to know about how they got here: a link, a part that does not fit, answers that were dropped. */
export function SessionNotices({ link, session }: SessionNoticesProps) {
  return (
    <>
      <FromLink session={session} />
      {(!session.reached || session.unfit.length > 0) && <Changed link={link} session={session} />}
      <Dropped />
    </>
  )
}

function FromLink({ session }: { session: Session }) {
  const { guide, trail, from, current } = session
  const given = useRun((run) => run.given)
  const loaded = useStorageStatus((status) => status.loaded)
  const foreign = trail.filter(
    ({ question, option }) => given[givenKey(guide.id, question.id, option.id)] === undefined,
  )
  const startsHere = from !== guide.start && trail.length === 0
  if (!loaded || (foreign.length === 0 && !startsHere)) return null
  return (
    <Notice title={text.link.title}>
      <p>
        {startsHere ? text.link.startsHere : text.link.answers(foreign.length)}
        {current.kind === 'outcome' && foreign.length > 0 && ` ${text.link.outcome}`}
      </p>
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

function Changed({ link, session: { guide, unfit } }: SessionNoticesProps) {
  const newer = link.version !== null && link.version !== guide.version
  const titles = unfit.flatMap((id) => guide.steps.get(id)?.title ?? [])
  return (
    <Notice tone="warn" title={text.changed.title}>
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

function isDropped(state: unknown): state is { dropped: string[] } {
  return typeof state === 'object' && state !== null && 'dropped' in state && Array.isArray(state.dropped)
}
