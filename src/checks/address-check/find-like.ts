import { editDistance } from '../../model/edit-distance.ts'
import { plainLetters } from '../look-alikes.ts'

/** From this length on, a name is so rare that a host which holds something like it is suspect. */
const rareName = 9
/** Up to this length, one other letter makes the name of somebody else ("login.love.com"). */
const shortHost = 16

/**
 * The known host that a host pretends to be as a whole; null when it is like none. Looked at are: letters that look alike
 * ("rn" for "m", "0" for "o"), slips of the hand, in long names also one or two other letters, and the words of a known
 * host in a row ("login-live.example").
 * @param host in letters, not in Punycode
 */
export function findLike(host: string, knownHosts: readonly string[]): string | null {
  const folded = fold(host)
  return knownHosts.find((known) => isNear(folded, fold(known)) || hasWordsOf(folded, fold(known))) ?? null
}

/**
 * The known host whose rare name ("microsoft", "microsoftonline"), or nearly that, stands anywhere in a host; null when
 * none does. Only for hosts of Microsoft: the organisation's name stands in addresses of its partners too.
 */
export function findName(host: string, microsoft: readonly string[]): string | null {
  const folded = fold(host)
  return microsoft.find((known) => holdsName(folded, nameOf(known))) ?? null
}

/** The name in a known host that is rare enough to be looked for: that before the ending. Empty when it is not. */
function nameOf(known: string): string {
  const name = known.split('.').at(-2) ?? ''
  return name.length < rareName ? '' : name
}

/** The host as a hurried eye reads it. */
function fold(host: string): string {
  const plain = plainLetters(host.normalize('NFD').replace(/\p{M}/gu, '')).toLowerCase()
  return plain.replace(/0/g, 'o').replace(/[1|i]/g, 'l').replace(/rn/g, 'm').replace(/vv/g, 'w')
}

function isNear(host: string, known: string): boolean {
  if (known.length <= shortHost) return editDistance(host, known, 1) <= 1 && isSlip(host, known)
  return editDistance(host, known, 2) <= 2
}

/** Whether the one change between two names is a letter that was left out, doubled or swapped with its neighbour. */
function isSlip(host: string, known: string): boolean {
  if (host.length < known.length) return true
  if (host.length > known.length) return single(host) === single(known)
  return [...host].sort().join('') === [...known].sort().join('')
}

function single(name: string): string {
  return name.replace(/(.)\1+/g, '$1')
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
