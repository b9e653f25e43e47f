import { Link } from 'react-router'
import { useContentIndex } from '../content/use-content.ts'
import { buttonClass } from '../ui/button.tsx'
import { useArrival } from '../ui/use-arrival.ts'
import { HelpDeskContact } from './help-desk-contact.tsx'
import styles from './page.module.css'
import { text } from './text.ts'

/** For links that name nothing on this site: says so and leads on. */
export function UnknownLinkPage() {
  const { site } = useContentIndex()
  const heading = useArrival('unknown', text.unknown.title)
  return (
    <div className={styles.narrow}>
      <h1 ref={heading} tabIndex={-1}>
        {text.unknown.title}
      </h1>
      <p className={styles.lead}>{text.unknown.body}</p>
      <p>
        <Link to="/" className={buttonClass('primary')}>
          {text.unknown.start}
        </Link>
      </p>
      <HelpDeskContact helpDesk={site.helpDesk} />
    </div>
  )
}
