// Two browser windows: the sign-in page for work, with its address and a tick, and the personal one, crossed out.

import styles from './drawings.module.css'
import { twoLines } from './two-lines.ts'

interface Props {
  readonly labels: Readonly<Record<string, string>>
}

// A longer address is squeezed to the width of the address bar, as it must neither wrap nor be cut.
const longestAddress = 26
const addressWidth = 206

export function SignInPage({ labels }: Props) {
  const squeezed = (labels.address?.length ?? 0) > longestAddress
  return (
    <svg className={styles.drawing} viewBox="8 8 464 336" aria-hidden="true" focusable="false">
      <rect className={styles.stage} x="8" y="8" width="464" height="336" rx="8" />

      <rect className={styles.card} x="24" y="24" width="272" height="228" rx="8" />
      <path className={styles.rule} d="M25 80h270" />
      <rect className={styles.chosen} x="36" y="36" width="248" height="32" rx="8" />
      <path className={styles.accentLine} d="M50 51v-3a4 4 0 0 1 8 0v3" />
      <rect className={styles.accent} x="47" y="51" width="14" height="10" rx="2" />
      <text
        className={styles.addressLabel}
        x="70"
        y="57.5"
        textLength={squeezed ? addressWidth : undefined}
        lengthAdjust="spacingAndGlyphs"
      >
        {labels.address}
      </text>
      <rect className={styles.strongPlaceholder} x="136" y="112" width="48" height="32" rx="6" />
      <path className={styles.softLine} d="M150 112v-6a4 4 0 0 1 4-4h12a4 4 0 0 1 4 4v6" />
      <path className={styles.rule} d="M136 127h48" />
      <rect className={styles.key} x="88" y="160" width="144" height="28" rx="8" />
      <rect className={styles.placeholder} x="100" y="170" width="72" height="8" rx="4" />
      <rect className={styles.strongPlaceholder} x="88" y="198" width="144" height="24" rx="8" />
      <circle className={`${styles.good} ${styles.badgeEdge}`} cx="160" cy="252" r="20" />
      <path className={styles.badgeLine} d="M151 253l6 6l12-13" />
      <g className={`${styles.strongLabel} ${styles.centred}`}>
        {twoLines(labels.work, 28, 304).map(({ text, y }) => (
          <text key={y} x="160" y={y}>
            {text}
          </text>
        ))}
      </g>

      <rect className={styles.quietCard} x="316" y="64" width="140" height="188" rx="8" />
      <path className={styles.rule} d="M317 104h138" />
      <rect className={styles.sunken} x="328" y="74" width="116" height="20" rx="8" />
      <rect className={styles.placeholder} x="338" y="80" width="60" height="8" rx="4" />
      <circle className={styles.placeholder} cx="386" cy="132" r="11" />
      <path className={styles.placeholder} d="M364 168a22 20 0 0 1 44 0Z" />
      <rect className={styles.key} x="342" y="180" width="88" height="24" rx="8" />
      <circle className={`${styles.danger} ${styles.badgeEdge}`} cx="386" cy="252" r="20" />
      <path className={styles.badgeLine} d="M379 245l14 14M393 245l-14 14" />
      <g className={`${styles.label} ${styles.centred}`}>
        {twoLines(labels.personal, 14, 304).map(({ text, y }) => (
          <text key={y} x="386" y={y}>
            {text}
          </text>
        ))}
      </g>
    </svg>
  )
}
