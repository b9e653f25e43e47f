import { Suspense } from 'react'
import { Link, useNavigate } from 'react-router'
import { useContentIndex } from '../content/use-content.ts'
import { formatLink, type Link as GuideLink, parseLink } from '../engine/link.ts'
import { Button, buttonClass } from '../ui/button.tsx'
import { startAgain, useRun } from './run-store.ts'
import styles from './start-page.module.css'
import { text } from './text.ts'
import { useSession } from './use-session.ts'

/** Offers to go on where an earlier visit stopped, or to begin again. `guide` is the one to begin with. */
export function ResumeCard({ guide }: { guide: string }) {
  const navigate = useNavigate()
  const { guides } = useContentIndex()
  const bookmark = useRun((run) => run.bookmark)
  const typed = useRun(({ details, notes }) => Object.values({ ...details, ...notes }).some((value) => value !== ''))
  const link = bookmark === null ? null : parseLink(bookmark)
  const known = link && guides.some(({ id }) => id === link.guide) ? link : null
  return (
    <section className={styles.resume} aria-labelledby="resume">
      <h2 id="resume">{text.resume.title}</h2>
      <p>
        {known && (
          <Suspense>
            <Whereabouts link={known} />{' '}
          </Suspense>
        )}
        {typed ? text.resume.typed : text.resume.answered}
      </p>
      <div className={styles.resumeActions}>
        <Link to={known ? formatLink(known) : `/${guide}`} className={buttonClass('primary')}>
          {text.resume.go}
        </Link>
        <Button
          look="secondary"
          onClick={() => {
            startAgain()
            navigate(`/${guide}`)
          }}
        >
          {text.resume.again}
        </Button>
      </div>
    </section>
  )
}

function Whereabouts({ link }: { link: GuideLink }) {
  return text.resume.at(useSession(link).current.title)
}
