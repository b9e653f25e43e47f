import styles from './page.module.css'

/** A tick for a solved walk, a speech bubble for one that needs the help desk. */
export function OutcomeMark({ solved }: { solved: boolean }) {
  return (
    <svg
      className={solved ? styles.markSolved : styles.markHelp}
      viewBox="0 0 48 48"
      aria-hidden="true"
      focusable="false"
    >
      <circle cx="24" cy="24" r="24" />
      {solved ? <path d="M14 25l7 7 13-15" /> : <path d="M14 16h20v13H24l-6 6v-6h-4z" />}
    </svg>
  )
}
