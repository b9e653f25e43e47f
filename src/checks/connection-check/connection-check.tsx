import { useState } from 'react'
import type { CheckResult } from '../../model/check-results.ts'
import { Button } from '../../ui/button.tsx'
import styles from '../check.module.css'
import type { CheckProps } from '../check-props.ts'
import { Said, type Tone } from '../said.tsx'
import { useReport } from '../use-report.ts'
import { BlockedPart } from './blocked-part.tsx'
import { type Conclusion, conclude, reportOn, type Tried } from './conclude.ts'
import { ConnectionSaid } from './connection-said.tsx'
import { PageList, type Seen } from './page-list.tsx'
import { type PageToTry, pagesToTry } from './pages-to-try.ts'
import { text } from './text.ts'
import { useNetwork } from './use-network.ts'

type Result = CheckResult<'connection-check'>

const tones: Partial<Record<Conclusion['finding'], Tone>> = { online: 'good', untold: 'unknown' }

/** Whether this device is online, and whether the sign-in pages open, which only the person can see. */
export function ConnectionCheck({ site, onReport, children }: CheckProps<Result>) {
  const { network, isAsking, again } = useNetwork()
  const [seen, setSeen] = useState<Seen>({})
  const pages = pagesToTry(site)
  const tried = triedOf(pages, seen)
  const finding = network && conclude(network, tried).finding
  useReport(network && reportOn(network, tried), onReport)

  return (
    <div className={styles.check}>
      <Said tone={(finding && !isAsking && (tones[finding] ?? 'warn')) || 'unknown'}>
        {network && !isAsking ? <ConnectionSaid network={network} tried={tried} /> : <p>{text.asking}</p>}
        {children}
      </Said>
      <div className={styles.actions}>
        <Button look="secondary" onClick={again}>
          {text.again}
        </Button>
      </div>
      {pages.length > 0 && (
        <PageList pages={pages} seen={seen} onSee={(address, opens) => setSeen({ ...seen, [address]: opens })} />
      )}
      {finding === 'blocked' && <BlockedPart status={site.links['service-status-page']} />}
    </div>
  )
}

function triedOf(pages: readonly PageToTry[], seen: Seen): Tried {
  const labelsOf = (opens: boolean | undefined) =>
    pages.filter(({ address }) => seen[address] === opens).map(({ label }) => label)
  return { opens: labelsOf(true), fails: labelsOf(false), left: labelsOf(undefined).length }
}
