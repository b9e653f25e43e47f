import { capsLockAfter } from './caps-lock-key.ts'
import { fold } from './fold.ts'
import { isAttempt } from './is-attempt.ts'
import { keptOf } from './kept-of.ts'
import { isWriting, type Key, unknownKey } from './key-press.ts'
import { phrase } from './phrase.ts'
import { scriptOf } from './script-of.ts'
import { cut, note, type Refusal, type Typing } from './typing-state.ts'

/** What stands in the box up to here, when something is refused, may be the beginning of a password. */
const start = 3

/** What a dead key shows while it waits. */
const deadSign = /[\p{Sk}~°]$/u

/** Notes a key that wrote no character: a lock, a dead key, one of the number pad, or one that Ctrl kept from it. */
export function takeKey(typing: Typing, key: Key): Typing {
  if (key.key === 'CapsLock') return takeCapsLock(typing, key)
  const isShortcut = key.blocked && fold(key.key) !== fold(phrase[typing.text.length] ?? '')
  return isWriting(key) || isShortcut ? typing : note(typing, key, 'silent')
}

/** Notes a key that comes up and tells of Caps Lock. */
export const takeKeyUp = (typing: Typing, key: Key): Typing => note(typing, key, 'silent')

/**
 * Takes what the box holds after an input, with the key that wrote it (null when the browser told of none). Such a key was
 * not blocked, whatever was held down with it, as Option on a Mac. What cannot be an attempt at the practice line stays
 * out; when that happens again near the beginning of the line, the box is emptied.
 * Blanks are left out without a word: phones put them in. While the browser composes a character, an accent at the end waits.
 */
export function takeText(typing: Typing, value: string, pressed: Key | null, isComposing = false): Typing {
  const key = pressed && { ...pressed, blocked: false }
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
  const { text, refusal, refusals } = typing
  return refusals > 0 && text.length < start ? { ...cut(typing, 0), refusal, refusals } : typing
}

function takeCapsLock(typing: Typing, key: Key): Typing {
  return key.repeat ? typing : note(typing, { ...key, capsLock: capsLockAfter(typing.keys) }, 'silent')
}

/** Which key wrote what is known only of the last character. */
function takeAll(typing: Typing, next: string, key: Key | null): Typing {
  const { text } = typing
  if (next === text) return typing
  const kept = keptOf(text, next)
  if (kept !== null) return cut(typing, kept)
  const added = [...next.slice(text.length)]
  if (!next.startsWith(text) || added.length > 2) return takeOther(typing, next, key)
  return added.reduce(
    (before, character, index) => takeCharacter(before, character, index === added.length - 1 ? key : null),
    typing,
  )
}

/** With the first character that fits, letters of another script and whole words are over. */
function takeCharacter(typing: Typing, character: string, key: Key | null): Typing {
  if (typing.text.length >= phrase.length) return typing
  const text = typing.text + character
  if (character.length === 1 && isAttempt(text)) {
    const refusals = text.length < start ? typing.refusals : 0
    const keys = typing.keys.filter(({ fate }) => fate !== 'script' && fate !== 'replaced')
    return { ...note({ ...typing, keys }, key, 'written', { wrote: character }), text, refusal: null, refusals }
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
  if (typing.text.length >= phrase.length) return typing
  const refusals = typing.refusals + [...added].length
  const kept = refusals > 1 && typing.text.length < start ? cut(typing, 0) : typing
  return { ...kept, refusal: 'other', refusals }
}
