import { useState } from 'react'
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
import { LongerLocks } from './longer-locks.tsx'
import { type Locks, readLocks } from './read-locks.ts'
import { text } from './text.ts'
import { TryCount } from './try-count.tsx'
import { withoutLast } from './without-last.ts'

type Result = CheckResult<'retry-guard'>

const tones = { none: 'unknown', 'no-clock': 'unknown', ahead: 'unknown', waiting: 'warn', over: 'good' } as const

/**
 * Says when to try again after the account was locked, and how many tries the guide has counted. Each button goes when it
 * is pressed, so that a double click is one press: nobody should try while the wait runs, and one press is undone once.
 */
export function RetryGuard({ site, memory, attempts, onReport, onRemember, children }: CheckProps<Result>) {
  const { locksSeen } = memory
  const locks = readLocks(locksSeen, clockNow())
  useTicks('until' in locks ? locks.until : Number.NaN)
  const { said, press } = useRemembered(locksSeen.join(' '), reportOf(locks, attempts), onReport)
  const [isUndone, setUndone] = useState(false)

  function remember(locksSeen: readonly string[], isUndone: boolean) {
    press()
    setUndone(isUndone)
    onRemember({ locksSeen })
  }

  return (
    <div className={styles.check}>
      <Said tone={tones[locks.state]}>
        <p ref={said} tabIndex={-1}>
          <strong>{text[locks.state].first}</strong> {sentenceOf(locks)}
        </p>
        {children}
      </Said>
      {locks.state === 'waiting' && <Countdown left={locks.left} whole={locks.whole} />}
      {locks.state === 'waiting' && <p className={styles.hint}>{text.estimate}</p>}
      <div className={styles.actions}>
        {(locks.state === 'none' || locks.state === 'over') && (
          <Button look="secondary" onClick={() => remember([...locksSeen, new Date(clockNow()).toISOString()], false)}>
            {locks.state === 'none' ? text.see : text.seeAgain}
          </Button>
        )}
        {'count' in locks && !isUndone && (
          <Button look="quiet" onClick={() => remember(withoutLast(locksSeen), true)}>
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
