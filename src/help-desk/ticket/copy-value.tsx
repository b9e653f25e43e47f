import { type RefObject, useState } from 'react'
import { type CopyResult, copyText } from '../../ui/copy-text.ts'
import { text } from '../text.ts'
import styles from './copy-value.module.css'

const words = text.ticket.copy

type CopyValueProps = {
  value: string
  /** Names the value for people who do not see what stands beside the button. */
  label: string
  /** Where the value stands, to be selected when the browser refuses to copy. */
  shown: RefObject<HTMLElement | null>
}

/** A small button that copies one value, and says how that went. */
export function CopyValue({ value, label, shown }: CopyValueProps) {
  const [copied, setCopied] = useState<{ value: string; result: CopyResult } | null>(null)
  const result = copied?.value === value ? copied.result : null
  const isDone = result === 'copied' || result === 'copied-by-selection'
  return (
    <span className={styles.copy}>
      <button
        type="button"
        aria-label={words.what(label)}
        data-done={isDone || undefined}
        onClick={async () => {
          setCopied(null)
          setCopied({ value, result: await copyText({ text: value }, shown.current) })
        }}
      >
        {isDone ? words.done : words.label}
      </button>
      <span role="status" className={isDone ? styles.heard : styles.said}>
        {result && words.results[result]}
      </span>
    </span>
  )
}
