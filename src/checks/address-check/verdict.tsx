import type { ReactNode } from 'react'
import type { Site } from '../../model/site-schema.ts'
import styles from './address-check.module.css'
import { HelpDeskLines } from './help-desk-lines.tsx'
import { HostName } from './host-name.tsx'
import type { AddressReading } from './read-address.ts'
import { text } from './text.ts'

type VerdictProps = { reading: AddressReading; site: Site; children?: ReactNode }

/** What the check says of an address, and what to do. `children` follow the sentence of the result. */
export function Verdict({ reading, site, children }: VerdictProps) {
  const { result, host, shown, why, like, isWrapped } = reading
  return (
    <>
      {isWrapped && <p>{text.wrapped}</p>}
      <p>
        <strong>{text.says[result]}</strong> {why && text.why[why](like ?? '')} {text.todo[result]}
      </p>
      {host !== '' && <HostName host={host} shown={shown} isReal={result !== 'fake' && result !== 'unknown'} />}
      {children}
      {result === 'fake' && (
        <ul className={styles.list}>
          <li>{text.close}</li>
          <li>{text.typed}</li>
          <li>{text.tell}</li>
        </ul>
      )}
      {(result === 'fake' || result === 'unknown' || result === 'national') && (
        <HelpDeskLines helpDesk={site.helpDesk} />
      )}
    </>
  )
}
