import type { ReactNode } from 'react'
import styles from './disclosure.module.css'

type DisclosureProps = { title: string; open?: boolean; onToggle?: (open: boolean) => void; children: ReactNode }

/** Something that unfolds below its title. Without `open` it begins folded and keeps its own state. */
export function Disclosure({ title, open, onToggle, children }: DisclosureProps) {
  return (
    <details className={styles.disclosure} open={open} onToggle={(event) => onToggle?.(event.currentTarget.open)}>
      <summary>{title}</summary>
      {children}
    </details>
  )
}
