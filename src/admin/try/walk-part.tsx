import { useNavigate } from 'react-router'
import { answer } from '../../engine/answer.ts'
import { answersOf, type Session, type TrailEntry } from '../../engine/replay.ts'
import { CopyButton } from '../../ui/copy-button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { pageAddress } from '../../ui/page-address.ts'
import { SelectField } from '../../ui/select-field.tsx'
import { tryAddress } from '../try-address.ts'
import { text } from './text.ts'
import styles from './walk-part.module.css'

type WalkPartProps = {
  /** Null while the frame shows a page that belongs to no guide. */
  session: Session | null
  /** The step that was asked for and that these answers do not lead to. */
  missed: string | null
  /** True where somebody else who opens the address has this content. */
  isInApp: boolean
}

/** The answers that lead to where the frame stands, each to be changed, and the address of this place. */
export function WalkPart({ session, missed, isInApp }: WalkPartProps) {
  const page = pageAddress()
  return (
    <section className={styles.walk} aria-labelledby="try-walk">
      <h2 id="try-walk">{text.walk.title}</h2>
      {missed !== null && <Notice tone="warn">{text.walk.notReached(missed)}</Notice>}
      {session ? <Trail session={session} /> : <p>{text.walk.elsewhere}</p>}
      {session && isInApp && page !== null && <CopyLink session={session} page={page} />}
    </section>
  )
}

function Trail({ session }: { session: Session }) {
  const { trail, current } = session
  return (
    <>
      {trail.length === 0 && <p className={styles.soft}>{text.walk.none}</p>}
      <ol className={styles.trail}>
        {trail.map((entry) => (
          <li key={entry.question.id}>
            <Answer session={session} entry={entry} />
          </li>
        ))}
      </ol>
      <p role="status">
        {text.walk.at[current.kind]}: <strong>{current.title}</strong>
      </p>
    </>
  )
}

function CopyLink({ session, page }: { session: Session; page: string }) {
  const address = tryAddress(session.guide, answersOf(session), { at: session.current.id, from: session.from })
  return <CopyButton look="quiet" label={text.walk.link} text={`${page}#${address}`} results={text.walk.linkResults} />
}

/** One answer. Another one leads the frame on as far as the other answers still fit. */
function Answer({ session, entry: { question, option } }: { session: Session; entry: TrailEntry }) {
  const navigate = useNavigate()
  const pick = (picked: string) => {
    const { guide, from, current } = session
    const changed = answer(session, question.id, picked).session
    navigate(tryAddress(guide, answersOf(changed), { at: current.id, from }))
  }
  return (
    <SelectField
      label={question.title}
      value={option.id}
      choices={question.options.map(({ id, label }) => ({ value: id, label }))}
      onPick={pick}
    />
  )
}
