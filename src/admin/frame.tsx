import type { ReactNode } from 'react'
import { NavLink, useParams } from 'react-router'
import { useArrival } from '../ui/use-arrival.ts'
import styles from './frame.module.css'
import { text } from './text.ts'
import { useWorkspace } from './use-workspace.ts'
import { WorkspaceBar } from './workspace-bar.tsx'

type FrameProps = {
  /** Names the page for the announcement of arrivals. */
  place: string
  title: string
  lead?: string
  /** True for a page that uses the whole width of the window. */
  wide?: boolean
  /** What the tab of the browser says instead of the title. */
  tab?: string | undefined
  /** Whether a folder of the device can be chosen at the top; without it only where one is looked at. */
  folder?: 'always' | 'never'
  /** What the page is about, to be picked. */
  choice?: ReactNode
  children: ReactNode
}

const guidePages = ['map', 'outline', 'try', 'coverage'] as const

/** What the pages for admins share: the ways between them, whose content is looked at, and the heading. */
export function Frame({ place, title, tab = title, lead, wide, folder, choice, children }: FrameProps) {
  const { name } = useWorkspace()
  const heading = useArrival(folder === 'never' ? place : `${place} ${name ?? ''}`, text.frame.tab(tab))
  const { guide } = useParams()
  return (
    <div className={styles.page} data-wide={wide}>
      <header className={styles.header}>
        <nav aria-label={text.frame.name} className={styles.ways}>
          <NavLink to="/admin" end>
            {text.frame.home}
          </NavLink>
          {guidePages.map((page) => (
            <NavLink key={page} to={guide === undefined ? `/admin/${page}` : `/admin/${page}/${guide}`}>
              {text.frame[page]}
            </NavLink>
          ))}
          <NavLink to="/admin/changes">{text.frame.changes}</NavLink>
        </nav>
        <div className={styles.top}>
          <div>
            <h1 ref={heading} tabIndex={-1}>
              {title}
            </h1>
            {lead && <p className={styles.lead}>{lead}</p>}
          </div>
          {choice && <div className={styles.choice}>{choice}</div>}
        </div>
        {(folder === 'always' || (folder !== 'never' && name !== null)) && <WorkspaceBar />}
      </header>
      {children}
    </div>
  )
}
