import { type ReactNode, useEffect, useRef, useState } from 'react'
import type { CheckResult } from '../../model/check-results.ts'
import { Button } from '../../ui/button.tsx'
import { CopyButton } from '../../ui/copy-button.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import styles from '../check.module.css'
import type { CheckProps } from '../check-props.ts'
import { Said } from '../said.tsx'
import { browserLine } from './browser-line.ts'
import type { Finding } from './finding.ts'
import { FindingList } from './finding-list.tsx'
import { judgeBrowser } from './judge-browser.ts'
import type { BrowserReading } from './read-browser.ts'
import { text } from './text.ts'
import { type Popup, tryPopup } from './try-popup.ts'
import { useBrowserReading } from './use-browser-reading.ts'
import { type Verdict, verdictOf } from './verdict-of.ts'

type BrowserCheckProps = CheckProps<CheckResult<'browser-check'>>

const presentAddress = () => location.href

/** Says whether this browser can be used to sign in: it looks by itself as soon as it is shown. */
export function BrowserCheck({ onReport, children }: BrowserCheckProps) {
  const { reading, isLooking, lookAgain } = useBrowserReading()
  const [popup, setPopup] = useState<Popup>('untried')
  useReport(reading, popup, onReport)
  const verdict = reading && verdictOf(reading)
  return (
    <div className={styles.check}>
      <Said tone={isLooking ? 'unknown' : (verdict?.tone ?? 'unknown')}>
        {isLooking || !verdict ? <p>{text.looking}</p> : <VerdictWords verdict={verdict}>{children}</VerdictWords>}
      </Said>
      {verdict?.result === 'embedded' && (
        <CopyButton label={text.copyLink} text={presentAddress} results={text.copied} />
      )}
      <Findings findings={reading ? judgeBrowser(reading, popup) : []} verdict={verdict} onPopup={setPopup}>
        <Button look="secondary" onClick={lookAgain}>
          {text.again}
        </Button>
      </Findings>
    </div>
  )
}

/** Tells the page what the check says, whenever that has changed. */
function useReport(reading: BrowserReading | null, popup: Popup, onReport: BrowserCheckProps['onReport']) {
  const reported = useRef('')
  useEffect(() => {
    if (!reading) return
    const line = browserLine(reading, popup)
    if (line === reported.current) return
    reported.current = line
    onReport({ result: verdictOf(reading).result, line })
  }, [reading, popup, onReport])
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

type FindingsProps = {
  findings: readonly Finding[]
  verdict: Verdict | null
  onPopup: (popup: Popup) => void
  children: ReactNode
}

/** What has to be seen at once, and folded below the buttons the rest. */
function Findings({ findings, verdict, onPopup, children }: FindingsProps) {
  const urgent = findings.filter((finding) => isUrgent(finding, verdict))
  const rest = findings.filter((finding) => !urgent.includes(finding))
  const popupButton = (
    <Button look="secondary" onClick={() => onPopup(tryPopup())}>
      {text.tryPopup}
    </Button>
  )
  return (
    <>
      <FindingList findings={urgent} extras={{}} />
      <div className={styles.actions}>{children}</div>
      {rest.length > 0 && (
        <Disclosure title={text.details(rest.length)}>
          <FindingList findings={rest} extras={{ popup: popupButton }} />
        </Disclosure>
      )}
    </>
  )
}

/** Whether the person should see a finding at once: it may stop the sign-in page, and the verdict has not said it yet. */
function isUrgent({ name, state }: Finding, verdict: Verdict | null): boolean {
  if (name === 'window') return state === 'unknown'
  if (name === 'version') return state === 'unknown' || (state === 'todo' && verdict?.result !== 'old')
  return (name === 'cookies' || name === 'storage') && state !== 'good'
}
