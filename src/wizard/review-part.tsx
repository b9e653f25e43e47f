import { pointText, type ReviewPoints } from '../engine/ticket/review-points.ts'
import styles from './review-part.module.css'
import { text } from './text.ts'

const groups = ['open', 'done', 'notNeeded'] as const

/** The points of a review as lists: what is open first. */
export function ReviewPart({ points }: { points: ReviewPoints }) {
  return groups
    .filter((group) => points[group].length > 0)
    .map((group) => (
      <section key={group} className={styles.group} data-group={group}>
        <h2>
          {text.review[group]} ({points[group].length})
        </h2>
        <ul>
          {points[group].map((entry) => (
            <li key={entry.question.id}>{pointText(entry)}</li>
          ))}
        </ul>
      </section>
    ))
}
