import type { Change, ComparedStep } from '../../engine/read-ticket/compare-trail.ts'
import { text } from '../text.ts'
import styles from './trail.module.css'

const words = text.ticket.trail

/**
 * One answered question: what was asked and taken, in the words that the person saw, and what else stood there. `day`
 * is that of the answer before.
 */
export function TrailStep({ step, day }: { step: ComparedStep; day: string }) {
  const { id, optionId, words: said, question, option, changes, others } = step
  const title = said?.title ?? question?.title ?? words.goneQuestion(id ?? '')
  const label = said?.label ?? option?.label ?? words.goneOption(optionId ?? '')
  return (
    <li className={styles.step} data-step={id} data-changed={changes.length > 0 || undefined}>
      <div className={styles.asked}>
        <p className={styles.question}>
          <span dir="auto">{title}</span>{' '}
          {said && <span className={styles.time}>{withoutDay(said.time, day) || words.fromLink}</span>}
        </p>
        {question?.tried && (
          <p className={styles.tried}>
            <span className={styles.tag}>{words.tried}</span> {question.tried}
          </p>
        )}
        <p className={styles.taken}>
          <span className={question?.tried ? styles.word : styles.heard}>
            {question?.tried ? words.result : words.answered}:{' '}
          </span>
          <span dir="auto">{label}</span>
        </p>
        {changes.map((change) => (
          <ChangeMark key={change} change={change} step={step} />
        ))}
      </div>
      {others.length > 0 && <NotTaken others={others} />}
    </li>
  )
}

/** The day is said once, where it begins. */
function withoutDay(time: string, day: string): string {
  return day !== '' && time.startsWith(`${day} `) ? time.slice(day.length + 1) : time
}

function ChangeMark({ change, step: { question, option, next } }: { change: Change; step: ComparedStep }) {
  const now = {
    'question-gone': null,
    'question-worded': question?.title,
    'option-gone': null,
    'option-worded': option?.label,
    'leads-elsewhere': next?.title,
  }[change]
  return (
    <p className={styles.change} data-change={change}>
      <span className={styles.changeTag}>{words.changes[change]}</span> {now && `“${now}”`}
    </p>
  )
}

/** Beside the step where there is room, and then always open; otherwise folded below it. */
function NotTaken({ others }: Pick<ComparedStep, 'others'>) {
  return (
    <details className={styles.others} open={isWide()}>
      <summary>{words.others(others.length)}</summary>
      <ul>
        {others.map(({ option, next }) => (
          <li key={option.id}>
            {option.label}{' '}
            {next && (
              <span>
                <span aria-hidden="true">→</span>
                <span className={styles.heard}>{words.leadsTo}</span> {next.title}
              </span>
            )}
          </li>
        ))}
      </ul>
    </details>
  )
}

function isWide(): boolean {
  return matchMedia('(min-width: 56.25rem)').matches
}
