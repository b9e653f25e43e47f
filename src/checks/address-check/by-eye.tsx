import type { Site } from '../../model/site-schema.ts'
import check from '../check.module.css'
import { Said } from '../said.tsx'
import styles from './address-check.module.css'
import { DottedName } from './dotted-name.tsx'
import { HelpDeskLines } from './help-desk-lines.tsx'
import { text } from './text.ts'
import { type TrustedHosts, workHosts } from './trusted-hosts.ts'

/** What a person can do where the check cannot: compare by eye, with the list or with what the help desk says. */
export function ByEye({ site, trusted }: { site: Site; trusted: TrustedHosts | null }) {
  return (
    <div className={check.check}>
      <Said tone="unknown">
        <p>
          <strong>{trusted ? text.noUrl : text.noList}</strong>
        </p>
        <p>{trusted ? text.noUrlTodo : text.noListTodo}</p>
        {trusted && (
          <ul className={styles.list}>
            {workHosts(trusted).map((host) => (
              <li key={host}>
                <DottedName name={host} />
              </li>
            ))}
          </ul>
        )}
        <HelpDeskLines helpDesk={site.helpDesk} />
      </Said>
    </div>
  )
}
