import { useEffect, useRef } from 'react'
import styles from './copy-button.module.css'
import type { CopyResult } from './copy-text.ts'

type CopyMessageProps = { result: CopyResult | null; results: Record<CopyResult, string> }

const troubled: readonly CopyResult[] = ['selected', 'refused']

/** How copying went. When the person has to do something about it, it comes on the screen. */
export function CopyMessage({ result, results }: CopyMessageProps) {
  const message = useRef<HTMLParagraphElement>(null)
  useEffect(() => {
    if (result && troubled.includes(result)) message.current?.scrollIntoView?.({ block: 'center' })
  }, [result])
  return (
    <p ref={message} className={styles.result} role="status" data-result={result ?? undefined}>
      {result && results[result]}
    </p>
  )
}
