// The start page's picture: a signpost on a hill where the path forks, one arm locked and the other one open.

import styles from './signpost.module.css'

export function SignpostScene() {
  return (
    <svg className={styles.drawing} viewBox="0 0 480 300" aria-hidden="true" focusable="false">
      <circle className={styles.sun} cx="240" cy="142" r="126" />
      <path className={styles.farHill} d="M0 300C60 236 110 210 164 226C196 236 220 258 250 300Z" />
      <path className={styles.farHill} d="M230 300C290 220 340 190 392 214C430 234 456 266 480 300Z" />
      <g className={styles.tree}>
        <rect x="71" y="228" width="4" height="36" />
        <ellipse cx="73" cy="222" rx="13" ry="18" />
        <rect x="97" y="238" width="4" height="18" />
        <ellipse cx="99" cy="232" rx="9" ry="13" />
        <rect x="403" y="222" width="4" height="42" />
        <ellipse cx="405" cy="216" rx="14" ry="20" />
      </g>
      <path className={styles.hill} d="M0 300C90 240 170 222 240 222C310 222 390 240 480 300Z" />
      <path
        className={styles.path}
        d="M188 300C196 282 198 272 182 264C162 254 134 250 120 240L134 237C150 246 206 246 240 264
          C274 246 330 246 346 237L360 240C346 250 318 254 298 264C282 272 284 282 292 300Z"
      />
      <rect className={styles.post} x="235" y="56" width="10" height="196" rx="5" />
      <path className={styles.grass} d="M226 252l-4-7M231 252v-11M249 252v-11M254 252l4-7" />
      <path className={styles.accent} d="M208 78a8 8 0 0 1 8-8H330l28 26l-28 26H216a8 8 0 0 1-8-8Z" />
      <path className={styles.card} d="M272 142a8 8 0 0 0-8-8H150l-28 26l28 26H264a8 8 0 0 0 8-8Z" />

      <rect className={styles.onAccent} x="284" y="94" width="24" height="18" rx="4" />
      <path className={styles.onAccentLine} d="M289 92v-5a7 7 0 0 1 13.500-2.500" />
      <rect className={styles.softFill} x="172" y="158" width="24" height="18" rx="4" />
      <path className={styles.inkSoftLine} d="M177 157v-5a7 7 0 0 1 14 0v5" />

      <path className={styles.grass} d="M92 278v-10M98 278l4-8M86 278l-4-8" />
      <path className={styles.grass} d="M392 276v-10M398 276l4-8M386 276l-4-8" />
    </svg>
  )
}
