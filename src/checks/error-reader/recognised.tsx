import { useState } from 'react'
import type { Details } from '../../error-text/details.ts'
import { findHints, type Hint } from '../../error-text/find-hints.ts'
import type { Code } from '../../model/code-schema.ts'
import { safeInline } from '../../model/safe-inline.ts'
import { Button } from '../../ui/button.tsx'
import { RichText } from '../../ui/rich-text.tsx'
import styles from './error-reader.module.css'
import { text } from './text.ts'

export type RecognisedProps = {
  /** The code that counts, as digits or a name; null when there is none. */
  code: string | null
  /** Its record. Undefined while the records load, null when they cannot be had. */
  record: Code | null | undefined
  details: Details
  /** When the person thinks that they tried, ISO 8601; null when they did not say. */
  thoughtTime: string | null
  /** Writes an instant the way this person reads times. */
  time: (instant: string) => string
  onSwap: () => void
  /** False where the page itself says what is missing. */
  asksForMore: boolean
}

/** What was recognised, in one sentence, and what is worth another look. Nothing here stops anybody. */
export function Recognised({ code, record, details, thoughtTime, time, onSwap, asksForMore }: RecognisedProps) {
  const [now] = useState(() => new Date().toISOString())
  const { doubts, missing: all } = sortHints(findHints(details, { now, thoughtTime }))
  const missing = asksForMore ? all : []
  const others = details.others.length
  return (
    <>
      <div className={styles.sentence}>
        <p role="status">
          <Sentence code={code} record={record} />
        </p>
        {record && (
          <p>
            <a href={`#/codes/${code}`}>{text.found.more(record.code)}</a>
          </p>
        )}
      </div>
      {doubts.length > 0 && (
        <ul className={styles.doubts}>
          {doubts.map((hint) => (
            <li key={hint.kind}>
              {hintWords(hint, time)}
              {hint.kind === 'maybe-swapped' && (
                <Button look="quiet" onClick={onSwap}>
                  {text.found.swap}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      {(missing.length > 0 || others > 0) && (
        <ul className={styles.missing}>
          {missing.map((hint) => (
            <li key={hint.kind}>{hintWords(hint, time)}</li>
          ))}
          {others > 0 && <li>{text.found.others(others)}</li>}
        </ul>
      )}
    </>
  )
}

function Sentence({ code, record }: Pick<RecognisedProps, 'code' | 'record'>) {
  if (code === null) return text.found.noCode
  if (record === undefined) return text.found.loading
  if (record === null) return text.found.notLoaded(code)
  return <RichText nodes={safeInline(record.sentence)} />
}

const doubtful: readonly Hint['kind'][] = ['older', 'time-mismatch', 'future', 'maybe-swapped']

/** What may be wrong, and what is only missing. Of two doubts about the same times the sharper one is enough. */
function sortHints(hints: readonly Hint[]) {
  const isMixed = hints.some(({ kind }) => kind === 'time-mismatch')
  const telling = hints.filter(({ kind }) => !(isMixed && kind === 'older'))
  return {
    doubts: telling.filter(({ kind }) => doubtful.includes(kind)),
    missing: telling.filter(({ kind }) => !doubtful.includes(kind)),
  }
}

function hintWords(hint: Hint, time: RecognisedProps['time']): string {
  const words = text.hints[hint.kind] as (hint: Hint, time: RecognisedProps['time']) => string
  return words(hint, time)
}
