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
  const [last, setLast] = useState<{ written: string; result: CopyResult } | null>(null)
  // What was copied is old as soon as it would be written in other words.
  useEffect(() => setLast((copied) => (copied && copied.written === write(text) ? copied : null)), [text])

  async function copy() {
    setLast(null)
    const written = write(text)
    const result = await copyText({ text: written, html: html?.() }, place(shown))
    setLast({ written, result })
  }

  return { result: last?.result ?? null, copy }
}

const write = (text: CopySource['text']) => (typeof text === 'function' ? text() : text)

function place(shown: CopySource['shown']): Shown {
  return typeof shown === 'object' ? shown.current : (shown ?? null)
}
