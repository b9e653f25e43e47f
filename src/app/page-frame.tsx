import { type ReactNode, useEffect } from 'react'
import { Link, useNavigate } from 'react-router'
import { useCodeQuery } from '../codes/code-query.ts'
import { builtIndex } from '../content/built-index.ts'
import { useContentIndex } from '../content/use-content.ts'
import { forgetMemory, isUntouched as isMemoryUntouched, useMemory } from '../help-desk/memory.ts'
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
import { PageNews } from './worker/page-news.tsx'

/** What stands around every page: whose site it is, how to call for help, and how to leave nothing behind. */
export function PageFrame({ children }: { children: ReactNode }) {
  const { site } = useContentIndex()
  useAccent(site.accent)
  useOtherTabs()
  useForgetfulRooms()
  return (
    <div className={styles.frame}>
      <button type="button" className={styles.skip} onClick={focusMain} data-needs-script>
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
    <footer className={styles.footer} data-needs-script>
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
      <PageNews />
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

/** Gives the page the organisation's colour, which it has already where that is the one of the build. */
function useAccent(hex: string) {
  useEffect(() => {
    if (hex !== builtIndex()?.site.accent) import('./apply-accent.ts').then((room) => room.applyAccent(hex), ignore)
  }, [hex])
}

/** The page has a colour of its own where this one cannot be had. */
function ignore() {}
