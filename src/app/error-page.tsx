import { Link } from 'react-router'
import { builtIndex } from '../content/built-index.ts'
import { ContentError } from '../content/content-error.ts'
import { Button } from '../ui/button.tsx'
import { isSavedCopy } from '../ui/saved-copy.ts'
import { useArrival } from '../ui/use-arrival.ts'
import { HelpDeskContact } from '../wizard/help-desk-contact.tsx'
import { isUntouched } from '../wizard/run.ts'
import { clearRun, useRun } from '../wizard/run-store.ts'
import styles from './error-page.module.css'
import { ForAdmins } from './for-admins.tsx'
import { text } from './text.ts'

/** Says in plain words that something broke, what stays, how to go on, and whom to call. */
export function ErrorPage({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const words = wordsFor(error)
  const heading = useArrival('error', words.title)
  const contact = builtIndex()?.site.helpDesk
  const untouched = useRun(isUntouched)
  return (
    <main className={styles.page}>
      <h1 ref={heading} tabIndex={-1}>
        {words.title}
      </h1>
      <p>{words.body}</p>
      <p>{text.nothingLost}</p>
      <div className={styles.actions}>
        <Button onClick={onRetry}>{text.retry}</Button>
        <Link to="/" onClick={onRetry}>
          {text.toStart}
        </Link>
        {!untouched && (
          <Button look="quiet" onClick={clearRun}>
            {text.clear}
          </Button>
        )}
      </div>
      {contact && <HelpDeskContact helpDesk={contact} />}
      <ForAdmins />
    </main>
  )
}

function wordsFor(error: unknown) {
  if (!(error instanceof ContentError)) return text.crash
  if (isSavedCopy()) return text.damagedCopy
  return error.file === 'codes.json' ? text.codesError : text.contentErrors[error.fault]
}
