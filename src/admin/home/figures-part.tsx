import { useMemo } from 'react'
import { Link } from 'react-router'
import { guideFigures } from '../../content/check/guide-figures.ts'
import { summarizeLengths } from '../../engine/length-summary.ts'
import { codeOfFileName, type WalkableGuide } from '../../model/content-files.ts'
import { brokenGuides } from '../broken-guides.ts'
import { byAudience } from '../by-audience.ts'
import type { Workspace } from '../dropped-folder.ts'
import styles from './figures-part.module.css'
import { stepAddress } from './step-addresses.ts'
import { text } from './text.ts'

/** How big each guide is, how many questions its walks ask, and how hard it reads; which guides could not be counted. */
export function FiguresPart({ workspace }: { workspace: Workspace }) {
  const broken = useMemo(() => brokenGuides(workspace), [workspace])
  const codes = workspace.files.filter(({ name }) => codeOfFileName(name) !== null).length
  return (
    <section className={styles.part}>
      <h2>{text.figures}</h2>
      <ul className={styles.guides}>
        {workspace.checked.walkable.toSorted(byAudience).map((one) => (
          <GuideCard key={one.guide.id} guide={one} />
        ))}
        {broken.map(({ id, title }) => (
          <li key={id} className={styles.guide} data-broken>
            <h3>{title}</h3>
            <p>
              {text.uncountedGuide} <Link to={`/admin/map/${id}`}>{text.seeProblems}</Link>
            </p>
          </li>
        ))}
      </ul>
      <p>{text.codes(codes)}</p>
    </section>
  )
}

function GuideCard({ guide }: { guide: WalkableGuide }) {
  const { steps, options, outcomes, examples, lengths, reading } = useMemo(() => guideFigures(guide), [guide])
  const { shortest, median, longest } = summarizeLengths(lengths.paths)
  const hardest = reading.steps.toSorted((a, b) => b.grade - a.grade)[0]
  const rows = {
    steps,
    options,
    outcomes,
    examples,
    walks: text.questionsOnWalk(shortest, Math.round(median), longest),
    reading: reading.grade.toFixed(1),
    hardest: (
      <>
        {reading.hardest.toFixed(1)}:{' '}
        {hardest && <Link to={stepAddress(guide.guide.id, hardest.id)}>{hardest.id}</Link>}
      </>
    ),
  }
  return (
    <li className={styles.guide}>
      <h3>{guide.guide.file.title}</h3>
      <dl className={styles.rows}>
        {Object.entries(rows).map(([name, value]) => (
          <div key={name}>
            <dt>{text.labels[name as keyof typeof rows]}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </li>
  )
}
