import { Suspense, useEffect } from 'react'
import { Link } from 'react-router'
import { useContentIndex, usePrefetchGuide } from '../content/use-content.ts'
import { parseLink, startOf } from '../engine/link.ts'
import { mainGuideOf } from '../model/main-guide-of.ts'
import { buttonClass } from '../ui/button.tsx'
import { lazyPart } from '../ui/lazy-part.tsx'
import { useAfterWords } from '../ui/use-after-words.ts'
import { useArrival } from '../ui/use-arrival.ts'
import { prefetchEnds } from './end-part.tsx'
import { HelpDeskContact } from './help-desk-contact.tsx'
import { OtherGuides } from './other-guides.tsx'
import { ResumeCard } from './resume-card.tsx'
import { isBegun } from './run.ts'
import { useRun } from './run-store.ts'
import styles from './start-page.module.css'
import { text } from './text.ts'

/** The page is there before its picture. Where the picture cannot be had, nothing is missing. */
const SignpostScene = lazyPart(
  () => import('../ui/drawings/signpost-scene.tsx').then((room) => room.SignpostScene),
  () => null,
)

/** The first page: what this is, how long it takes, what it never does, the way in, and the ways of other people. */
export function StartPage() {
  const { site, guides } = useContentIndex()
  const guide = mainGuideOf(guides)
  const resumable = useRun(isBegun)
  // Whoever helped somebody at this computer leaves the way in for the next person who cannot sign in.
  const showsStart = useRun((run) => !isBegun(run) || isElsewhere(run.bookmark, guide.id))
  usePrefetchGuide(guide.id)
  useEffect(prefetchEnds, [])
  const heading = useArrival('start', text.start.title)
  const isSceneDrawn = useAfterWords()
  return (
    <div className={styles.page}>
      <div className={styles.hero}>
        <div className={styles.words}>
          <h1 ref={heading} tabIndex={-1}>
            {text.start.title}
          </h1>
          <p className={styles.lead} data-needs-script>
            {text.start.lead(site.organisation)}
          </p>
          {showsStart && (
            <p data-needs-script>
              <Link to={startOf(guide)} className={buttonClass('primary')}>
                {text.start.begin}
              </Link>
            </p>
          )}
          {resumable && <ResumeCard main={guide} />}
        </div>
        <div className={styles.scene} data-needs-script>
          <Suspense>{isSceneDrawn && <SignpostScene />}</Suspense>
        </div>
      </div>
      <ul className={styles.promises} data-needs-script>
        {text.start.promises.map(({ id, title, detail }) => (
          <li key={id}>
            <h2>{title(guide.minutes)}</h2>
            <p>{detail}</p>
          </li>
        ))}
      </ul>
      <div className={styles.pair} data-needs-script>
        <HelpDeskContact helpDesk={site.helpDesk} />
        <section className={styles.checks}>
          <h2>{text.start.checks.title}</h2>
          <Link to="/checks" className={styles.guide}>
            {text.start.checks.link}
          </Link>
          <p>{text.start.checks.detail}</p>
        </section>
      </div>
      <OtherGuides guides={guides.filter(({ id }) => id !== guide.id)} />
    </div>
  )
}

/** True for the address of a step in another guide than `guide`. */
function isElsewhere(bookmark: string | null, guide: string): boolean {
  const link = bookmark === null ? null : parseLink(bookmark)
  return link !== null && link.guide !== guide
}
