import { useMemo } from 'react'
import { guideFigures } from '../../content/check/guide-figures.ts'
import { summarizeLengths } from '../../engine/length-summary.ts'
import type { WalkableGuide } from '../../model/content-files.ts'
import type { Workspace } from '../dropped-folder.ts'
import styles from './figures-part.module.css'
import { text } from './text.ts'

/** How big each guide is, how many questions its walks ask, and how hard it reads. */
export function FiguresPart({ workspace: { checked, files } }: { workspace: Workspace }) {
  const codes = files.filter(({ name }) => name.startsWith('codes/')).length
  return (
    <section className={styles.part}>
      <h2>{text.figures}</h2>
      {checked.walkable.length === 0 && <p>{text.unread}</p>}
      <ul className={styles.guides}>
        {checked.walkable.map((one) => (
          <GuideCard key={one.guide.id} guide={one} />
        ))}
      </ul>
      <p>{text.codes(codes)}</p>
    </section>
  )
}

function GuideCard({ guide }: { guide: WalkableGuide }) {
  const { steps, options, outcomes, examples, lengths, reading } = useMemo(() => guideFigures(guide), [guide])
  const { shortest, median, longest } = summarizeLengths(lengths.paths)
  const rows = {
    steps,
    options,
    outcomes,
    examples,
    walks: text.questionsOnWalk(shortest, Math.round(median), longest),
    reading: reading.grade.toFixed(1),
    hardest: reading.hardest.toFixed(1),
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
