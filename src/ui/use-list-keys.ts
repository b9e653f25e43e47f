import { type KeyboardEvent, useState } from 'react'

type ListKeysInput = { count: number; onPick: (position: number) => void }

/**
 * The keys of a list that unfolds below a field: arrows lead through it, Enter picks, Escape folds it. `at` is the
 * position that Enter picks, `restart` goes back to the first.
 */
export function useListKeys({ count, onPick }: ListKeysInput) {
  const [wanted, setWanted] = useState(0)
  const [folded, setFolded] = useState(true)
  const at = wanted < count ? wanted : 0
  const isOpen = count > 0 && !folded

  function move(by: number) {
    setWanted(isOpen ? (at + by + count) % count : at)
    setFolded(false)
  }

  const actions: Partial<Record<string, () => void>> = {
    ArrowDown: () => move(1),
    ArrowUp: () => move(-1),
    Enter: () => (isOpen ? onPick(at) : setFolded(false)),
    Escape: () => setFolded(true),
  }

  return {
    at,
    isOpen,
    fold: () => setFolded(true),
    unfold: () => setFolded(false),
    restart: () => {
      setWanted(0)
      setFolded(false)
    },
    press: (event: KeyboardEvent) => {
      const action = count > 0 && !event.nativeEvent.isComposing && actions[event.key]
      if (!action) return
      event.preventDefault()
      action()
    },
  }
}
