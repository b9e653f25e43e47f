import type { Path } from './problem.ts'

/** A text in a content file, and where it stands. */
export type PlacedText = { file: string; path: Path; text: string }

/** Every text in the value of a file, in the order of the file. Keys are no texts. */
export function collectTexts(file: string, value: unknown): PlacedText[] {
  const texts: PlacedText[] = []
  collect(value, [])
  return texts

  function collect(inner: unknown, path: Path): void {
    if (typeof inner === 'string') texts.push({ file, path, text: inner })
    else if (typeof inner === 'object' && inner !== null) {
      const isList = Array.isArray(inner)
      for (const [key, entry] of Object.entries(inner)) collect(entry, [...path, isList ? Number(key) : key])
    }
  }
}
