import { type ReactNode, useState } from 'react'
import type { CheckResult } from '../../model/check-results.ts'
import { Button } from '../../ui/button.tsx'
import { CopyButton } from '../../ui/copy-button.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import styles from '../check.module.css'
import type { CheckProps } from '../check-props.ts'
import { Said } from '../said.tsx'
import { useReport } from '../use-report.ts'
import { browserLine } from './browser-line.ts'
import { judgeBrowser } from './judge-browser.ts'
import type { Row } from './row.ts'
import { RowList } from './row-list.tsx'
import { text } from './text.ts'
import { type Popup, tryPopup } from './try-popup.ts'
import { useBrowserReading } from './use-browser-reading.ts'
import { type Verdict, verdictOf } from './verdict-of.ts'

const presentAddress = () => location.href

/** Says whether this browser can be used to sign in: it looks by itself as soon as it is shown. */
export function BrowserCheck({ onReport, children }: CheckProps<CheckResult<'browser-check'>>) {
  const { reading, look, isLooking, lookAgain } = useBrowserReading()
  const [popup, setPopup] = useState<Popup>('untried')
  const verdict = reading && verdictOf(reading)
  useReport(reading && { result: verdictOf(reading).result, line: browserLine(reading, popup) }, onReport, look)
  return (
    <div className={styles.check}>
      <Said tone={isLooking ? 'unknown' : (verdict?.tone ?? 'unknown')}>
        {isLooking || !verdict ? <p>{text.looking}</p> : <VerdictWords verdict={verdict}>{children}</VerdictWords>}
      </Said>
      {verdict?.result === 'embedded' && (
        <CopyButton label={text.copyLink} text={presentAddress} results={text.copied} />
      )}
      <Rows rows={reading ? judgeBrowser(reading, popup) : []} verdict={verdict} onPopup={setPopup}>
        <Button look="secondary" onClick={lookAgain}>
          {text.again}
        </Button>
      </Rows>
    </div>
  )
}

function VerdictWords({ verdict, children }: { verdict: Verdict; children: ReactNode }) {
  return (
    <>
      <p>
        <strong>{verdict.sentence}</strong>
      </p>
      {children}
      <p>{verdict.advice}</p>
    </>
  )
}

type RowsProps = {
  rows: readonly Row[]
  verdict: Verdict | null
  onPopup: (popup: Popup) => void
  children: ReactNode
}

/** What has to be seen at once, and folded below the buttons the rest. */
function Rows({ rows, verdict, onPopup, children }: RowsProps) {
  const urgent = rows.filter((row) => isUrgent(row, verdict))
  const rest = rows.filter((row) => !urgent.includes(row))
  const popupButton = (
    <Button look="secondary" onClick={() => onPopup(tryPopup())}>
      {text.tryPopup}
    </Button>
  )
  return (
    <>
      <RowList rows={urgent} extras={{}} />
      <div className={styles.actions}>{children}</div>
      {rest.length > 0 && (
        <Disclosure title={text.details(rest.length)}>
          <RowList rows={rest} extras={{ popup: popupButton }} />
        </Disclosure>
      )}
    </>
  )
}

/** Whether the person should see a row at once: it may stop the sign-in page, and the verdict has not said it yet. */
function isUrgent({ name, state }: Row, verdict: Verdict | null): boolean {
  if (name === 'window') return state === 'unknown'
  if (name === 'version') return state === 'unknown' || (state === 'todo' && verdict?.result !== 'old')
  return (name === 'cookies' || name === 'storage') && state !== 'good'
}
