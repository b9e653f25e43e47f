import { type Key, unknownKey } from './key-press.ts'

type KeyEvent = Partial<Pick<KeyboardEvent, 'key' | 'code' | 'repeat'>> &
  Partial<Pick<KeyboardEvent, 'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey' | 'getModifierState'>>

/** Reads an event of the keyboard or the mouse, also of a browser that leaves parts out. */
export function readKey(event: KeyEvent): Key {
  const { key = '', code = '', shiftKey: shift = false, repeat = false } = event
  const blocked = [...key].length === 1 && isBlocked(event)
  return { ...unknownKey, key, code, shift, repeat, capsLock: stateOf(event, 'CapsLock'), blocked }
}

/**
 * AltGr writes characters; Windows tells it as Ctrl and Alt at once, a Mac as Alt, of which not every browser says that it
 * is AltGr. So a key is surely blocked only when no input follows.
 */
function isBlocked(event: KeyEvent): boolean {
  const { ctrlKey = false, altKey = false, metaKey = false } = event
  return metaKey || (ctrlKey && !altKey) || (altKey && !ctrlKey && stateOf(event, 'AltGraph') === false)
}

function stateOf(event: KeyEvent, name: string): boolean | null {
  try {
    return event.getModifierState?.(name) ?? null
  } catch {
    return null
  }
}
