import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { SignpostMark } from '../ui/drawings/signpost-mark.tsx'
import styles from './shell.module.css'
import { text } from './text.ts'

/** What stands around every page for admins. It needs no content, so that it stands when content is broken. */
export function Shell({ notice, children }: { notice: ReactNode; children: ReactNode }) {
  return (
    <div className={styles.shell}>
      <button type="button" className={styles.skip} onClick={() => document.getElementById('main')?.focus()}>
        {text.frame.skip}
      </button>
      <header className={styles.header}>
        <Link to="/admin" className={styles.brand}>
          <SignpostMark />
          <span>{text.frame.brand}</span>
        </Link>
        <Link to="/" className={styles.site}>
          {text.frame.toSite}
        </Link>
      </header>
      <main id="main" className={styles.main} tabIndex={-1}>
        {notice}
        {children}
      </main>
    </div>
  )
}
