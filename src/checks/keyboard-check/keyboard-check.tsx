import { useEffect, useId, useMemo, useRef, useState } from 'react'
import type { CheckResult } from '../../model/check-results.ts'
import { Button } from '../../ui/button.tsx'
import checkStyles from '../check.module.css'
import type { CheckProps } from '../check-props.ts'
import { Said } from '../said.tsx'
import { readSystem } from '../system.ts'
import styles from './keyboard-check.module.css'
import { phrase } from './phrase.ts'
import { PhraseView } from './phrase-view.tsx'
import { type FindingName, readKeys } from './read-keys.ts'
import { reportLine, sayFindings } from './say-reading.ts'
import { SwitchHelp } from './switch-help.tsx'
import { text } from './text.ts'
import { useTyping } from './use-typing.ts'

const helpedBySwitching: readonly FindingName[] = ['layout', 'script', 'full-width', 'dead', 'different']

/** A practice line to type. It shows whether each key writes what it should, and takes nothing but that line. */
export function KeyboardCheck({ onReport, children }: CheckProps<CheckResult<'keyboard-check'>>) {
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const [system] = useState(readSystem)
  const { typing, box, startAgain } = useTyping()
  const reading = useMemo(() => readKeys(typing.keys), [typing.keys])
  const { result, findings } = reading
  const line = reportLine(reading)
  const reported = useRef<string | null>(null)

  useEffect(() => {
    if (line === reported.current) return
    reported.current = line
    onReport(result && line ? { result, line } : null)
  }, [line, result, onReport])

  return (
    <div className={checkStyles.check}>
      <PhraseView typed={typing.text} />
      <label htmlFor={id}>{text.label}</label>
      <p id={`${id}-hint`} className={checkStyles.hint}>
        {text.hint}
      </p>
      <input
        {...box}
        ref={input}
        id={id}
        type="text"
        dir="ltr"
        className={styles.box}
        aria-describedby={`${id}-hint`}
        autoComplete="off"
        autoCapitalize="off"
        autoCorrect="off"
        spellCheck={false}
      />
      <div className={checkStyles.actions}>
        <Button
          look="quiet"
          onClick={() => {
            startAgain()
            input.current?.focus()
          }}
        >
          {text.again}
        </Button>
        <span className={checkStyles.hint}>{text.progress(typing.text.length, phrase.length)}</span>
      </div>
      <Said tone={toneOf(result, findings)}>
        {typing.refusal && <p>{text.refusals[typing.refusal]}</p>}
        {result === 'fine' && (
          <p>
            <strong>{text.fine}</strong> {text.fineMore}
          </p>
        )}
        {sayFindings(reading, system).map(({ name, sentence, more }) => (
          <p key={name}>
            <strong>{sentence}</strong> {more.join(' ')}
          </p>
        ))}
        {children}
      </Said>
      {findings.some((name) => helpedBySwitching.includes(name)) && <SwitchHelp system={system} />}
    </div>
  )
}

function toneOf(result: CheckResult<'keyboard-check'> | null, findings: readonly FindingName[]) {
  if (result === 'fine') return 'good'
  return findings.length === 1 && findings[0] === 'replaced' ? 'unknown' : 'warn'
}
