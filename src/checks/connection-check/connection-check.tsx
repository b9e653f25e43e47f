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

const tones: Partial<Record<Conclusion['state'], Tone>> = { online: 'good', untold: 'unknown', copy: 'unknown' }

/** Whether this device is online, and whether the sign-in pages open, which only the person can see. */
export function ConnectionCheck({ site, onReport, children }: CheckProps<Result>) {
  const { network, round, again } = useNetwork()
  const [seen, setSeen] = useSeen(round)
  const pages = pagesToTry(site)
  const tried = triedOf(pages, seen)
  const state = network && conclude(network, tried).state
  useReport(network && reportOn(network, tried), onReport, round)

  return (
    <div className={styles.check}>
      <Said tone={state ? (tones[state] ?? 'warn') : 'unknown'}>
        {network ? <ConnectionSaid network={network} tried={tried} /> : <p>{text.asking}</p>}
        {children}
      </Said>
      {state === 'blocked' && <BlockedPart status={site.links['service-status-page']} />}
      <div className={styles.actions}>
        <Button look="secondary" onClick={again}>
          {text.again}
        </Button>
      </div>
      {pages.length > 0 && state !== 'offline' && (
        <PageList pages={pages} seen={seen} onSee={(address, opens) => setSeen({ ...seen, [address]: opens })} />
      )}
    </div>
  )
}

/** What the person saw since the last look at the network: another one may let other pages through. */
function useSeen(round: number): [seen: Seen, setSeen: (seen: Seen) => void] {
  const [kept, setKept] = useState<{ round: number; seen: Seen }>({ round, seen: {} })
  return [kept.round === round ? kept.seen : {}, (seen) => setKept({ round, seen })]
}

function triedOf(pages: readonly PageToTry[], seen: Seen): Tried {
  const thatAre = (opens: boolean | undefined) => pages.filter(({ address }) => seen[address] === opens)
  return { opens: thatAre(true), fails: thatAre(false), left: thatAre(undefined).length }
}
