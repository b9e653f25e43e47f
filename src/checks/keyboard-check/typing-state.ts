import { lastCapsLock } from './caps-lock-key.ts'
import { type Fate, type Key, type KeyPress, unknownKey } from './key-press.ts'
import { wasCapsLockOn } from './letter-case.ts'

/** Why something was not put into the box. */
export type Refusal = 'other' | 'paste' | 'drop'

export type Typing = {
  text: string
  /** The sign of a dead key that waits for the next one. It stands in the box, but is not typed yet. */
  waiting: string
  keys: readonly KeyPress[]
  refusal: Refusal | null
  /** How many characters were refused in a row. */
  refusals: number
  /** Whether Caps Lock was on before what `keys` tell: they forget what is deleted. */
  hadCapsLock: boolean
}

export const nothingTyped: Typing = { text: '', waiting: '', keys: [], refusal: null, refusals: 0, hadCapsLock: false }

/** Nothing stands there any more. That Caps Lock was on stays known. */
export function startAgain({ keys, hadCapsLock }: Typing): Typing {
  return { ...nothingTyped, hadCapsLock: hadCapsLock || wasCapsLockOn(keys) }
}

/**
 * Only this much of the text stands there. What is known of Caps Lock stays, and which letters could not be put in.
 */
export function cut(typing: Typing, length: number): Typing {
  const { text, keys } = typing
  const capsLock = lastCapsLock(keys)
  const shorter = {
    ...startAgain(typing),
    text: text.slice(0, length),
    keys: keys.filter(({ at, fate }) => at < length || fate === 'script'),
  }
  return note(shorter, { ...unknownKey, capsLock }, 'silent')
}

type Rest = Partial<Pick<KeyPress, 'wrote' | 'script'>>

/** Adds a key. Of one that wrote nothing into the box only its name is kept, never its character. */
export function note(typing: Typing, key: Key | null, fate: Fate, { wrote = '', script = '' }: Rest = {}): Typing {
  const known = key ?? unknownKey
  const name = [...known.key].length > 1 ? known.key : ''
  const press = {
    ...known,
    key: name,
    code: wrote || name ? known.code : '',
    fate,
    at: typing.text.length,
    wrote,
    script,
  }
  return { ...typing, keys: [...typing.keys, press] }
}
