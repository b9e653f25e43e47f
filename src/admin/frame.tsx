import type { ReactNode } from 'react'
import { NavLink, useParams } from 'react-router'
import { Button } from '../ui/button.tsx'
import { useArrival } from '../ui/use-arrival.ts'
import { lookAt } from './dropped-folder.ts'
import styles from './frame.module.css'
import { text } from './text.ts'
import { useWorkspace } from './use-workspace.ts'

type FrameProps = {
  /** Names the page for the announcement of arrivals. */
  place: string
  title: string
  lead?: string
  /** True for a page that uses the whole width of the window. */
  wide?: boolean
  /** What the page is about, to be picked. */
  choice?: ReactNode
  children: ReactNode
}

const guidePages = ['map', 'outline', 'try', 'coverage'] as const

/** What the pages for admins share: the ways between them, whose content is looked at, and the heading. */
export function Frame({ place, title, lead, wide, choice, children }: FrameProps) {
  const heading = useArrival(place, text.frame.tab(title))
  const { name } = useWorkspace()
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
        {name !== null && (
          <p className={styles.whose}>
            {text.workspace.dropped(name)}{' '}
            <Button look="quiet" onClick={() => lookAt(null)}>
              {text.workspace.back}
            </Button>
          </p>
        )}
      </header>
      {children}
    </div>
  )
}
