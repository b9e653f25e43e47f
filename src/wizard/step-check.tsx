import type { CheckName } from '../model/check-names.ts'
import { ErrorDesk } from './error-desk.tsx'
import styles from './step-check.module.css'

/** The check that a question shows beside its options. */
export function StepCheck({ name }: { name: CheckName }) {
  switch (name) {
    case 'error-reader':
      return (
        <div className={styles.card}>
          <ErrorDesk start />
        </div>
      )
  }
}
