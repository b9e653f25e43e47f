import { findWrongLetters } from './find-wrong-letters.ts'
import { nameScript } from './name-script.ts'
import { changed, type Draft, type PartReading } from './username-reading.ts'

const longestName = 64
const refused = /[^A-Za-z0-9'._\-!#^~+]/u
const twoSpellings = /[äöüßåæøœłđħŧþðÄÖÜẞÅÆØŒŁĐĦŦÞÐ]/gu
const latin = /(?=[^a-z])\p{Script=Latin}/giu

/**
 * What stands before the @, as a username may be written: A-Z a-z 0-9 ' . - _ ! # ^ ~, up to 64 characters, no dot
 * before the @. Null where nobody can tell what was meant. Source: "Username policies" in
 * https://learn.microsoft.com/en-us/entra/identity/authentication/concept-sspr-policy (of May 2025).
 * A "+" is only pointed out: it belongs to mail, and is no sign of a username.
 */
export function readName(typed: string): PartReading {
  const script = nameScript(typed)
  if (script) return { text: null, slips: [{ kind: 'script', part: 'name', sign: script }] }
  if (typed.includes(' ')) return { text: null, slips: [{ kind: 'blank-in-name' }] }
  const letters = findWrongLetters(typed, 'name')
  const read = tidyDots(withoutAccents({ text: letters.text, slips: letters.slips }))
  const slips = [...read.slips, ...complaints(read.text)]
  return { text: slips.some(({ kind }) => stops.has(kind)) ? null : read.text, slips }
}

const stops = new Set(['umlaut', 'sign', 'too-long', 'no-name'])

function withoutAccents(draft: Draft): Draft {
  const two = draft.text.match(twoSpellings)
  if (two) return { ...draft, slips: [...draft.slips, { kind: 'umlaut', sign: signsOf(two) }] }
  const plain = draft.text.normalize('NFD').replace(/\p{M}/gu, '')
  return changed(draft, plain, { kind: 'accent', sign: signsOf(draft.text.match(latin) ?? []) })
}

function tidyDots(draft: Draft): Draft {
  const dotted = changed(draft, draft.text.replaceAll(',', '.'), { kind: 'comma' })
  return changed(dotted, dotted.text.replace(/\.{2,}/g, '.').replace(/^\.|\.$/g, ''), { kind: 'dots' })
}

function complaints(name: string): PartReading['slips'] {
  const sign = refused.exec(name.replace(twoSpellings, ''))?.[0]
  return [
    ...(name === '' ? [{ kind: 'no-name' as const }] : []),
    ...(sign === undefined ? [] : [{ kind: 'sign' as const, sign }]),
    ...(name.length > longestName ? [{ kind: 'too-long' as const }] : []),
    ...(name.includes('+') ? [{ kind: 'plus' as const }] : []),
  ]
}

function signsOf(found: Iterable<string>): string {
  return [...new Set(found)].join(' ')
}
