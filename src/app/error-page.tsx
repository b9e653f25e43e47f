import { ContentError } from '../content/content-error.ts'
import { fallbackContact } from '../content/fallback-contact.ts'
import { Button } from '../ui/button.tsx'
import { useArrival } from '../ui/use-arrival.ts'
import { HelpDeskContact } from '../wizard/help-desk-contact.tsx'
import styles from './error-page.module.css'
import { text } from './text.ts'

/** Says in plain words that something broke, what stays, how to go on, and whom to call. */
export function ErrorPage({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const words = error instanceof ContentError ? text.contentErrors[error.fault] : text.crash
  const heading = useArrival('error', words.title)
  const contact = fallbackContact()
  return (
    <main className={styles.page}>
      <h1 ref={heading} tabIndex={-1}>
        {words.title}
      </h1>
      <p>{words.body}</p>
      <p>{text.nothingLost}</p>
      <div className={styles.actions}>
        <Button onClick={onRetry}>{text.retry}</Button>
        <a href="#/">{text.toStart}</a>
      </div>
      {contact && <HelpDeskContact helpDesk={contact} />}
    </main>
  )
}
