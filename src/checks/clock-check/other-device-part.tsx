import { Fragment, useRef } from 'react'
import { CopyButton } from '../../ui/copy-button.tsx'
import { pageAddress } from '../../ui/page-address.ts'
import checkStyles from '../check.module.css'
import { Part } from '../part.tsx'
import styles from './other-device-part.module.css'
import { text } from './text.ts'

/** How to look at the clock of another device: the address of this check, large enough to type it over. */
export function OtherDevicePart() {
  const shown = useRef<HTMLParagraphElement>(null)
  const page = pageAddress()
  const address = `${page}#/checks/clock-check`
  if (page === null) return null
  return (
    <Part title={text.otherTitle}>
      <p>{text.other}</p>
      <p ref={shown} tabIndex={-1} className={styles.address}>
        {breakable(address)}
      </p>
      <div className={checkStyles.actions}>
        <CopyButton label={text.copy} text={address} shown={shown} results={text.copied} />
      </div>
    </Part>
  )
}

/** An address that breaks behind its slashes, so that it is read in whole words. */
function breakable(address: string) {
  return address.match(/[^/]+\/*/g)?.map((piece, position) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: pieces can be alike, and never move
    <Fragment key={position}>
      {piece}
      <wbr />
    </Fragment>
  ))
}
