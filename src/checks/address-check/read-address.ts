import type { CheckResult } from '../../model/check-results.ts'
import { cleanAddress } from './clean-address.ts'
import { decodeHost } from './decode-host.ts'
import { findTrick, isNamedBehind, type Trick } from './find-trick.ts'
import { isFamily } from './is-family.ts'
import { canParse, parseUrl } from './parse-url.ts'
import { knownHosts, type TrustedHosts } from './trusted-hosts.ts'

export type AddressReading = {
  result: CheckResult<'address-check'>
  /** The host as the browser writes it, without a dot at the end; empty when the address has none. */
  host: string
  /** The same in the letters that it stands for. */
  shown: string
  /** Why it is fake or unknown; null when there is nothing more to say. */
  why: Trick['why'] | 'scheme' | 'broken' | 'http' | 'port' | 'family' | 'behind' | null
  /** The known host that it pretends to be. */
  like: string | null
  /** True when the address was packed in a link of Outlook's mail filter: then all this is about the one inside. */
  isWrapped: boolean
}

const wrapper = /^(?:[a-z0-9-]+\.)*safelinks\.protection\.outlook\.com$/

/**
 * Judges the address of a page that asks for a password, by its text alone: nothing is asked of any server. Only hosts
 * that are listed, to the letter and with https, are real. Null when the text is not one address.
 */
export function readAddress(pasted: string, trusted: TrustedHosts): AddressReading | null {
  const read = readOne(pasted, trusted)
  if (!read || read.packed === null) return read && { ...read.judged, isWrapped: false }
  return { ...(readOne(read.packed, trusted) ?? read).judged, isWrapped: true }
}

type Judged = Omit<AddressReading, 'isWrapped'>

/** What is said of one address, and the one that it packs, if it does. */
function readOne(pasted: string, trusted: TrustedHosts): { judged: Judged; packed: string | null } | null {
  const address = cleanAddress(pasted, knownHosts(trusted))
  if (address === null) return null
  const url = parseUrl(address)
  if (!url) return isBroken(address) ? { judged: judgeNothing('broken'), packed: null } : null
  return { judged: judge(url, trusted), packed: wrapper.test(url.hostname) ? url.searchParams.get('url') : null }
}

/** Whether an address cannot be opened because its host holds letters or signs that no host may have. */
function isBroken(address: string): boolean {
  return /^https?:[/\\]*[^\s/?#\\]*[^\s/?#\\a-z0-9.:@%_[\]-]/i.test(address) && canParse()
}

function judge(url: URL, trusted: TrustedHosts): Judged {
  if (!/^https?:$/.test(url.protocol)) return judgeNothing('scheme')
  const host = url.hostname.replace(/\.$/, '')
  const shown = decodeHost(host)
  const kind = kindOf(host, trusted)
  const trick = kind ? null : findTrick(url, host, shown, trusted)
  if (trick) return { result: 'fake', host, shown, ...trick }
  if (url.protocol === 'http:') return { result: 'fake', host, shown, why: 'http', like: null }
  if (kind && kind !== 'own' && url.port !== '') return { result: 'unknown', host, shown, why: 'port', like: null }
  return { result: kind ?? 'unknown', host, shown, why: kind ? null : whyUnknown(url, host, trusted), like: null }
}

/** An address without a host to speak of. */
function judgeNothing(why: 'scheme' | 'broken'): Judged {
  return { result: 'fake', host: '', shown: '', why, like: null }
}

function kindOf(host: string, { hosts, own }: TrustedHosts): 'work' | 'national' | 'personal' | 'own' | null {
  if (own.includes(host)) return 'own'
  return Object.hasOwn(hosts, host) ? (hosts[host] ?? null) : null
}

function whyUnknown(url: URL, host: string, trusted: TrustedHosts): 'family' | 'behind' | null {
  const known = knownHosts(trusted)
  if (isFamily(host, known)) return 'family'
  return isNamedBehind(url, known) ? 'behind' : null
}
