import type { System } from '../system.ts'
import type { Drift } from './drift-of.ts'
import type { NoDrift } from './measure-drift.ts'
import { judgeDrift, sayLength } from './say-drift.ts'
import { text } from './text.ts'

type ClockReadingProps = { drift: Drift | NoDrift; system: System | null }

/** What the check found, in words; at a computer with the word that it is not the clock of the phone. */
export function ClockReading({ drift, system }: ClockReadingProps) {
  if (typeof drift === 'string') return <NoReading reason={drift} />
  const [title, meaning] = wordsOf(drift)
  return (
    <>
      <p>
        <strong>{title}</strong>
      </p>
      {system !== 'ios' && system !== 'android' && <p>{text.thisComputer}</p>}
      {meaning && <p>{meaning}</p>}
    </>
  )
}

function wordsOf(drift: Drift): [title: string, meaning: string] {
  const off = Math.abs(drift.drift)
  if (off <= drift.uncertainty && judgeDrift(drift) === 'right') return [text.right, '']
  const title = text.off(sayLength(off), drift.drift < 0)
  return [title, judgeDrift(drift) === 'right' ? text.closeEnough : text.codesFail]
}

function NoReading({ reason }: { reason: NoDrift }) {
  return (
    <>
      <p>
        <strong>{text.unknown}</strong> {text.reasons[reason]}
      </p>
      <p>{text.instead}</p>
    </>
  )
}
