import type { Site } from '../../model/site-schema.ts'
import { telAddress } from '../../model/tel-address.ts'
import styles from './address-check.module.css'

/** How to reach the help desk, to tap. */
export function HelpDeskLines({ helpDesk: { name, phone, email } }: { helpDesk: Site['helpDesk'] }) {
  return (
    <p className={styles.contact}>
      <span>{name}:</span>
      <a href={telAddress(phone)}>
        <bdi dir="ltr">{phone}</bdi>
      </a>
      <a href={`mailto:${email}`}>{email}</a>
    </p>
  )
}
