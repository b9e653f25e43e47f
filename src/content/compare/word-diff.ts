import { diffArrays, diffWordsWithSpace } from 'diff'

/** A stretch of text that stayed, is gone, or is new. */
export type Piece = { text: string; kind: 'same' | 'removed' | 'added' }

/** More changed words than this, and the two texts have so little in common that both are shown whole. */
const maxChangedWords = 300

/**
 * What became of a text, word by word: the `same` and `removed` pieces together are `before`, the `same` and `added` ones
 * are `after`. Texts that have less than a third in common come as one removed and one added piece.
 */
export function wordDiff(before: string, after: string): Piece[] {
  const whole: Piece[] = [
    { text: before, kind: 'removed' },
    { text: after, kind: 'added' },
  ]
  const parts = diffWordsWithSpace(before, after, { maxEditLength: maxChangedWords })
  const pieces = parts?.map(({ value, added, removed }) => ({ text: value, kind: kindOf(added, removed) })) ?? whole
  const joined = joinPieces(pieces)
  const kept = joined.reduce((sum, { text, kind }) => sum + (kind === 'same' ? text.trim().length : 0), 0)
  const isTorn = kept * 3 < Math.max(before.length, after.length)
  return (isTorn ? whole : joined).filter(({ text }) => text !== '')
}

/** The same line by line: a line that is not the same in both is removed or added as a whole. */
export function lineDiff(before: string, after: string): Piece[] {
  const parts = diffArrays(before.split('\n'), after.split('\n'))
  return parts.map(({ value, added, removed }) => ({ text: `${value.join('\n')}\n`, kind: kindOf(added, removed) }))
}

/** The ids of `after` whose place among those that both lists share is another one: as few as possible. */
export function movedIds(before: readonly string[], after: readonly string[]): string[] {
  const [old, now] = [new Set(before), new Set(after)]
  const shared = [before.filter((id) => now.has(id)), after.filter((id) => old.has(id))] as const
  return diffArrays(...shared).flatMap(({ value, added }) => (added ? value : []))
}

/** A lone blank or sign between two changes is part of them: "a b" → "c d" reads as one change, not as two. */
function joinPieces(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = []
  let [removed, added] = ['', '']
  const flush = () => {
    joined.push(...withoutSharedBlanks(removed, added))
    ;[removed, added] = ['', '']
  }
  for (const [place, { text, kind }] of pieces.entries()) {
    const isGlue = kind === 'same' && /^[^\S\n]+$/.test(text) && place > 0 && place < pieces.length - 1
    if (kind === 'same' && !isGlue) {
      flush()
      joined.push({ text, kind })
      continue
    }
    if (kind !== 'added') removed += text
    if (kind !== 'removed') added += text
  }
  flush()
  return merge(joined.filter(({ text }) => text !== ''))
}

function merge(pieces: readonly Piece[]): Piece[] {
  const merged: Piece[] = []
  for (const { text, kind } of pieces) {
    const last = merged.at(-1)
    if (last?.kind === kind) last.text += text
    else merged.push({ text, kind })
  }
  return merged
}

/** Blanks with which both sides begin or end have not changed. */
function withoutSharedBlanks(removed: string, added: string): Piece[] {
  const shared = (pattern: RegExp) => {
    const [blank = ''] = pattern.exec(removed) ?? []
    return (pattern.exec(added)?.[0] ?? '') === blank ? blank : ''
  }
  const head = shared(/^\s+/)
  const tail = head === removed || head === added ? '' : shared(/\s+$/)
  const inner = (text: string) => text.slice(head.length, text.length - tail.length)
  return [
    { text: head, kind: 'same' },
    { text: inner(removed), kind: 'removed' },
    { text: inner(added), kind: 'added' },
    { text: tail, kind: 'same' },
  ]
}

function kindOf(added: boolean, removed: boolean): Piece['kind'] {
  return added ? 'added' : removed ? 'removed' : 'same'
}
