import type { CheckResult } from '../../model/check-results.ts'
import { Button } from '../../ui/button.tsx'
import styles from '../check.module.css'
import type { CheckProps, CheckReport } from '../check-props.ts'
import { Part } from '../part.tsx'
import { Said, type Tone } from '../said.tsx'
import { readSystem } from '../system.ts'
import { useReport } from '../use-report.ts'
import { ClockReading } from './clock-reading.tsx'
import { deviceTime } from './device-time.ts'
import { OtherDevicePart } from './other-device-part.tsx'
import { judgeDrift, sayDrift, sayTimes } from './say-drift.ts'
import { text } from './text.ts'
import { type Measured, useDrift } from './use-drift.ts'

type Result = CheckResult<'clock-check'>

const tones: Record<Result, Tone> = { right: 'good', wrong: 'warn', unknown: 'unknown' }

/** Compares the clock of the device with the clock of the server that the page comes from. It runs by itself. */
export function ClockCheck({ onReport, children }: CheckProps<Result>) {
  const { measured, again } = useDrift()
  const report = measured && reportOf(measured)
  useReport(report, onReport, measured?.look)
  const system = readSystem()

  return (
    <div className={styles.check}>
      <Said tone={tones[report?.result ?? 'unknown']}>
        {measured ? <ClockReading drift={measured.drift} system={system} /> : <p>{text.measuring}</p>}
        {children}
      </Said>
      {report?.result === 'wrong' && (
        <Part title={text.fixTitle}>
          <p>{text.howTo(system)}</p>
          <p>{text.fixThen}</p>
        </Part>
      )}
      <div className={styles.actions}>
        <Button look="secondary" onClick={again}>
          {text.again}
        </Button>
      </div>
      <OtherDevicePart />
      {measured && <DeviceTimePart measured={measured} />}
    </div>
  )
}

function DeviceTimePart({ measured: { drift, at } }: { measured: Measured }) {
  const shown = deviceTime(new Date(at))
  const words = [
    typeof drift === 'object' && text.measuredBy(drift.uncertainty),
    shown.time && `${text.shows(shown)} ${text.zone}`,
  ].filter(Boolean)
  return words.length > 0 && <p className={styles.hint}>{words.join(' ')}</p>
}

function reportOf({ drift, at }: Measured): CheckReport<Result> & { result: Result } {
  if (typeof drift === 'string') return { result: 'unknown', line: text.unknownLine(drift) }
  const { uncertainty } = drift
  if (judgeDrift(drift) === 'right') return { result: 'right', line: text.line(sayDrift(drift), uncertainty) }
  const { shown, actual } = sayTimes(drift, at)
  return { result: 'wrong', line: text.wrongLine(sayDrift(drift), uncertainty, shown, actual) }
}
