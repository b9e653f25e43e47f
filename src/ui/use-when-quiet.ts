import { useEffect, useRef, useState } from 'react'
import { afterPress } from './after-press.ts'

const quietAfter = 1000

/**
 * What a value was when typing last paused, so that nobody is spoken to in the middle of a word. `typed` changes with
 * every key. The function takes the value over as soon as the person leaves the field.
 */
export function useWhenQuiet<T>(value: T, typed: unknown): [T, () => void] {
  const [settled, setSettled] = useState(value)
  const newest = useRef(value)
  // biome-ignore lint/correctness/useExhaustiveDependencies: each key begins the wait anew
  useEffect(() => {
    newest.current = value
    if (!isTyping()) return setSettled(value)
    const timer = setTimeout(() => setSettled(value), quietAfter)
    return () => clearTimeout(timer)
  }, [value, typed])
  return [settled, () => afterPress(() => setSettled(newest.current))]
}

function isTyping(): boolean {
  return document.activeElement?.matches('input, textarea') ?? false
}
