/** One key as the browser tells it. Where it does not tell: empty texts, null for the locks, false for the others. */
export type Key = {
  /** `KeyboardEvent.key`: a character, or a name such as `Dead`, `Home`, `Shift`. */
  key: string
  /** `KeyboardEvent.code`: where on the keyboard. */
  code: string
  capsLock: boolean | null
  shift: boolean
  repeat: boolean
  /** It would write a character, but Ctrl, Alt or the key of the system is down. */
  blocked: boolean
}

/** Whether a key writes a character: what becomes of it, the box tells. The keys of phones have no name. */
export const isWriting = ({ key, blocked }: Key) => key === 'Unidentified' || ([...key].length === 1 && !blocked)

/** What became of a key: `silent` wrote nothing, `doubled` wrote the character before it once more. */
export type Fate = 'written' | 'silent' | 'doubled' | 'replaced' | 'script'

/** One key for the reading. Only what stands in the box has a character. */
export type KeyPress = Key & {
  fate: Fate
  /** The place in the practice line, from 0. */
  at: number
  wrote: string
  /** The script of what was not put in, such as "Cyrillic"; else empty. */
  script: string
}

/** A key of which nothing is known: a phone, or a program that types. */
export const unknownKey: Key = { key: '', code: '', capsLock: null, shift: false, repeat: false, blocked: false }
