import { useState } from 'react'
import { dueReviews, type Review } from '../../model/due-reviews.ts'
import { Button } from '../../ui/button.tsx'
import type { Workspace } from '../dropped-folder.ts'
import styles from './reviews-part.module.css'
import { text } from './text.ts'

const atFirst = 20

/** The steps, codes and searches that somebody has to compare with their sources; where nothing is due, when the next is. */
export function ReviewsPart({ workspace: { checked } }: { workspace: Workspace }) {
  const [shown, setShown] = useState(atFirst)
  const today = new Date().toISOString().slice(0, 10)
  const guides = checked.walkable.map(({ guide }) => guide)
  const reviews = dueReviews(checked.content ?? { site: null, guides, codes: [], helpDesk: null }, today)
  const due = reviews.filter(({ isDue }) => isDue)
  const rest = due.length - shown
  return (
    <section className={styles.part}>
      <h2>{text.reviews}</h2>
      <p>{due.length > 0 ? text.reviewsHint : text.noReviews(reviews[0]?.due ?? null)}</p>
      {due.length > 0 && <ReviewList reviews={due.slice(0, shown)} />}
      {rest > 0 && (
        <Button look="secondary" onClick={() => setShown(shown + 10 * atFirst)}>
          {text.more(rest)}
        </Button>
      )}
    </section>
  )
}

function ReviewList({ reviews }: { reviews: readonly Review[] }) {
  return (
    <ul className={styles.list}>
      {reviews.map(({ file, what, checked, due }) => (
        <li key={`${file} ${what}`} className={styles.review}>
          <span className={styles.what}>{what}</span> <code>{file}</code>{' '}
          <span className={styles.days}>{text.days(checked, due)}</span>
        </li>
      ))}
    </ul>
  )
}
