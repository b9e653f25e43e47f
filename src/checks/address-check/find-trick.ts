import { findLike } from './find-like.ts'
import { isFamily } from './is-family.ts'
import { knownHosts, type TrustedHosts } from './trusted-hosts.ts'

/** How a page pretends to be a known one, and which one, where that can be said. */
export type Trick = { why: 'user' | 'number' | 'long' | 'letters' | 'start' | 'similar' | 'path'; like: string | null }

/** The longest name that a host can have on the internet, in characters. Source: RFC 1035, section 2.3.4. */
const longestHost = 253

/**
 * The trick by which an address with an unknown host looks like a known page; null when there is none.
 * @param host as the browser writes it: small letters, Punycode, no dot at the end
 * @param shown the same in the letters that it stands for
 */
export function findTrick(url: URL, host: string, shown: string, trusted: TrustedHosts): Trick | null {
  const known = knownHosts(trusted)
  if (url.username !== '' || url.password !== '') return { why: 'user', like: null }
  if (/^[\d.]+$|^\[/.test(host)) return { why: 'number', like: null }
  if (host.length > longestHost) return { why: 'long', like: null }
  const start = known.find((one) => `.${host}.`.includes(`.${one}.`))
  if (!isFamily(host, known)) {
    if (start) return { why: 'start', like: start }
    const like = findLike(shown, Object.keys(trusted.hosts), trusted.own)
    if (like) return { why: shown === host ? 'similar' : 'letters', like }
  }
  const inPath = known.find((one) => decoded(url.pathname).includes(one))
  return inPath ? { why: 'path', like: inPath } : null
}

/** The names of known hosts behind a "?" or "#" only: many honest pages pass on where to go next. */
export function isNamedBehind(url: URL, known: readonly string[]): boolean {
  const behind = decoded(url.search + url.hash)
  return known.some((one) => behind.includes(one))
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part).toLowerCase()
  } catch {
    return part.toLowerCase()
  }
}
