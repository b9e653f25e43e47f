import { Link } from 'react-router'
import { formatLink, linkTo } from '../engine/link.ts'
import type { Session, TrailEntry } from '../engine/replay.ts'
import styles from './answers-so-far.module.css'
import { text } from './text.ts'

/** The id of the panel, for those who want to lead there. */
const answersPanel = 'answers-so-far'

/**
 * The answered questions of a session, each with a way to change it. Nothing while there are none. It begins folded on
 * a narrow screen, and where the page is about something else.
 */
export function AnswersSoFar({ session, folded = false }: { session: Session; folded?: boolean }) {
  if (session.trail.length === 0) return null
  return (
    <details id={answersPanel} className={styles.panel} open={!folded && isWide()}>
      <summary>
        <h2>{text.answers.title}</h2> <span className={styles.count}>{session.trail.length}</span>
      </summary>
      <ol>
        {session.trail.map((entry) => (
          <Entry key={entry.question.id} session={session} entry={entry} />
        ))}
      </ol>
    </details>
  )
}

function Entry({ session, entry: { question, option } }: { session: Session; entry: TrailEntry }) {
  return (
    <li className={styles.entry}>
      <p className={styles.question}>{question.title}</p>
      <p className={styles.answer}>{option.label}</p>
      <Link
        to={formatLink(linkTo(session, { step: question.id }))}
        aria-label={text.answers.changeWhat(question.title)}
      >
        {text.answers.change}
      </Link>
    </li>
  )
}

function isWide(): boolean {
  return typeof matchMedia !== 'function' || matchMedia('(min-width: 60rem)').matches
}

/** Opens the panel and brings it on the screen. */
export function showAnswers(): void {
  const panel = document.getElementById(answersPanel)
  if (!(panel instanceof HTMLDetailsElement)) return
  panel.open = true
  panel.querySelector('summary')?.focus()
}
