import { Button, type ButtonLook } from './button.tsx'
import styles from './copy-button.module.css'
import { CopyMessage } from './copy-message.tsx'
import type { CopyResult } from './copy-text.ts'
import { type CopySource, useCopy } from './use-copy.ts'

type CopyButtonProps = CopySource & {
  label: string
  look?: ButtonLook
  /** The id of what is copied, where several buttons have one label. */
  describedBy?: string
  /** What is said after each way of copying. */
  results: Record<CopyResult, string>
}

/** A button that copies, and below it how that went. What it said goes as soon as there is something else to copy. */
export function CopyButton({ label, look = 'secondary', describedBy, results, ...source }: CopyButtonProps) {
  const { result, copy } = useCopy(source)
  return (
    <div className={styles.copy}>
      <Button look={look} aria-describedby={describedBy} onClick={copy}>
        {label}
      </Button>
      <CopyMessage result={result} results={results} />
    </div>
  )
}
