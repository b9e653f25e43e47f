import { type ReactNode, useEffect } from 'react'
import { Link, useNavigate } from 'react-router'
import { useCodeQuery } from '../codes/code-query.ts'
import { useContentIndex } from '../content/use-content.ts'
import { forgetMemory, isUntouched as isMemoryUntouched, useMemory } from '../help-desk/memory.ts'
import { accentColours } from '../ui/accent-colours.ts'
import { Button } from '../ui/button.tsx'
import { SignpostMark } from '../ui/drawings/signpost-mark.tsx'
import { Notice } from '../ui/notice.tsx'
import { PhoneLink } from '../wizard/phone-link.tsx'
import { isUntouched } from '../wizard/run.ts'
import { clearRun, useClears, useRun } from '../wizard/run-store.ts'
import { StorageNotice } from '../wizard/storage-notice.tsx'
import { useOtherTabs } from '../wizard/use-other-tabs.ts'
import { ForAdmins } from './for-admins.tsx'
import styles from './page-frame.module.css'
import { text } from './text.ts'

/** What stands around every page: whose site it is, how to call for help, and how to leave nothing behind. */
export function PageFrame({ children }: { children: ReactNode }) {
  const { site } = useContentIndex()
  useAccent(site.accent)
  useOtherTabs()
  useForgetfulRooms()
  return (
    <div className={styles.frame}>
      <button type="button" className={styles.skip} onClick={focusMain}>
        {text.skip}
      </button>
      <header className={styles.header}>
        <div className={styles.bar}>
          <Link to="/" className={styles.brand}>
            <SignpostMark />
            <span>{text.name}</span>
            <span className={styles.organisation}>{site.organisation}</span>
          </Link>
          <p className={styles.phone}>
            <span className={styles.phoneOf}>{site.helpDesk.name}</span>
            <span className={styles.phoneWord}>{text.call}</span>
            <PhoneLink phone={site.helpDesk.phone} />
          </p>
        </div>
      </header>
      <main id="main" className={styles.main} tabIndex={-1}>
        <ForAdmins />
        {(site.banner || null) && <Notice tone="warn">{site.banner}</Notice>}
        <StorageNotice />
        {children}
      </main>
      <Footer />
    </div>
  )
}

function Footer() {
  const navigate = useNavigate()
  const isSearching = useCodeQuery((query) => query !== '')
  const isMemoryEmpty = useMemory(isMemoryUntouched)
  const untouched = useRun(isUntouched) && !isSearching && isMemoryEmpty
  return (
    <footer className={styles.footer}>
      <div className={styles.bar}>
        <p>{text.privacy}</p>
        <div className={styles.ways}>
          <Link to="/codes">{text.codes}</Link>
          <Link to="/help-desk">{text.helpDesk}</Link>
          <Button
            look="quiet"
            disabled={untouched}
            onClick={async () => {
              await clearRun()
              navigate('/', { replace: true })
              focusMain()
            }}
          >
            {untouched ? text.nothingToClear : text.clear}
          </Button>
        </div>
      </div>
    </footer>
  )
}

/** Forgets what the rooms keep in memory beside the run. */
function forgetRooms() {
  useCodeQuery.setState('')
  forgetMemory()
}

/** Whoever clears everything, here or in another tab, clears what the rooms keep as well. */
function useForgetfulRooms() {
  useEffect(() => useClears.subscribe(forgetRooms), [])
}

function focusMain() {
  document.getElementById('main')?.focus()
}

/** Gives the page the organisation's colour in both themes; the style sheet picks the one that fits. */
function useAccent(hex: string) {
  useEffect(() => {
    const { style } = document.documentElement
    for (const theme of ['light', 'dark'] as const) {
      for (const [name, colour] of Object.entries(accentColours(hex, theme))) {
        style.setProperty(`--${theme}-${name}`, colour)
      }
    }
  }, [hex])
}
