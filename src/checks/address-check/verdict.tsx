import type { ReactNode } from 'react'
import type { Site } from '../../model/site-schema.ts'
import styles from './address-check.module.css'
import { isKnown } from './address-line.ts'
import { HelpDeskLines } from './help-desk-lines.tsx'
import { HostName } from './host-name.tsx'
import type { AddressReading } from './read-address.ts'
import { text } from './text.ts'

type VerdictProps = { reading: AddressReading; site: Site; children?: ReactNode }

/** What the check says of an address, and what to do. `children` follow the sentence of the result. */
export function Verdict({ reading, site, children }: VerdictProps) {
  const { result, host, shown, why, isWrapped } = reading
  const [first, more, todo] = sentences(reading)
  const isReal = isKnown(why) || (result !== 'fake' && result !== 'unknown')
  return (
    <>
      {isWrapped && <p>{text.wrapped}</p>}
      <p>
        <strong>{first}</strong> {more} {todo}
      </p>
      {host !== '' && <HostName host={host} shown={shown} isReal={isReal} />}
      {children}
      {result === 'fake' && (
        <ul className={styles.list}>
          <li>{text.close}</li>
          <li>{text.typed}</li>
          <li>{text.tell}</li>
        </ul>
      )}
      {(!isReal || result === 'national') && <HelpDeskLines helpDesk={site.helpDesk} />}
    </>
  )
}

/** What is said of the page, why, and what to do. */
function sentences({ result, why, like }: AddressReading): [first: string, more: string, todo: string] {
  if (why === 'microsoft' || why === 'linked') return [text.known[why], '', text.knownTodo]
  return [text.says[result], why ? text.why[why](like ?? '') : '', text.todo[result]]
}
