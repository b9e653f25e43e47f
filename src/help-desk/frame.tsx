import type { ReactNode } from 'react'
import { NavLink } from 'react-router'
import { useArrival } from '../ui/use-arrival.ts'
import styles from './frame.module.css'
import { text } from './text.ts'

type FrameProps = {
  /** Names the page for the announcement of arrivals. */
  place: string
  title: string
  lead: string
  children: ReactNode
}

/** What the pages for the help desk share: the ways between them, and the heading. */
export function Frame({ place, title, lead, children }: FrameProps) {
  const heading = useArrival(place, text.frame.tab(title))
  return (
    <div className={styles.page}>
      <header className={styles.header}>
        <nav aria-label={text.frame.name} className={styles.ways}>
          <NavLink to="/help-desk" end>
            {text.frame.link}
          </NavLink>
          <NavLink to="/help-desk/ticket">{text.frame.ticket}</NavLink>
        </nav>
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        <p className={styles.lead}>{lead}</p>
      </header>
      {children}
    </div>
  )
}
