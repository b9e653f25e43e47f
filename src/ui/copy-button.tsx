import { type RefObject, useEffect, useState } from 'react'
import { Button, type ButtonLook } from './button.tsx'
import styles from './copy-button.module.css'
import { type Copy, type CopyResult, copyText } from './copy-text.ts'

type CopyButtonProps = Copy & {
  label: string
  /** The button's name for people who do not see what stands beside it. */
  name?: string
  /** Where the text stands, to be selected when the browser refuses to copy. */
  shown?: RefObject<HTMLElement | null>
  look?: ButtonLook
  /** What is said after each way of copying. */
  results: Record<CopyResult, string>
}

/** A button that copies, and beside it how that went. What it said goes as soon as there is something else to copy. */
export function CopyButton({ text, html, label, name, shown, look = 'secondary', results }: CopyButtonProps) {
  const [result, setResult] = useState<CopyResult | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was copied is old as soon as the text changes
  useEffect(() => setResult(null), [text])

  async function copy() {
    setResult(null)
    setResult(await copyText({ text, html }, shown?.current ?? null))
  }

  return (
    <>
      <Button look={look} aria-label={name} onClick={copy}>
        {label}
      </Button>
      <p className={styles.result} role="status" data-result={result ?? undefined}>
        {result && results[result]}
      </p>
    </>
  )
}
