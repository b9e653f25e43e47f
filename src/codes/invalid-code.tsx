import { Link } from 'react-router'
import { buttonClass } from '../ui/button.tsx'
import { useArrival } from '../ui/use-arrival.ts'
import styles from './code-page.module.css'
import { text } from './text.ts'

/** For links that name something which cannot be a code. What they name is not repeated. */
export function InvalidCode() {
  const heading = useArrival('codes/invalid', text.invalid.title)
  return (
    <div className={styles.invalid}>
      <h1 ref={heading} tabIndex={-1}>
        {text.invalid.title}
      </h1>
      <p className={styles.lead}>{text.invalid.body}</p>
      <p>
        <Link to="/codes" className={buttonClass('primary')}>
          {text.invalid.search}
        </Link>
      </p>
    </div>
  )
}
