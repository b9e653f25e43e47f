import { Button } from '../ui/button.tsx'
import { useArrival } from '../ui/use-arrival.ts'
import styles from './error-page.module.css'
import { text } from './text.ts'

/** Stands in for a page whose code could not be fetched. */
export function MissingPage({ retry }: { retry: () => void }) {
  const heading = useArrival('missing page', text.missingPage.title)
  return (
    <div className={styles.page}>
      <h1 ref={heading} tabIndex={-1}>
        {text.missingPage.title}
      </h1>
      <p>{text.missingPage.body}</p>
      <p>
        <Button onClick={retry}>{text.retry}</Button>
      </p>
    </div>
  )
}
