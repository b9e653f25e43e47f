import type { Path } from './problem.ts'
import { visibleText } from './visible-text.ts'

const entryWords: ReadonlyMap<string, string> = new Map([
  ['steps', 'step'],
  ['options', 'option'],
  ['sources', 'source'],
  ['body', 'block'],
  ['items', 'item'],
  ['searches', 'search'],
  ['scenarios', 'scenario'],
  ['lines', 'line'],
  ['conditions', 'condition'],
  ['examples', 'example'],
  ['sections', 'section'],
  ['domains', 'domain'],
])

/**
 * Names a place in a content file as an admin would: `Step "caps-lock", option "no", "label"`. Ids are used where
 * the entries have one, positions counted from 1 elsewhere; the whole file is `The file`.
 */
export function describePlace(file: unknown, path: Path): string {
  const words: string[] = []
  let value: unknown = file
  for (const [depth, key] of path.entries()) {
    value = (value as Record<string | number, unknown> | undefined)?.[key]
    if (typeof key === 'string') {
      if (typeof path[depth + 1] !== 'number') words.push(`"${visibleText(key, 40)}"`)
    } else words.push(describeEntry(String(path[depth - 1] ?? 'entry'), key, value))
  }
  const place = words.join(', ')
  return place === '' ? 'The file' : place.charAt(0).toUpperCase() + place.slice(1)
}

function describeEntry(list: string, position: number, value: unknown): string {
  const kind = entryWords.get(list)
  const id = (value as { id?: unknown } | null | undefined)?.id
  const name = typeof id === 'string' ? `"${visibleText(id, 40)}"` : `${position + 1}`
  return kind === undefined ? `entry ${name} of "${list}"` : `${kind} ${name}`
}
