import { useMemo, useState } from 'react'
import { Link } from 'react-router'
import { isoDay } from '../../content/check/iso-day.ts'
import { dueReviews, type Review } from '../../model/due-reviews.ts'
import { Button } from '../../ui/button.tsx'
import { brokenGuides } from '../broken-guides.ts'
import type { Workspace } from '../dropped-folder.ts'
import { workspaceGuides } from '../workspace-guide.ts'
import styles from './reviews-part.module.css'
import { stepAddress } from './step-addresses.ts'
import { text } from './text.ts'

const atFirst = 20

/** The steps, codes and searches that somebody has to compare with their sources; where nothing is due, when the next is. */
export function ReviewsPart({ workspace }: { workspace: Workspace }) {
  const { checked } = workspace
  const [shown, setShown] = useState(atFirst)
  const guides = checked.walkable.map(({ guide }) => guide)
  const reviews = dueReviews(checked.content ?? { site: null, guides, codes: [], helpDesk: null }, isoDay())
  const broken = useMemo(() => brokenGuides(workspace).map(({ title }) => title), [workspace])
  const due = reviews.filter(({ isDue }) => isDue)
  const rest = due.length - shown
  return (
    <section className={styles.part}>
      <h2>{text.reviews(due.length)}</h2>
      <p>{due.length > 0 ? text.reviewsHint : text.noReviews(reviews[0]?.due ?? null)}</p>
      {broken.length > 0 && <p>{text.uncounted(broken)}</p>}
      {due.length > 0 && <ReviewList reviews={due.slice(0, shown)} workspace={workspace} />}
      {rest > 0 && (
        <Button look="secondary" onClick={() => setShown(shown + 10 * atFirst)}>
          {text.more(rest)}
        </Button>
      )}
    </section>
  )
}

function ReviewList({ reviews, workspace }: { reviews: readonly Review[]; workspace: Workspace }) {
  const titles = useMemo(() => titlesOf(workspace), [workspace])
  return (
    <ul className={styles.list}>
      {reviews.map(({ file, guide, id, what, checked, due }) => (
        <li key={`${file} ${what}`} className={styles.review}>
          <span className={styles.what}>
            {guide === null ? (
              what
            ) : (
              <>
                <Link to={stepAddress(guide, id)}>{titles.get(`${guide}/${id}`)}</Link> (<code>{id}</code>)
              </>
            )}
          </span>{' '}
          <code className={styles.file}>{file}</code> <span className={styles.days}>{text.days(checked, due)}</span>
        </li>
      ))}
    </ul>
  )
}

/** Guide and step → the title of the step. */
function titlesOf(workspace: Workspace): ReadonlyMap<string, string> {
  return new Map(
    workspaceGuides(workspace).flatMap(({ walk }) =>
      [...walk.steps.values()].map(({ id, title }) => [`${walk.id}/${id}`, title] as const),
    ),
  )
}
