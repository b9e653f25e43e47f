import type { CheckResult } from '../../model/check-results.ts'
import { Button } from '../../ui/button.tsx'
import styles from '../check.module.css'
import type { CheckProps, CheckReport } from '../check-props.ts'
import { clockNow } from '../clock-now.ts'
import { clockTime } from '../clock-time.ts'
import { Countdown } from '../countdown.tsx'
import { Said } from '../said.tsx'
import { markReached } from '../time-left.ts'
import { useRemembered } from '../use-remembered.ts'
import { useTicks } from '../use-ticks.ts'
import { toUtc } from '../utc.ts'
import { FlagSteps } from './flag-steps.tsx'
import { MarkForm } from './mark-form.tsx'
import { type Flag, flagLasts, readFlag } from './read-flag.ts'
import { text } from './text.ts'

type Result = CheckResult<'flagging-timer'>

const readOut = [10, 5, 1].map((minutes) => minutes * 60_000)
const tones = { none: 'unknown', 'no-clock': 'unknown', ahead: 'unknown', running: 'good', over: 'warn' } as const

/**
 * Counts the 20 minutes in which a try to sign in is marked for the help desk. All it keeps is when the person chose
 * "Enable flagging", so that it goes on when the browser was closed.
 */
export function FlaggingTimer({ memory, onReport, onRemember, children }: CheckProps<Result>) {
  const flag = readFlag(memory.flaggedAt, clockNow())
  useTicks('until' in flag ? flag.until : Number.NaN)
  const { said, press } = useRemembered(memory.flaggedAt, reportOf(flag), onReport)
  const isCounted = flag.state === 'running'

  function remember(flaggedAt: string) {
    press()
    onRemember({ flaggedAt })
  }

  return (
    <div className={styles.check}>
      <Said tone={tones[flag.state]}>
        <p ref={said} tabIndex={-1}>
          <strong>{text[flag.state].first}</strong> {sentenceOf(flag)}
        </p>
        {children}
      </Said>
      {isCounted && <Countdown left={flag.left} whole={flagLasts} />}
      {isCounted || flag.state === 'no-clock' ? <FlagSteps /> : <MarkForm onMark={remember} />}
      {'at' in flag && (
        <div>
          <Button look="quiet" onClick={() => remember('')}>
            {text.undo}
          </Button>
        </div>
      )}
    </div>
  )
}

/** While the time runs. What was told then stays when it is over: the error has been marked. */
function reportOf(flag: Flag): CheckReport<Result> | null {
  return flag.state === 'running' ? { result: 'flagged', line: text.line(toUtc(flag.at), toUtc(flag.until)) } : null
}

function sentenceOf(flag: Flag): string {
  if (flag.state !== 'running') return text[flag.state].more
  return `${text.running.more(clockTime(flag.until, 'down'))} ${markReached(flag.left, readOut)}`.trim()
}
