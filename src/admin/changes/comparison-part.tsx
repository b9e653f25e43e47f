import { useRef, useState } from 'react'
import { type Topic, topics } from '../../content/compare/change.ts'
import type { Comparison } from '../../content/compare/comparison.ts'
import { comparisonText } from '../../content/compare/comparison-text.ts'
import { summary } from '../../content/compare/summary.ts'
import { text as words } from '../../content/compare/text.ts'
import { CopyButton } from '../../ui/copy-button.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { AreaPart } from './area-part.tsx'
import styles from './changes.module.css'
import { ProblemsNotice } from './problems-notice.tsx'
import { text } from './text.ts'

/** What was found: problems first, then a line that sums up, then what changed, area by area. */
export function ComparisonPart({ comparison }: { comparison: Comparison }) {
  const [topic, setTopic] = useState<Topic | ''>('')
  const list = useRef<HTMLDivElement>(null)
  const { areas, problems } = comparison
  const isShown = (one: Topic) => topic === '' || one === topic
  const shown = areas
    .map((area) => ({ ...area, changes: area.changes.filter((change) => isShown(change.topic)) }))
    .filter(({ changes }) => changes.length > 0)
  return (
    <>
      <ProblemsNotice which="new" problems={problems.new} />
      <ProblemsNotice which="both" problems={problems.both} />
      <ProblemsNotice which="old" problems={problems.old} />
      <section className={styles.result}>
        <h2>{text.result}</h2>
        <p role="status" className={styles.summary}>
          {summary(comparison)}
        </p>
        {areas.length > 0 && (
          <div className={styles.tools}>
            <SelectField
              label={text.show}
              value={topic}
              choices={choicesOf(comparison)}
              onPick={(value) => setTopic(value as Topic | '')}
            />
            <CopyButton label={text.copy} text={() => comparisonText(comparison)} results={text.copied} shown={list} />
          </div>
        )}
      </section>
      <div ref={list} className={styles.areas}>
        {shown.map((area) => (
          <AreaPart key={area.area} area={area} />
        ))}
      </div>
    </>
  )
}

function choicesOf({ areas }: Comparison) {
  const changes = areas.flatMap((area) => area.changes)
  const count = (topic: Topic) => changes.filter((change) => change.topic === topic).length
  return [
    { value: '', label: text.everything(changes.length) },
    ...topics
      .filter((topic) => count(topic) > 0)
      .map((topic) => ({ value: topic, label: text.topic(words.topics[topic], count(topic)) })),
  ]
}
