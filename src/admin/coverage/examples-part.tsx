import { useMemo } from 'react'
import { Link } from 'react-router'
import { Disclosure } from '../../ui/disclosure.tsx'
import { ToPaste } from '../to-paste.tsx'
import type { WorkspaceGuide } from '../workspace-guide.ts'
import { Bar } from './bar.tsx'
import styles from './coverage.module.css'
import { exampleFor } from './example-for.ts'
import { type GuideCoverage, guideCoverage } from './guide-coverage.ts'
import { SectionPart } from './section-part.tsx'
import { text } from './text.ts'

const words = text.examples

/** Which ways on no example walks, with an example to copy for each, and the outcomes without one. */
export function ExamplesPart({ guide }: { guide: WorkspaceGuide }) {
  const coverage = useMemo(() => guideCoverage(guide), [guide])
  const walked = coverage.all - coverage.untested
  return (
    <section className={styles.part}>
      <h2>{words.title}</h2>
      <div className={styles.sum}>
        <p className={styles.strong}>{words.summary(guide.walks.length, walked, coverage.all, coverage.options)}</p>
        <Bar part={walked} of={coverage.all} />
        <p>{coverage.untested === 0 ? words.allWalked : words.missing(coverage.missing.length)}</p>
        {coverage.untested > 0 && <Missing guide={guide} coverage={coverage} />}
        <Outcomes guide={guide} coverage={coverage} />
      </div>
      <ul className={styles.sections}>
        {coverage.sections.map((section) => (
          <SectionPart key={section.id} section={section} guide={guide} />
        ))}
      </ul>
    </section>
  )
}

type CoverageProps = { guide: WorkspaceGuide; coverage: GuideCoverage }

function Missing({ guide, coverage }: CoverageProps) {
  const examples = coverage.missing.flatMap(({ edge, answers }) => exampleFor(guide.walk, edge, answers) ?? [])
  return (
    <Disclosure title={words.seeAll(examples.length)}>
      <p>{words.read(examples.length)}</p>
      <ToPaste guide={guide} examples={examples} />
    </Disclosure>
  )
}

function Outcomes({ guide, coverage: { outcomesWithout } }: CoverageProps) {
  if (outcomesWithout.length === 0) return <p>{words.noOutcomes}</p>
  return (
    <Disclosure title={words.outcomes(outcomesWithout.length)}>
      <ul className={styles.plain}>
        {outcomesWithout.map(({ id, title }) => (
          <li key={id}>
            <Link to={`/admin/outline/${guide.guide.id}?step=${id}`}>{title}</Link>
          </li>
        ))}
      </ul>
    </Disclosure>
  )
}
