import { useEffect, useId, useMemo, useRef, useState } from 'react'
import type { CheckResult } from '../../model/check-results.ts'
import { Button } from '../../ui/button.tsx'
import { textBoxClass } from '../../ui/text-box-class.ts'
import { useWhenQuiet } from '../../ui/use-when-quiet.ts'
import check from '../check.module.css'
import type { CheckProps } from '../check-props.ts'
import { useReport } from '../use-report.ts'
import { NextSteps } from './next-steps.tsx'
import { readUsername } from './read-username.ts'
import { text } from './text.ts'
import { ticketLine } from './ticket-line.ts'
import { WhatIsSaid } from './what-is-said.tsx'

type Props = CheckProps<CheckResult<'username-check'>>

/** The box for the address that somebody signs in with. It says what may be wrong with it; nothing typed leaves it. */
export function UsernameCheck({ site, memory, onReport, onRemember, children }: Props) {
  const id = useId()
  const box = useRef<HTMLInputElement>(null)
  const proposed = useRef<HTMLElement>(null)
  const [entry, setEntry] = useState({ typed: '', round: 0 })
  const [isAsked, setAsked] = useState(false)
  const [isTakenOut, setTakenOut] = useState(false)
  const hasSaid = useRef(false)
  const [settled, settle] = useWhenQuiet(entry, entry)
  const { typed } = entry
  const judged = settled.round === entry.round ? settled.typed : ''
  const found = useMemo(() => readUsername(judged, site.domains), [judged, site.domains])
  const isSecret = found?.slips.some(({ kind }) => kind === 'secret') ?? false
  const reading = isSecret ? null : found
  const takeBack = useReport(reading && { result: reading.result, line: ticketLine(reading) }, onReport)
  const home = { organisation: site.organisation, domain: site.domains[0] ?? '' }

  function ask() {
    setAsked(true)
    settle()
  }

  function type(next: string) {
    const isEmpty = next.trim() === ''
    setEntry({ typed: next, round: isEmpty ? entry.round + 1 : entry.round })
    setAsked(false)
    setTakenOut(false)
    if (!isEmpty || !hasSaid.current) return
    hasSaid.current = false
    takeBack()
  }

  useEffect(() => {
    if (reading) hasSaid.current = true
    if (!isSecret) return
    if (isAsked) box.current?.focus()
    type('')
    setTakenOut(true)
  })

  function clear() {
    type('')
    box.current?.focus()
  }

  return (
    <div className={check.check}>
      <label htmlFor={id}>{text.label}</label>
      <p id={`${id}-hint`} className={check.hint}>
        {text.hint(home.domain)}
      </p>
      <input
        ref={box}
        id={id}
        className={textBoxClass()}
        type="text"
        inputMode="email"
        autoCapitalize="off"
        autoComplete="off"
        autoCorrect="off"
        spellCheck={false}
        dir="ltr"
        value={typed}
        aria-describedby={`${id}-hint`}
        onChange={({ target }) => type(target.value)}
        onBlur={settle}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return
          event.preventDefault()
          ask()
        }}
      />
      <div className={check.actions}>
        <Button look="secondary" onClick={ask}>
          {text.check}
        </Button>
      </div>
      <WhatIsSaid
        reading={reading}
        home={home}
        otherwise={isTakenOut ? text.takenOut : isAsked && typed.trim() === '' ? text.nothing : null}
        proposed={proposed}
      >
        {children}
      </WhatIsSaid>
      <NextSteps
        reading={settled === entry ? reading : null}
        typed={typed}
        kept={memory.username}
        proposed={proposed}
        onKeep={(username) => onRemember({ username })}
        onClear={clear}
      />
    </div>
  )
}
