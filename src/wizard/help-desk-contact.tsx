import type { Site } from '../model/site-schema.ts'
import styles from './help-desk-contact.module.css'
import { PhoneLink } from './phone-link.tsx'
import { text } from './text.ts'

/** How to reach the help desk: to call, to write, and when. */
export function HelpDeskContact({ helpDesk }: { helpDesk: Site['helpDesk'] }) {
  const { name, phone, email, hours } = helpDesk
  return (
    <section className={styles.contact}>
      <h2>{name}</h2>
      <dl>
        <dt>{text.contact.call}</dt>
        <dd>
          <PhoneLink phone={phone} />
        </dd>
        <dt>{text.contact.write}</dt>
        <dd>
          <a href={`mailto:${email}`}>{email}</a>
        </dd>
        <dt>{text.contact.hours}</dt>
        <dd>{hours}</dd>
      </dl>
    </section>
  )
}
