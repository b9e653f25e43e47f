import { useState } from 'react'
import { Link } from 'react-router'
import type { Edge } from '../../engine/every-edge.ts'
import { finishWalk } from '../../engine/finish-walk.ts'
import { edgeKey } from '../../engine/untested-edges.ts'
import { Disclosure } from '../../ui/disclosure.tsx'
import { ToPaste } from '../to-paste.tsx'
import { tryAddress } from '../try-address.ts'
import type { WorkspaceGuide } from '../workspace-guide.ts'
import { Bar } from './bar.tsx'
import styles from './coverage.module.css'
import { edgeWords } from './edge-words.ts'
import { exampleFor } from './example-for.ts'
import type { SectionCoverage } from './guide-coverage.ts'
import { text } from './text.ts'

type SectionPartProps = { section: SectionCoverage; guide: WorkspaceGuide }

/** One section: how many of its ways on examples walk, and those that none walks. */
export function SectionPart({ section: { title, all, untested }, guide }: SectionPartProps) {
  const walked = all - untested.length
  const label = text.examples.section(title, walked, all)
  return (
    <li className={styles.section}>
      {untested.length === 0 ? (
        <p className={styles.whole}>{label}</p>
      ) : (
        <Disclosure title={label}>
          <ul className={styles.edges}>
            {untested.map((edge) => (
              <UntestedEdge key={edgeKey(edge)} edge={edge} guide={guide} />
            ))}
          </ul>
        </Disclosure>
      )}
      <Bar part={walked} of={all} />
    </li>
  )
}

function UntestedEdge({ edge, guide }: { edge: Edge; guide: WorkspaceGuide }) {
  const { option, target } = edgeWords(guide.walk, edge)
  const [open, setOpen] = useState(false)
  return (
    <li data-untested={edgeKey(edge)}>
      <p>
        {option} <span className={styles.soft}>{target}</span>
      </p>
      <Disclosure title={text.examples.see} onToggle={setOpen}>
        {open && <ReadyExample edge={edge} guide={guide} />}
      </Disclosure>
    </li>
  )
}

function ReadyExample({ edge, guide }: { edge: Edge; guide: WorkspaceGuide }) {
  const answers = finishWalk(guide.walk, edge.target, edge.answers)
  const example = exampleFor(guide.walk, edge, answers)
  if (!example) return null
  return (
    <>
      <p>{text.examples.read(1)}</p>
      <ToPaste guide={guide} examples={[example]} />
      <Link to={tryAddress(guide.walk, answers)}>{text.paste.try}</Link>
    </>
  )
}
