import { nameCharacter } from './character-names.ts'
import { type Found, found } from './found.ts'

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is sought.
const controls = /[\u0000-\u001f]/

const escapes = /\\(?:u[0-9a-fA-F]{4}|["\\/bfnrt]|(?<unicode>u[^"]{0,4})|(?<other>[\s\S]))/g

/** What is wrong inside a text that has both its quotation marks: the first wrong escape and the first control character. */
export function findTextMistakes(written: string, offset: number): Found[] {
  const mistakes = findEscape(written, offset)
  const control = controls.exec(written)
  if (!control) return mistakes
  return [...mistakes, found('control-character', offset + control.index, nameCharacter(control[0]))]
}

function findEscape(text: string, offset: number): Found[] {
  for (const { 0: written, index, groups } of text.matchAll(escapes)) {
    if (groups?.unicode) return [found('bad-unicode-escape', offset + index, { written })]
    if (groups?.other) return [found('bad-escape', offset + index, { written })]
  }
  return []
}
