import { useMemo } from 'react'
import { everyEdge } from '../../engine/every-edge.ts'
import { edgeKey } from '../../engine/untested-edges.ts'
import type { Guide } from '../../model/guide.ts'
import { Disclosure } from '../../ui/disclosure.tsx'
import styles from './coverage.module.css'
import { edgeWords } from './edge-words.ts'
import { text } from './text.ts'
import { WalkList } from './walk-list.tsx'
import type { WalkTally } from './walk-tally.ts'

const words = text.walks

/** What walks met and never met, how long they were, which broke, and the first of them as links. */
export function WalksResult({ guide, tally }: { guide: Guide; tally: WalkTally }) {
  const edges = useMemo(() => everyEdge(guide), [guide])
  const outcomes = [...guide.steps.values()].filter(({ kind }) => kind === 'outcome')
  const missedEdges = edges.filter((edge) => !tally.edges.has(edgeKey(edge)))
  const missedOutcomes = outcomes.filter(({ id }) => !tally.steps.has(id))
  const { sum, shortest, longest } = tally.questions
  return (
    <>
      <dl className={styles.figures}>
        <div>
          <dt>{words.met}</dt>
          <dd>{words.steps(tally.steps.size, guide.steps.size)}</dd>
          <dd>{words.ways(edges.length - missedEdges.length, edges.length)}</dd>
          <dd>{words.outcomes(outcomes.length - missedOutcomes.length, outcomes.length)}</dd>
        </div>
        <div>
          <dt>{words.lengths}</dt>
          <dd>{words.lengthsOf(shortest, (sum / tally.walks).toFixed(1), longest)}</dd>
        </div>
        <div>
          <dt>{words.broken}</dt>
          <dd>{tally.broken === 0 ? words.none : tally.broken.toLocaleString('en')}</dd>
        </div>
      </dl>
      {tally.broken > 0 && (
        <WalkList title={words.brokenList} walks={[...tally.firstBroken.values()]} guide={guide} open />
      )}
      <Missed title={words.neverOutcomes(missedOutcomes.length)} lines={missedOutcomes.map(({ title }) => title)} />
      <Missed title={words.neverMet(missedEdges.length)} lines={missedEdges.map((edge) => lineOf(guide, edge))} />
      <WalkList title={words.list(tally.first.size)} walks={[...tally.first.values()]} guide={guide} />
    </>
  )
}

function Missed({ title, lines }: { title: string; lines: readonly string[] }) {
  if (lines.length === 0) return null
  return (
    <Disclosure title={title}>
      <ul className={styles.plain}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Disclosure>
  )
}

function lineOf(...edge: Parameters<typeof edgeWords>): string {
  const { option, target } = edgeWords(...edge)
  return `${option} ${target}`
}
