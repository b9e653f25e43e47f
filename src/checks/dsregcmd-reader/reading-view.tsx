import type { ReactNode } from 'react'
import styles from './dsregcmd-reader.module.css'
import type { Trouble } from './find-troubles.ts'
import { flowWords, signInWords, toneOf } from './meaning.ts'
import type { DeviceReading } from './read-dsregcmd.ts'
import { text } from './text.ts'
import { troubleWords } from './trouble-words.ts'

type ReadingViewProps = { reading: DeviceReading; troubles: readonly Trouble[]; children: ReactNode }

/** What the text means: to what the computer belongs, what is odd, what that is for sign-in and for desktop flows. */
export function ReadingView({ reading, troubles, children }: ReadingViewProps) {
  const { join, runs, errors } = reading
  return (
    <>
      <p>
        <strong>{headline(reading)}</strong>
        {join && reading.tenantName && text.organisation(reading.tenantName)}
      </p>
      {children}
      {toneOf(reading, troubles) === 'good' && troubles.length === 0 && <p>{text.fine}</p>}
      {troubles.length > 0 && <p>{text.odd}</p>}
      {troubles.length > 0 && (
        <ul className={styles.troubles}>
          {troubles.map((trouble) => (
            <li key={trouble.kind}>{troubleWords(trouble, troubles.length === 1)}</li>
          ))}
        </ul>
      )}
      {join && <Meaning name={text.signIn.name} words={signInWords(join, reading, troubles)} />}
      {join && <Meaning name={text.flows.name} words={flowWords(join, troubles)} />}
      {errors.length > 0 && <p>{text.errors(errors.slice(0, 6).join(', '))}</p>}
      {runs > 1 && <p>{text.runs(runs)}</p>}
    </>
  )
}

function Meaning({ name, words }: { name: string; words: string }) {
  return (
    <p>
      <strong>{name}</strong> {words}
    </p>
  )
}

function headline({ join, isCutOff }: DeviceReading): string {
  if (join) return text.join[join]
  return isCutOff ? text.cutOff : text.part
}
