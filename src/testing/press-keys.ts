/** Somebody at a keyboard, as the events of a browser. */
import { act, fireEvent } from '@testing-library/react'

/** One key press: what it writes, and what the browser tells besides. */
export type Press = KeyboardEventInit & { key: string; writes?: string }

/** These characters, from a keyboard that tells no keys, as those of phones. */
export const charactersOnly = (text: string): Press[] => [...text].map((key) => ({ key: 'Unidentified', writes: key }))

/** Presses the keys one by one. Keys that write come up again; of the others the test tells. */
export function pressKeys(box: HTMLElement, presses: readonly Press[]) {
  act(() => {
    for (const { writes, ...key } of presses) {
      fireEvent.keyDown(box, key)
      const added = writes ?? ([...key.key].length === 1 ? key.key : '')
      if (added) fireEvent.change(box, { target: { value: (box as HTMLInputElement).value + added } })
      if ([...key.key].length === 1) fireEvent.keyUp(box, key)
    }
  })
}
