import { editDistance } from '../../model/edit-distance.ts'
import { plainLetters } from '../look-alikes.ts'

/** From this length on, a name is so rare that a host which holds something like it is suspect. */
const rareName = 9

/**
 * The known host that a host pretends to be; null when it is like none. Looked at are: letters that look alike
 * ("rn" for "m", "0" for "o"), one or two letters changed, the words of a known host in a row ("login-live.example"), and
 * rare names of Microsoft ("microsoft", "microsoftonline") or nearly those anywhere in it.
 * @param host in letters, not in Punycode
 * @param microsoft the hosts of Microsoft
 * @param own the organisation's hosts; its name alone is no sign, since it stands in addresses of its partners too
 */
export function findLike(host: string, microsoft: readonly string[], own: readonly string[]): string | null {
  const folded = fold(host)
  const isLike = (known: string) => isNear(folded, fold(known)) || hasWordsOf(folded, fold(known))
  return [...microsoft, ...own].find(isLike) ?? microsoft.find((known) => holdsName(folded, nameOf(known))) ?? null
}

/** The name in a known host that is rare enough to be looked for: that before the ending. Empty when it is not. */
export function nameOf(known: string): string {
  const name = known.split('.').at(-2) ?? ''
  return name.length < rareName ? '' : name
}

/** The host as a hurried eye reads it. */
function fold(host: string): string {
  const plain = plainLetters(host.normalize('NFD').replace(/\p{M}/gu, '')).toLowerCase()
  return plain.replace(/0/g, 'o').replace(/[1|]/g, 'l').replace(/rn/g, 'm').replace(/vv/g, 'w')
}

function isNear(host: string, known: string): boolean {
  const bound = known.length < 16 ? 1 : 2
  return editDistance(host, known, bound) <= bound
}

function hasWordsOf(host: string, known: string): boolean {
  const words = known.split(/[.-]/).slice(0, -1)
  if (words.length < 2) return false
  const parts = host.split(/[.-]/)
  return parts.some((_, from) => startsWithWord(parts.slice(from), words.join('')))
}

/** Whether some of the parts, put together, are just the word. */
function startsWithWord(parts: readonly string[], word: string): boolean {
  let said = ''
  return parts.some((part) => {
    said += part
    return said === word
  })
}

/** Whether the host holds a rare name, or a part that differs from it in a letter or two, dots and hyphens aside. */
function holdsName(host: string, name: string): boolean {
  if (name === '') return false
  const [text, word] = [host.replace(/[.-]/g, ''), fold(name).replace(/-/g, '')]
  const bound = Math.floor(word.length / 7)
  if (!pieces(word, 2 * bound + 1).some((piece) => text.includes(piece))) return false
  const lengths = Array.from({ length: 2 * bound + 1 }, (_, more) => word.length - bound + more)
  return [...text].some((_, from) =>
    lengths.some((length) => editDistance(text.slice(from, from + length), word, bound) <= bound),
  )
}

/** A word cut into so many pieces. One change spoils two of them at most, so of one more than that one is left. */
function pieces(word: string, count: number): string[] {
  const length = Math.floor(word.length / count)
  return Array.from({ length: count }, (_, piece) => word.slice(piece * length, (piece + 1) * length))
}
