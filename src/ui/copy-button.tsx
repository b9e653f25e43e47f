import { Button, type ButtonLook } from './button.tsx'
import styles from './copy-button.module.css'
import { CopyMessage } from './copy-message.tsx'
import type { CopyResult } from './copy-text.ts'
import { type CopySource, useCopy } from './use-copy.ts'

type CopyButtonProps = CopySource & {
  label: string
  look?: ButtonLook
  /** What is said after each way of copying. */
  results: Record<CopyResult, string>
}

/** A button that copies, and below it how that went. What it said goes as soon as there is something else to copy. */
export function CopyButton({ label, look = 'secondary', results, ...source }: CopyButtonProps) {
  const { result, copy } = useCopy(source)
  return (
    <div className={styles.copy}>
      <Button look={look} onClick={copy}>
        {label}
      </Button>
      <CopyMessage result={result} results={results} />
    </div>
  )
}
