import type { ReactNode, RefObject } from 'react'
import { Said, type Tone } from '../said.tsx'
import { type Home, text } from './text.ts'
import styles from './username-check.module.css'
import type { UsernameReading } from './username-reading.ts'

const tones: Record<UsernameReading['result'], Tone> = {
  fine: 'good',
  typo: 'warn',
  personal: 'warn',
  foreign: 'unknown',
  incomplete: 'warn',
}

type WhatIsSaidProps = {
  reading: UsernameReading | null
  home: Home
  /** Said while there is nothing to judge. */
  otherwise: string | null
  proposed: RefObject<HTMLElement | null>
  children?: ReactNode
}

/** The result in words: what it comes to, each thing found, and what to type instead. */
export function WhatIsSaid({ reading, home, otherwise, proposed, children }: WhatIsSaidProps) {
  if (!reading) return <Said tone="unknown">{otherwise && <p>{otherwise}</p>}</Said>
  const { result, findings, proposal } = reading
  const isSecret = findings.some(({ kind }) => kind === 'secret')
  return (
    <Said tone={tones[result]}>
      <p>
        <strong>{isSecret ? text.notAnAddress : text.results[result]}</strong> {result === 'fine' && text.onlyThere}
      </p>
      {children}
      <Sentences sentences={findings.map((finding) => text.findings[finding.kind](finding, home))} />
      {proposal && (
        <p>
          {text.instead}{' '}
          <strong ref={proposed} className={styles.address} dir="ltr" tabIndex={-1}>
            {proposal}
          </strong>
        </p>
      )}
    </Said>
  )
}

function Sentences({ sentences }: { sentences: readonly string[] }) {
  if (sentences.length < 2) return sentences.map((sentence) => <p key={sentence}>{sentence}</p>)
  return (
    <ul className={styles.findings}>
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  )
}
