import { useDeferredValue } from 'react'

/** False while a page is drawn for the first time, then true: what can wait comes a frame after the words. */
export function useAfterWords(): boolean {
  return useDeferredValue(true, false)
}
