import { labelWords } from './label-words.ts'
import { changed, type Draft } from './username-reading.ts'

const complete = /@[^@\s]+\.[a-z]{2,}[.,;:!?]*$/i
const word = /^[\p{L}._'-]+$/u
const blankAtSign = /(?<=\S)([._'-]) | ([._'-])(?=\S)/g

/**
 * A text with blanks in it and one @. What surely does not belong to the address is dropped: words behind a complete one,
 * a sentence or the name in full before it. Two parts of a name mostly have a dot between them. All other blanks stay.
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
  if (areSentence(words) || areNameInFull(words, draft.text))
    return { ...draft, slips: [...draft.slips, { kind: 'words' }] }
  const text = [...words, draft.text].join(' ')
  const joined = changed({ ...draft, text }, text.replace(blankAtSign, '$1$2'), { kind: 'blank-inside' })
  const [first = '', ...more] = joined.text.split(' ')
  const areTwo = more.length === 1 && word.test(first) && !isAbout(first)
  return areTwo ? changed(joined, joined.text.replace(' ', '.'), { kind: 'blank-in-name' }) : joined
}

/** Whether words are all about an address. One like "An" may be a name, so at least one is a label. */
function areSentence(words: string[]): boolean {
  return words.every(isAbout) && words.some((text) => labelWords.label.test(text))
}

function isAbout(text: string): boolean {
  return labelWords.label.test(text) || labelWords.filler.test(text)
}

/** Whether words are the name of a person, and an address with all of these words stands behind them. */
function areNameInFull(words: string[], address: string): boolean {
  const parts = address.slice(0, address.indexOf('@')).toLowerCase().split(/[._-]/)
  const names = words.map((text) => text.toLowerCase().replace(/^-$|,$/, '')).filter((text) => text !== '')
  return parts.length > 1 && names.every((name) => parts.includes(name))
}
