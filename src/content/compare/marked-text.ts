import type { Texts } from './change.ts'
import { lineDiff, type Piece, wordDiff } from './word-diff.ts'

/** So many words stay around a change; more are left out. */
const wordsKept = 8

/**
 * What became of a text in plain letters: `Look at the [-light-][+lamp+].` Long stretches that stayed are shortened to
 * `…`. One line for each line of the text.
 */
export function markedText(texts: Texts): string {
  return shownPieces(texts).map(mark).join('').trimEnd()
}

/** What became of a text, piece by piece, with the long stretches between its changes shortened to `…`. */
export function shownPieces({ before, after, by }: Texts): Piece[] {
  return by === 'lines' ? lineDiff(before, after) : shortenSame(wordDiff(before, after))
}

function shortenSame(pieces: readonly Piece[]): Piece[] {
  return pieces.map((piece, place) => {
    if (piece.kind !== 'same') return piece
    return { ...piece, text: shorten(piece.text, place === 0, place === pieces.length - 1) }
  })
}

function shorten(text: string, isFirst: boolean, isLast: boolean): string {
  const words = text.split(/(?<=\s)(?=\S)/)
  const head = isFirst ? [] : words.slice(0, wordsKept)
  const tail = isLast ? [] : words.slice(-wordsKept)
  if (head.length + tail.length + 3 >= words.length) return text
  return [...head, '… ', ...tail].join('')
}

/** Each line by itself; a change that is only blanks is not worth a mark. */
function mark({ text, kind }: Piece): string {
  if (kind === 'same') return text
  if (text.trim() === '') return kind === 'removed' ? '' : text
  const sign = kind === 'removed' ? '-' : '+'
  return text.replace(/\S(?:[^\n]*\S)?/g, (words) => `[${sign}${words}${sign}]`)
}
