import { useEffect, useState } from 'react'
import { afterPaint } from './after-paint.ts'

/** False until a page has been painted for the first time, then true: what can wait comes after the words. */
export function useAfterWords(): boolean {
  const [isPainted, setPainted] = useState(false)
  useEffect(() => afterPaint(() => setPainted(true)), [])
  return isPainted
}
