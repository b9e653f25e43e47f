import { useId, useMemo, useRef, useState } from 'react'
import type { CheckResult } from '../../model/check-results.ts'
import { Button } from '../../ui/button.tsx'
import { textBoxClass } from '../../ui/text-box-class.ts'
import checkStyles from '../check.module.css'
import type { CheckProps } from '../check-props.ts'
import { Said } from '../said.tsx'
import { readSystem } from '../system.ts'
import { useLiveReport } from '../use-live-report.ts'
import { phrase } from './phrase.ts'
import { PhraseView } from './phrase-view.tsx'
import { type FaultName, readKeys } from './read-keys.ts'
import { reportLine, sayFaults, sayFine } from './say-reading.ts'
import { sayRefusal } from './say-refusal.ts'
import { SwitchHelp } from './switch-help.tsx'
import { text } from './text.ts'
import { useTyping } from './use-typing.ts'

const helpedBySwitching: readonly FaultName[] = ['layout', 'script', 'full-width', 'dead', 'different']

/** A practice line to type. It shows whether each key writes what it should, and takes nothing but that line. */
export function KeyboardCheck({ onReport, children }: CheckProps<CheckResult<'keyboard-check'>>) {
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const [system] = useState(readSystem)
  const { typing, box, startAgain } = useTyping()
  const reading = useMemo(() => readKeys(typing.keys, typing.hadCapsLock), [typing])
  const { result, faults } = reading
  const fine = sayFine(reading)
  const line = reportLine(reading)
  const refused = sayRefusal(typing)
  useLiveReport(result && line ? { result, line } : null, onReport)

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
        className={textBoxClass()}
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
      <Said tone={toneOf(result, faults)}>
        {refused && <p>{refused}</p>}
        {fine && (
          <p>
            <strong>{fine.sentence}</strong> {fine.more}
          </p>
        )}
        {sayFaults(reading, system).map(({ name, sentence, more }) => (
          <p key={name}>
            <strong>{sentence}</strong> {more.join(' ')}
          </p>
        ))}
        {children}
      </Said>
      {result !== 'fine' && faults.some((name) => helpedBySwitching.includes(name)) && <SwitchHelp system={system} />}
    </div>
  )
}

function toneOf(result: CheckResult<'keyboard-check'> | null, faults: readonly FaultName[]) {
  if (result === 'fine' && faults.length === 0) return 'good'
  return faults.length === 1 && faults[0] === 'replaced' ? 'unknown' : 'warn'
}
