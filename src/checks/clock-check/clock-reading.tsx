import type { Drift } from './drift-of.ts'
import type { NoDrift } from './measure-drift.ts'
import { judgeDrift, sayDrift, sayLength } from './say-drift.ts'
import { text } from './text.ts'

/** What the check found, in words. */
export function ClockReading({ drift }: { drift: Drift | NoDrift }) {
  if (typeof drift === 'string') return <NoReading reason={drift} />
  if (judgeDrift(drift) === 'wrong') return <WrongReading drift={drift} />
  return (
    <p>
      <strong>{text.right}</strong> {text.rightBy(sayDrift(drift), drift.uncertainty)}
    </p>
  )
}

function WrongReading({ drift }: { drift: Drift }) {
  return (
    <>
      <p>
        <strong>{text.wrong(sayLength(Math.abs(drift.drift)), drift.drift < 0)}</strong>
      </p>
      <p>{text.wrongBy(sayDrift(drift), drift.uncertainty)}</p>
    </>
  )
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
