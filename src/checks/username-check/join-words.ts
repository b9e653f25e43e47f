import { changed, type Draft } from './username-reading.ts'

const complete = /@[^@\s]+\.[a-z]{2,}[.,;:!?]*$/i
const word = /^[\p{L}._'-]+$/u
const aboutAddress = /^(?:my|the|your|an?|is|to|from|id|upn|user|user-?name|login|account|address|e-?mail|mail|work)$/i

/**
 * A text with blanks in it and one @: what stands around a complete address is dropped, what belongs to it is put
 * together. A blank between two parts of a name is mostly a forgotten dot.
 */
export function joinWords(draft: Draft): Draft {
  const words = draft.text.split(' ')
  const at = words.findIndex((text) => text.includes('@'))
  if (words.length === 1 || at < 0) return draft
  return joinBefore(joinBehind({ ...draft, text: words.slice(at).join(' ') }), words.slice(0, at))
}

function joinBehind(draft: Draft): Draft {
  const [first = '', ...behind] = draft.text.split(' ')
  if (behind.length === 0) return draft
  return complete.test(first)
    ? changed(draft, first, { kind: 'words' })
    : changed(draft, [first, ...behind].join(''), { kind: 'blank-inside' })
}

function joinBefore(draft: Draft, words: string[]): Draft {
  if (words.length === 0) return draft
  if (!areName(words, draft.text)) return { ...draft, findings: [...draft.findings, { kind: 'words' }] }
  const text = [...words, draft.text].join(' ')
  const joined = changed({ ...draft, text }, text.replace(/ ?([._'-]) ?/g, '$1'), { kind: 'blank-inside' })
  return changed(joined, joined.text.replaceAll(' ', '.'), { kind: 'blank-in-name' })
}

/** Whether words are the first part of the name in `address`, not a label or the name in full. */
function areName(words: string[], address: string): boolean {
  const name = address.slice(0, address.indexOf('@')).toLowerCase()
  return (
    words.length <= 2 &&
    words.every((text) => word.test(text) && !aboutAddress.test(text) && !name.includes(text.toLowerCase()))
  )
}
