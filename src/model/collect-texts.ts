import type { Path } from './problem.ts'

/** A text in a content file, and where it stands. */
export type PlacedText = { file: string; path: Path; text: string }

/** Every text in the value of a file, or those that are `wanted`, in the order of the file. Keys are no texts. */
export function collectTexts(file: string, value: unknown, wanted: (text: string) => boolean = all): PlacedText[] {
  const texts: PlacedText[] = []
  const path: (string | number)[] = []
  collect(value)
  return texts

  function collect(inner: unknown): void {
    if (typeof inner === 'string') {
      if (wanted(inner)) texts.push({ file, path: [...path], text: inner })
    } else if (Array.isArray(inner)) for (const [place, entry] of inner.entries()) collectAt(place, entry)
    else if (typeof inner === 'object' && inner !== null) {
      for (const [key, entry] of Object.entries(inner)) collectAt(key, entry)
    }
  }

  function collectAt(key: string | number, entry: unknown): void {
    path.push(key)
    collect(entry)
    path.pop()
  }
}

function all(): boolean {
  return true
}
