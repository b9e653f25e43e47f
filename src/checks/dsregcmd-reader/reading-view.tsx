import type { ReactNode } from 'react'
import styles from './dsregcmd-reader.module.css'
import type { Trouble as TroubleFound } from './find-troubles.ts'
import { flowWords, signInWords, toneOf } from './meaning.ts'
import type { DeviceReading } from './read-dsregcmd.ts'
import { text } from './text.ts'
import type { TokenState } from './token-state.ts'
import { troubleWords } from './trouble-words.ts'

type ReadingViewProps = {
  reading: DeviceReading
  token: TokenState
  troubles: readonly TroubleFound[]
  children: ReactNode
}

/** What the text means: what is odd, to what the computer belongs, what that is for sign-in and for desktop flows. */
export function ReadingView({ reading, token, troubles, children }: ReadingViewProps) {
  const { join, runs, errors } = reading
  const isOdd = troubles.length > 0
  return (
    <>
      {isOdd && <p>{text.odd}</p>}
      {isOdd && (
        <ul className={styles.troubles}>
          {troubles.map((trouble) => (
            <li key={trouble.kind}>
              <Trouble words={troubleWords(trouble, troubles.length === 1)} />
            </li>
          ))}
        </ul>
      )}
      <p>
        {isOdd ? headline(reading) : <strong>{headline(reading)}</strong>}
        {reading.isEntraJoined && reading.tenantName && text.organisation(reading.tenantName)}
      </p>
      {children}
      {toneOf(reading, troubles) === 'good' && <p>{text.fine}</p>}
      {token.kind === 'old' && <p>{text.tokenOld(text.age(token.hours))}</p>}
      {join && <Meaning name={text.signIn.name} words={signInWords(join, reading, troubles)} />}
      {join && <Meaning name={text.flows.name} words={flowWords(join, troubles)} />}
      {errors.length > 0 && <p>{text.errors(errors.slice(0, 6).join(', '))}</p>}
      {runs > 1 && <p>{text.runs(runs)}</p>}
    </>
  )
}

/** Its first sentence counts most; what to do follows. */
function Trouble({ words }: { words: string }) {
  const end = words.search(/[.?!](?: |$)/) + 1
  return (
    <>
      <strong>{words.slice(0, end)}</strong>
      {words.slice(end)}
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

function headline({ join, unclear }: DeviceReading): string {
  return join ? text.join[join] : text.unclear[unclear]
}
