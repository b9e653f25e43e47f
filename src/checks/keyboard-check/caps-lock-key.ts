import type { Key } from './key-press.ts'

/** What the browser said last of Caps Lock; null when it has not yet. */
export function lastCapsLock(keys: readonly Key[]): boolean | null {
  return keys.findLast(({ capsLock }) => capsLock !== null)?.capsLock ?? null
}

/**
 * What is known of Caps Lock once its own key went down, from the keys before. Of that press browsers tell different
 * things: on Linux the state before it, elsewhere the one after it. So what was known is turned round; null when nothing
 * was.
 */
export function capsLockAfter(keys: readonly Key[]): boolean | null {
  const before = lastCapsLock(keys)
  return before === null ? null : !before
}

/**
 * Whether a key that comes up tells of Caps Lock: the Tab key comes up in the box that it led to, and a Mac tells only so
 * that Caps Lock goes off. That it is on says nothing there: Linux says so also when it goes off.
 */
export const tellsComingUp = ({ key, capsLock }: Key) => key === 'Tab' || (key === 'CapsLock' && capsLock === false)
