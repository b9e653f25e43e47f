import type { ReactNode, RefObject } from 'react'
import { Said, type Tone } from '../said.tsx'
import { type Home, text } from './text.ts'
import styles from './username-check.module.css'
import type { SlipKind, UsernameReading } from './username-reading.ts'

const tones: Record<UsernameReading['result'], Tone> = {
  fine: 'good',
  typo: 'warn',
  personal: 'warn',
  foreign: 'unknown',
  incomplete: 'warn',
}

/** Slips of people who may not know their address. */
const unknown: readonly SlipKind[] = ['number', 'words-only', 'no-name', 'no-domain', 'web-address']
/** Slips that are put right by what is usual. */
const guessed: readonly SlipKind[] = ['old-style', 'no-domain', 'blank-in-name', 'local']

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
  if (!reading)
    return <Said tone={otherwise === text.takenOut ? 'warn' : 'unknown'}>{otherwise && <p>{otherwise}</p>}</Said>
  const { result, slips, proposal } = reading
  const has = (kinds: readonly SlipKind[]) => slips.some(({ kind }) => kinds.includes(kind))
  const headline = text.results[has(['foreign']) ? 'foreign' : result](home)
  return (
    <Said tone={tones[result]}>
      <p>
        <strong>{headline}</strong> {result === 'fine' && text.onlyThere}
      </p>
      {children}
      <Sentences sentences={slips.map((slip) => text.slips[slip.kind](slip, home))} />
      {result === 'incomplete' && (
        <p>
          {text.looks(home)} {has(unknown) && text.find}
        </p>
      )}
      {proposal && (
        <p>
          {has(guessed) ? text.guess : text.instead}{' '}
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
    <ul className={styles.slips}>
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  )
}
