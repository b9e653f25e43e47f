import { capsLockAfter, tellsComingUp } from './caps-lock-key.ts'
import { fold } from './fold.ts'
import { isAttempt } from './is-attempt.ts'
import { type Fate, type Key, type KeyPress, unknownKey } from './key-press.ts'
import { phrase } from './phrase.ts'
import { scriptOf } from './script-of.ts'

/** Why something was not put into the box. */
export type Refusal = 'other' | 'start' | 'paste' | 'drop'

export type Typing = {
  text: string
  /** The sign of a dead key that waits for the next one. It stands in the box, but is not typed yet. */
  waiting: string
  keys: readonly KeyPress[]
  refusal: Refusal | null
}

export const nothingTyped: Typing = { text: '', waiting: '', keys: [], refusal: null }

/** What stands in the box up to here, when something is refused, may be the beginning of a password. */
const start = 3

/** What a dead key shows while it waits. */
const deadSign = /[\p{Sk}~°]$/u

/** Notes a key that writes no character: a lock, a dead key, one of the number pad, or any while Ctrl is down. */
export function takeKey(typing: Typing, key: Key): Typing {
  if (key.key === 'CapsLock') return takeCapsLock(typing, key)
  const isShortcut = key.blocked && fold(key.key) !== fold(phrase[typing.text.length] ?? '')
  if ([...key.key].length === 1 && (!key.blocked || isShortcut)) return typing
  return note(typing, key, 'silent')
}

/** Notes a key that comes up, where it tells of Caps Lock. */
export function takeKeyUp(typing: Typing, key: Key): Typing {
  return tellsComingUp(key) ? note(typing, key, 'silent') : typing
}

/**
 * Takes what the box holds after an input, with the key that wrote it (null when the browser told of none). What cannot
 * be an attempt at the practice line stays out; near the beginning of the line the box is emptied then. Blanks are left
 * out without a word: phones put them in. While the browser composes a character, an accent at the end waits.
 */
export function takeText(typing: Typing, value: string, key: Key | null, isComposing = false): Typing {
  const next = value.replace(/\s/g, '')
  const waiting = isComposing && next.length > typing.text.length ? next.match(deadSign)?.[0] : undefined
  if (!waiting) return takeAll({ ...typing, waiting: '' }, next, key)
  const dead = { ...(key ?? unknownKey), key: 'Dead' }
  return { ...note(takeAll(typing, next.slice(0, -waiting.length), null), dead, 'silent'), waiting }
}

/** Notes that a paste or a drop was refused. */
export function refuse(typing: Typing, refusal: Refusal): Typing {
  return { ...typing, refusal }
}

/** What the box holds when the person leaves it: nothing, where the end of a password may stand. */
export function leave(typing: Typing): Typing {
  return typing.refusal === 'start' ? { ...cut(typing, 0), refusal: 'start' } : typing
}

function takeCapsLock(typing: Typing, key: Key): Typing {
  return key.repeat ? typing : note(typing, { ...key, capsLock: capsLockAfter(typing.keys) }, 'silent')
}

/** Which key wrote what is known only of the last character. */
function takeAll(typing: Typing, next: string, key: Key | null): Typing {
  const { text } = typing
  if (next === text) return typing
  if (isShorter(next, text)) return cut(typing, samePart(next, text))
  const added = [...next.slice(text.length)]
  if (!next.startsWith(text) || added.length > 2) return takeOther(typing, next, key)
  return added.reduce(
    (before, character, index) => takeCharacter(before, character, index === added.length - 1 ? key : null),
    typing,
  )
}

/** How many characters two texts begin with alike. */
function samePart(one: string, other: string): number {
  const end = [...one].findIndex((character, at) => character !== other[at])
  return end < 0 ? one.length : end
}

/** Whether a text is another one of which something was deleted. */
function isShorter(next: string, text: string): boolean {
  return next.length < text.length && text.endsWith(next.slice(samePart(next, text)))
}

/** With the first character that fits, letters of another script and whole words are over. */
function takeCharacter(typing: Typing, character: string, key: Key | null): Typing {
  if (typing.text.length >= phrase.length) return typing
  const text = typing.text + character
  if (character.length === 1 && isAttempt(text)) {
    const refusal = typing.refusal === 'start' && text.length < start ? 'start' : null
    const keys = typing.keys.filter(({ fate }) => fate !== 'script' && fate !== 'replaced')
    return { ...note({ ...typing, keys }, key, 'written', { wrote: character }), text, refusal }
  }
  const before = typing.text.at(-1)
  if (key?.repeat || (before && fold(before) === fold(character))) return note(typing, key, 'doubled')
  return takeOther(typing, character, key)
}

/** Words that the device put in, letters of another script, and everything that may be a password. */
function takeOther(typing: Typing, added: string, key: Key | null): Typing {
  const script = scriptOf(added)
  if (script) return note(typing, key, 'script', { script })
  if ([...added].length > 1 && typing.text) return note(typing, key, 'replaced')
  if (typing.text.length < start) return { ...cut(typing, 0), refusal: 'start' }
  return { ...typing, refusal: 'other' }
}

/** What is known of Caps Lock stays. */
function cut({ text, keys }: Typing, length: number): Typing {
  const capsLock = keys.at(-1)?.capsLock ?? null
  const shorter = {
    text: text.slice(0, length),
    waiting: '',
    keys: keys.filter(({ at }) => at < length),
    refusal: null,
  }
  return note(shorter, { ...unknownKey, capsLock }, 'silent')
}

type Rest = Partial<Pick<KeyPress, 'wrote' | 'script'>>

/** Of a key that wrote nothing into the box only its name is kept, never its character. */
function note(typing: Typing, key: Key | null, fate: Fate, { wrote = '', script = '' }: Rest = {}): Typing {
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
