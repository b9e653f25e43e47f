import { useId, useState } from 'react'
import type { Guide } from '../../model/guide.ts'
import { Button } from '../../ui/button.tsx'
import { TextField } from '../../ui/text-field.tsx'
import styles from './coverage.module.css'
import { text } from './text.ts'
import { useRandomWalks } from './use-random-walks.ts'
import { WalksResult } from './walks-result.tsx'

const words = text.walks
const mostWalks = 100_000
const mostSeed = 2 ** 32 - 1

/** Walks a guide at random, as often and with the seed that somebody types, and shows what was met. */
export function WalksPart({ guide }: { guide: Guide }) {
  const [count, setCount] = useState('1000')
  const [seed, setSeed] = useState('1')
  const { run, start, stop, clear } = useRandomWalks(guide)
  const id = useId()
  const walks = readNumber(count, 1, mostWalks)
  const from = readNumber(seed, 0, mostSeed)
  const isRunning = run !== null && !run.isOver
  const walkFrom = (first: number | null) => {
    if (walks !== null && first !== null) return start(walks, first)
    clear()
    document.getElementById(`${id}-${walks === null ? 'count' : 'seed'}`)?.focus()
  }
  const walkAnew = () => {
    const first = crypto.getRandomValues(new Uint32Array(1))[0] ?? 0
    setSeed(String(first))
    walkFrom(first)
  }
  return (
    <section className={styles.part}>
      <h2>{words.title}</h2>
      <p className={styles.soft}>{words.lead}</p>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          if (isRunning) stop()
          else walkFrom(from)
        }}
      >
        <TextField
          id={`${id}-count`}
          label={words.count}
          hint={words.countHint(mostWalks.toLocaleString('en'))}
          warning={walks === null ? words.wrong(1, mostWalks) : null}
          autoComplete="off"
          value={count}
          onType={setCount}
        />
        <TextField
          id={`${id}-seed`}
          label={words.seed}
          hint={words.seedHint}
          warning={from === null ? words.wrong(0, mostSeed) : null}
          autoComplete="off"
          value={seed}
          onType={setSeed}
        />
        <div className={styles.buttons}>
          <Button type="submit">{isRunning ? words.stop : words.run}</Button>
          <Button look="quiet" onClick={walkAnew}>
            {words.otherSeed}
          </Button>
        </div>
      </form>
      <p role="status" className={styles.strong}>
        {run?.isOver && words.done(run.done.toLocaleString('en'), String(run.seed))}
      </p>
      {isRunning && <progress className={styles.progress} aria-label={words.title} max={run.count} value={run.done} />}
      {run?.isOver && <WalksResult guide={guide} tally={run.tally} />}
    </section>
  )
}

/** A whole number in a range, also with commas between thousands; null for anything else. */
function readNumber(written: string, least: number, most: number): number | null {
  const digits = written.replaceAll(',', '').trim()
  const number = /^\d{1,10}$/.test(digits) ? Number(digits) : Number.NaN
  return number >= least && number <= most ? number : null
}
