import { plainLetters } from '../look-alikes.ts'
import { familyOf } from './family-of.ts'
import { findLike, findName } from './find-like.ts'
import { knownHosts, type TrustedHosts } from './trusted-hosts.ts'

/** How a page pretends to be a known one, and which one, where that can be said. */
export type Trick = {
  why: 'user' | 'number' | 'long' | 'letters' | 'start' | 'similar' | 'name' | 'path'
  like: string | null
}

/** The longest name that a host can have on the internet, in characters. Source: RFC 1035, section 2.3.4. */
const longestHost = 253

/**
 * The trick by which an address with an unknown host looks like a known page; null when there is none.
 * @param host as the browser writes it: small letters, Punycode, no dot at the end
 * @param shown the same in the letters that it stands for
 */
export function findTrick(url: URL, host: string, shown: string, trusted: TrustedHosts): Trick | null {
  if (url.username !== '' || url.password !== '') return { why: 'user', like: null }
  if (/^[\d.]+$|^\[/.test(host)) return { why: 'number', like: null }
  if (host.length > longestHost) return { why: 'long', like: null }
  const family = familyOf(host, trusted)
  const start = knownHosts(trusted).find((known) => goesOnAfter(host, known))
  if (start && (!family || Object.hasOwn(trusted.hosts, start))) return { why: 'start', like: start }
  return family ? null : (findLikeness(shown, trusted) ?? findInPath(url, trusted))
}

/** Whether a host holds a known one, but does not end with it. */
function goesOnAfter(host: string, known: string): boolean {
  return `.${host}`.includes(`.${known}.`) && !host.endsWith(`.${known}`)
}

/** A name of Microsoft alone is a sign only where the site says which other domains are Microsoft's. */
function findLikeness(shown: string, { hosts, others, own }: TrustedHosts): Trick | null {
  const microsoft = Object.keys(hosts)
  const like = findLike(shown, [...microsoft, ...own])
  if (like) return { why: plainLetters(shown) === shown ? 'similar' : 'letters', like }
  const named = others.length > 0 ? findName(shown, microsoft) : null
  return named ? { why: 'name', like: named } : null
}

function findInPath(url: URL, trusted: TrustedHosts): Trick | null {
  const path = decoded(url.pathname)
  const like = knownHosts(trusted).find((known) => path.includes(known))
  return like ? { why: 'path', like } : null
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
