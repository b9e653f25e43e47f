import { type ChangeEvent, type ClipboardEvent, useId, useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { textBoxClass } from '../../ui/text-box-class.ts'
import checkStyles from '../check.module.css'
import type { CheckProps } from '../check-props.ts'
import { Said } from '../said.tsx'
import { useLiveReport } from '../use-live-report.ts'
import { FactsList } from './facts-list.tsx'
import { findTroubles } from './find-troubles.ts'
import { hasOnlyFiles } from './has-only-files.ts'
import { toneOf } from './meaning.ts'
import { type DeviceReading, type Join, readDsregcmd } from './read-dsregcmd.ts'
import { ReadingView } from './reading-view.tsx'
import { text } from './text.ts'
import { ticketLine } from './ticket-line.ts'
import { tokenState } from './token-state.ts'
import { unreadReason } from './unread-reason.ts'

type Read = { reading: DeviceReading | null; now: number }

/** The box for what `dsregcmd /status` printed. It says in words what that means; the text itself goes nowhere. */
export function DsregcmdReader({ onReport, children }: CheckProps<Join>) {
  const id = useId()
  const [pasted, setPasted] = useState('')
  const [{ reading, now }, setRead] = useState<Read>({ reading: null, now: 0 })
  const [unread, setUnread] = useState<string | null>(null)
  useLiveReport(reading && { result: reading.join, line: ticketLine(reading, now) }, onReport)
  const troubles = reading ? findTroubles(reading, now) : []

  function read(printed: string, isAsked: boolean) {
    const next = { reading: readDsregcmd(printed), now: Date.now() }
    setRead(next)
    setUnread(isAsked && !next.reading ? unreadWords(printed) : null)
  }

  function type({ target, nativeEvent }: ChangeEvent<HTMLTextAreaElement>) {
    setPasted(target.value)
    read(target.value, (nativeEvent as InputEvent).inputType === 'insertFromPaste' && target.value.trim() !== '')
  }

  function paste({ clipboardData }: ClipboardEvent) {
    if (hasOnlyFiles(clipboardData)) setUnread(text.picture)
  }

  return (
    <div className={checkStyles.check}>
      <label htmlFor={id}>{text.label}</label>
      <p id={`${id}-hint`} className={checkStyles.hint}>
        {text.hint}
      </p>
      <textarea
        id={id}
        className={textBoxClass()}
        dir="ltr"
        rows={5}
        value={pasted}
        aria-describedby={`${id}-hint`}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        onPaste={paste}
        onChange={type}
      />
      <p>
        <Button look="secondary" onClick={() => read(pasted, true)}>
          {text.read}
        </Button>
      </p>
      <Said tone={reading ? toneOf(reading, troubles) : 'unknown'}>
        {reading && (
          <ReadingView reading={reading} token={tokenState(reading, now)} troubles={troubles}>
            {children}
          </ReadingView>
        )}
        {!reading && unread && <p>{unread}</p>}
      </Said>
      {reading && <FactsList reading={reading} />}
    </div>
  )
}

function unreadWords(printed: string): string {
  const reason = unreadReason(printed)
  return reason ? text.unread[reason] : text.nothing
}
