import type { ReactNode } from 'react'
import styles from './part.module.css'

/** A part of a check with a title of its own. */
export function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className={styles.part}>
      <h2>{title}</h2>
      {children}
    </section>
  )
}
