import { memo } from 'react'
import styles from './keyboard-check.module.css'
import { phraseLines } from './phrase.ts'
import { text } from './text.ts'

/** The practice line, large, with a sign below each character that has been typed: a tick, or what came instead. */
export function PhraseView({ typed }: { typed: string }) {
  return (
    <div className={styles.frame}>
      <p className={styles.spoken}>
        {text.line}. {phraseLines.map(text.spelled).join(' ')}
      </p>
      <div aria-hidden="true" dir="ltr" className={styles.phrase}>
        {phraseLines.map((line, index) => {
          const before = phraseLines.slice(0, index).join('').length
          return (
            <p key={line}>
              {[...line].map((wanted, place) => (
                <Cell
                  key={wanted}
                  wanted={wanted}
                  wrote={typed[before + place]}
                  isNext={before + place === typed.length}
                />
              ))}
            </p>
          )
        })}
      </div>
    </div>
  )
}

type CellProps = { wanted: string; wrote: string | undefined; isNext: boolean }

const Cell = memo(({ wanted, wrote, isNext }: CellProps) => {
  const state =
    wrote === undefined ? (isNext ? styles.next : styles.open) : wrote === wanted ? styles.right : styles.other
  return (
    <span className={`${styles.cell} ${state}`}>
      <span>{wanted}</span>
      <span className={styles.mark}>{wrote === wanted ? '✓' : wrote}</span>
    </span>
  )
})
