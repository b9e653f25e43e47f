import { Link, useNavigate } from 'react-router'
import { useContentIndex, useGuideIfThere } from '../content/use-content.ts'
import { formatLink, type Link as GuideLink, parseLink, startOf } from '../engine/link.ts'
import { linkOfToday } from '../engine/link-of-today.ts'
import { replay } from '../engine/replay.ts'
import type { ContentIndex } from '../model/content-index.ts'
import { Button, buttonClass } from '../ui/button.tsx'
import { hasTyped } from './run.ts'
import { startAgain, useRun } from './run-store.ts'
import styles from './start-page.module.css'
import { text } from './text.ts'

type GuideInIndex = ContentIndex['guides'][number]

/** Offers to go on where an earlier visit stopped, or to begin again in the guide of that visit, else in `main`. */
export function ResumeCard({ main }: { main: GuideInIndex }) {
  const navigate = useNavigate()
  const { guides, site } = useContentIndex()
  const bookmark = useRun((run) => run.bookmark)
  const typed = useRun(hasTyped)
  const hasAnswered = useRun(({ given }) => Object.keys(given).length > 0)
  const link = linkOfToday(bookmark === null ? null : parseLink(bookmark), site)
  const guide = guides.find(({ id }) => id === link?.guide)
  const known = guide ? link : null
  const start = startOf(guide ?? main)
  return (
    <section className={styles.resume} aria-labelledby="resume">
      <h2 id="resume">{text.resume.title}</h2>
      <p>
        {known && <Whereabouts link={known} named={guide !== main} />}
        {typed ? text.resume.typed : hasAnswered && text.resume.answered}
      </p>
      <div className={styles.resumeActions}>
        <Link
          to={known ? formatLink(known) : start}
          className={buttonClass(known && guide !== main ? 'secondary' : 'primary')}
        >
          {text.resume.go}
        </Link>
        <Button
          look="secondary"
          onClick={() => {
            startAgain()
            navigate(start)
          }}
        >
          {text.resume.again}
        </Button>
      </div>
    </section>
  )
}

function Whereabouts({ link, named }: { link: GuideLink; named: boolean }) {
  const guide = useGuideIfThere(link.guide)
  if (!guide) return null
  const { current } = replay(guide, link.answers, { from: link.from, at: link.step })
  return `${named ? text.resume.atIn(current.title, guide.title) : text.resume.at(current.title)} `
}
