import { type RefObject, useEffect, useState } from 'react'
import { type CopyResult, copyText, type Shown } from './copy-text.ts'

/** What a button copies. Functions are asked when it is pressed, for what takes time to write. */
export type CopySource = {
  text: string | (() => string)
  html?: () => string
  /** Where the text stands, to be selected when the browser refuses to copy. */
  shown?: RefObject<HTMLElement | null> | (() => HTMLElement | null)
}

/** Copies when asked to, and keeps how that went until there is something else to copy. */
export function useCopy({ text, html, shown }: CopySource): { result: CopyResult | null; copy: () => Promise<void> } {
  const [result, setResult] = useState<CopyResult | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was copied is old as soon as the text changes
  useEffect(() => setResult(null), [text])

  async function copy() {
    setResult(null)
    const written = typeof text === 'function' ? text() : text
    setResult(await copyText({ text: written, html: html?.() }, place(shown)))
  }

  return { result, copy }
}

function place(shown: CopySource['shown']): Shown {
  return typeof shown === 'object' ? shown.current : (shown ?? null)
}
