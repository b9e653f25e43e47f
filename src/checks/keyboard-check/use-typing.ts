import {
  type ChangeEvent,
  type ClipboardEvent,
  type CompositionEvent,
  type DragEvent,
  type KeyboardEvent,
  type MouseEvent,
  useRef,
  useState,
} from 'react'
import { tellsComingUp } from './caps-lock-key.ts'
import type { Key } from './key-press.ts'
import { readKey } from './read-key.ts'
import { leave, refuse, takeKey, takeKeyUp, takeText } from './typing.ts'
import { nothingTyped, startAgain, type Typing } from './typing-state.ts'

/** Keys that put something in the box, as `KeyboardEvent.key` names them; on phones none has a name. */
const writes = /^(?:.|Dead|Process|Unidentified)$/u

/** What has been typed in the box so far, and what the box needs in order to tell of it. */
export function useTyping() {
  const [typing, setTyping] = useState<Typing>(nothingTyped)
  const lastKey = useRef<Key | null>(null)

  function take(key: Key) {
    setTyping((before) => takeKey(before, key))
  }

  /** Whether the last key was blocked shows only later: an input may have followed. */
  function takeBlocked() {
    if (!lastKey.current?.blocked) return
    take(lastKey.current)
    lastKey.current = null
  }

  function stop(event: ClipboardEvent | DragEvent, refusal: 'paste' | 'drop') {
    event.preventDefault()
    setTyping((before) => refuse(before, refusal))
  }

  return {
    typing,
    startAgain: () => setTyping(startAgain),
    box: {
      value: typing.text + typing.waiting,
      onKeyDown: ({ nativeEvent, currentTarget }: KeyboardEvent<HTMLInputElement>) => {
        if (!nativeEvent.isComposing && writes.test(nativeEvent.key)) goToEnd(currentTarget)
        takeBlocked()
        lastKey.current = readKey(nativeEvent)
        if (!lastKey.current.blocked) take(lastKey.current)
      },
      onKeyUp: ({ nativeEvent }: KeyboardEvent) => {
        takeBlocked()
        const key = readKey(nativeEvent)
        if (tellsComingUp(key)) setTyping((before) => takeKeyUp(before, key))
      },
      onMouseDown: ({ nativeEvent }: MouseEvent) => take(readKey(nativeEvent as Partial<globalThis.KeyboardEvent>)),
      onChange: ({ target: { value }, nativeEvent }: ChangeEvent<HTMLInputElement>) => {
        const key = lastKey.current
        lastKey.current = null
        const { isComposing } = nativeEvent as InputEvent
        setTyping((before) => takeText(before, value, key, isComposing))
      },
      onCompositionEnd: ({ currentTarget: { value } }: CompositionEvent<HTMLInputElement>) =>
        setTyping((before) => takeText(before, value, null)),
      onBlur: () => setTyping(leave),
      onPaste: (event: ClipboardEvent) => stop(event, 'paste'),
      onDrop: (event: DragEvent) => stop(event, 'drop'),
    },
  }
}

/** The line is typed in its order, wherever an arrow, Home of the number pad or the mouse led to. */
function goToEnd(box: HTMLInputElement) {
  const { selectionStart, selectionEnd, value } = box
  if (selectionStart === selectionEnd && selectionEnd !== value.length)
    box.setSelectionRange(value.length, value.length)
}
