// Small signs that several drawings show, each drawn around its middle.

import styles from './drawings.module.css'

interface Place {
  readonly x: number
  readonly y: number
}

const at = ({ x, y }: Place) => `translate(${x} ${y})`

export function Person({ x, y, accent = false }: Place & { readonly accent?: boolean }) {
  return (
    <g className={accent ? styles.accent : styles.strongBar} transform={at({ x, y })}>
      <circle cy="-11" r="10" />
      <path d="M-20 22a20 19 0 0 1 40 0Z" />
    </g>
  )
}

export function Briefcase({ x, y }: Place) {
  return (
    <g transform={at({ x, y })}>
      <rect className={styles.accent} x="-20" y="-11" width="40" height="29" rx="5" />
      <path className={styles.accentLine} d="M-8-12v-4a4 4 0 0 1 4-4h8a4 4 0 0 1 4 4v4" />
      <path className={styles.groove} d="M-19 3h14M5 3h14M-4 0h8v6h-8Z" />
    </g>
  )
}

export function Padlock({ x, y }: Place) {
  return (
    <g transform={at({ x, y })}>
      <path className={styles.accentLine} d="M-4-2v-4a4 4 0 0 1 8 0v4" />
      <rect className={styles.accent} x="-7" y="-3" width="14" height="11" rx="2" />
    </g>
  )
}

export function Clipboard({ x, y }: Place) {
  return (
    <g className={styles.accentLine} transform={at({ x, y })}>
      <path d="M-6 7h-1a3 3 0 0 1-3-3v-14a3 3 0 0 1 3-3h10a3 3 0 0 1 3 3v1" />
      <rect x="-5" y="-8" width="16" height="21" rx="3" />
    </g>
  )
}

export function Cross({ x, y }: Place) {
  return <path className={styles.softLine} d="M-6-6l12 12M6-6l-12 12" transform={at({ x, y })} />
}

export function Failure({ x, y }: Place) {
  return (
    <g transform={at({ x, y })}>
      <circle className={styles.danger} r="11" />
      <path className={styles.badgeLine} d="M0-6v6M0 5.5v.001" />
    </g>
  )
}

/** The corner of a taskbar or menu bar: wireless network. */
export function Waves({ x, y }: Place) {
  return (
    <g transform={at({ x, y })}>
      <path className={styles.softLine} d="M-10-3a14 14 0 0 1 20 0M-5 2a7 7 0 0 1 10 0" />
      <circle className={styles.strongBar} cy="7" r="2" />
    </g>
  )
}

export function ShiftArrow({ x, y }: Place) {
  return <path className={styles.softLine} d="M0-13l-11 11h6v10h10v-10h6Z" transform={at({ x, y })} />
}

/** Three capital letters, as a taskbar shows a keyboard language: a sign, not a word. */
export function LanguageCode({ x, y }: Place) {
  return (
    <path
      className={styles.inkLine}
      d="M-10-6h-7v12h7M-17 0h6M-5 6v-12l9 12v-12M17-4a6 6 0 1 0 0 8v-4h-4"
      transform={at({ x, y })}
    />
  )
}

export function Squares({ x, y }: Place) {
  return (
    <g className={styles.strongBar} transform={at({ x, y })}>
      <path d="M-10-10h9v9h-9ZM1-10h9v9h-9ZM-10 1h9v9h-9ZM1 1h9v9h-9Z" />
    </g>
  )
}
