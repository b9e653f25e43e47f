import { Link } from 'react-router'
import { CopyButton } from '../../ui/copy-button.tsx'
import { pageAddress } from '../../ui/page-address.ts'
import styles from './check-page.module.css'
import { shownChecks } from './check-table.ts'
import { text } from './text.ts'

/** The checks with what each is for, and their links to copy. */
export function CheckList() {
  const address = pageAddress()
  return (
    <ul className={styles.list}>
      {shownChecks.map((name) => (
        <li key={name}>
          <div>
            <h2 id={name}>
              <Link to={`/checks/${name}`}>{text.names[name].title}</Link>
            </h2>
            <p>{text.names[name].lead}</p>
          </div>
          {address !== null && (
            <CopyButton
              label={text.checks.copyLink}
              look="quiet"
              describedBy={name}
              text={`${address}#/checks/${name}`}
              results={text.checks.copied}
            />
          )}
        </li>
      ))}
    </ul>
  )
}
