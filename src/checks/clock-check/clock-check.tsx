import type { CheckResult } from '../../model/check-results.ts'
import { Button } from '../../ui/button.tsx'
import { CopyButton } from '../../ui/copy-button.tsx'
import { pageAddress } from '../../ui/page-address.ts'
import styles from '../check.module.css'
import type { CheckProps, CheckReport } from '../check-props.ts'
import { Said, type Tone } from '../said.tsx'
import { readSystem } from '../system.ts'
import { useReport } from '../use-report.ts'
import own from './clock-check.module.css'
import { ClockReading } from './clock-reading.tsx'
import { deviceTime } from './device-time.ts'
import { judgeDrift, sayDrift } from './say-drift.ts'
import { text } from './text.ts'
import { type Measured, useDrift } from './use-drift.ts'

type Result = CheckResult<'clock-check'>

const tones: Record<Result, Tone> = { right: 'good', wrong: 'warn', unknown: 'unknown' }

/** Compares the clock of the device with the clock of the server that the page comes from. It runs by itself. */
export function ClockCheck({ onReport, children }: CheckProps<Result>) {
  const { measured, again } = useDrift()
  useReport(measured && reportOf(measured), onReport)
  const result = measured && reportOf(measured).result

  return (
    <div className={styles.check}>
      <Said tone={tones[result ?? 'unknown']}>
        {measured ? <ClockReading drift={measured.drift} /> : <p>{text.measuring}</p>}
        {children}
      </Said>
      {result === 'wrong' && (
        <div className={own.part}>
          <p className={own.title}>{text.fixTitle}</p>
          <p>{text.howTo(readSystem())}</p>
          <p>{text.fixThen}</p>
        </div>
      )}
      {measured && <DeviceTimePart at={measured.at} />}
      <div className={styles.actions}>
        <Button look="secondary" onClick={again}>
          {text.again}
        </Button>
      </div>
      <div className={own.part}>
        <p className={own.title}>{text.otherTitle}</p>
        <p>{text.other}</p>
        <CopyButton label={text.copy} text={`${pageAddress()}#/checks/clock-check`} results={text.copied} />
      </div>
    </div>
  )
}

function DeviceTimePart({ at }: { at: Date }) {
  const shown = deviceTime(at)
  if (!shown.time) return null
  return (
    <p>
      {text.shows(shown)} {text.zone}
    </p>
  )
}

function reportOf({ drift }: Measured): CheckReport<Result> & { result: Result } {
  if (typeof drift === 'string') return { result: 'unknown', line: text.unknownLine(drift) }
  return { result: judgeDrift(drift), line: text.line(sayDrift(drift), drift.uncertainty) }
}
