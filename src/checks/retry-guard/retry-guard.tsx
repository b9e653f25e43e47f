import { useRef } from 'react'
import type { CheckResult } from '../../model/check-results.ts'
import { Button } from '../../ui/button.tsx'
import styles from '../check.module.css'
import type { CheckProps, CheckReport } from '../check-props.ts'
import { clockNow } from '../clock-now.ts'
import { clockTime } from '../clock-time.ts'
import { Countdown } from '../countdown.tsx'
import { Said } from '../said.tsx'
import { markReached } from '../time-left.ts'
import { useReport } from '../use-report.ts'
import { useTicks } from '../use-ticks.ts'
import { toUtc } from '../utc.ts'
import { LongerLocks } from './longer-locks.tsx'
import { type Locks, readLocks } from './read-locks.ts'
import { text } from './text.ts'
import { TryCount } from './try-count.tsx'
import { withoutLast } from './without-last.ts'

type Result = CheckResult<'retry-guard'>

const tones = { none: 'unknown', 'no-clock': 'unknown', ahead: 'unknown', waiting: 'warn', over: 'good' } as const

/** Says when to try again after the account was locked, and how many tries the guide has counted. */
export function RetryGuard({ site, memory, attempts, onReport, onRemember, children }: CheckProps<Result>) {
  const { locksSeen } = memory
  const locks = readLocks(locksSeen, clockNow())
  useTicks('until' in locks ? locks.until : Number.NaN)
  const takeBack = useReport(reportOf(locks, attempts), onReport)
  const said = useRef<HTMLDivElement>(null)

  /** The pressed button goes: the focus moves to what is said. */
  function remember(locksSeen: readonly string[]) {
    said.current?.focus()
    onRemember({ locksSeen })
  }

  function undo() {
    remember(withoutLast(locksSeen))
    takeBack()
  }

  return (
    <div className={styles.check}>
      <div ref={said} tabIndex={-1}>
        <Said tone={tones[locks.state]}>
          <p>
            <strong>{text[locks.state].first}</strong> {sentenceOf(locks)}
          </p>
          {children}
        </Said>
      </div>
      {locks.state === 'waiting' && <Countdown left={locks.left} whole={locks.whole} />}
      {locks.state === 'waiting' && <p className={styles.hint}>{text.estimate}</p>}
      <div className={styles.actions}>
        {locks.state !== 'no-clock' && (
          <Button
            key={locksSeen.length}
            look="secondary"
            onClick={() => remember([...locksSeen, new Date(clockNow()).toISOString()])}
          >
            {'count' in locks ? text.seeAgain : text.see}
          </Button>
        )}
        {'count' in locks && (
          <Button look="quiet" onClick={undo}>
            {text.undo}
          </Button>
        )}
      </div>
      <TryCount attempts={attempts} limit={site.lockoutTries} />
      <LongerLocks />
    </div>
  )
}

/** Once a lock was seen. When a clock that was changed hides how long ago, what was told before stays. */
function reportOf(locks: Locks, attempts: number): CheckReport<Result> | null {
  if (locks.state !== 'waiting' && locks.state !== 'over') return null
  const { count, last, until } = locks
  return { result: null, line: text.line(count, toUtc(last), toUtc(until).slice(11), attempts) }
}

/** Read out: the beginning, half of the wait, its last minute, and the end. */
function sentenceOf(locks: Locks): string {
  if (locks.state !== 'waiting') return text[locks.state].more
  const marks = [locks.whole / 2, 60_000].filter((mark) => mark < locks.whole)
  return `${text.waiting.more(clockTime(locks.until, 'up'))} ${markReached(locks.left, marks)}`.trim()
}
