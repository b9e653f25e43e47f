import type { CheckResult } from '../../model/check-results.ts'
import { cleanAddress } from './clean-address.ts'
import { decodeHost } from './decode-host.ts'
import { familyOf } from './family-of.ts'
import { findTrick, isNamedBehind, type Trick } from './find-trick.ts'
import { canParse, parseUrl } from './parse-url.ts'
import { knownHosts, type TrustedHosts } from './trusted-hosts.ts'

export type AddressReading = {
  result: CheckResult<'address-check'>
  /** The host as the browser writes it, without a dot at the end; empty when the address has none. */
  host: string
  /** The same in the letters that it stands for. */
  shown: string
  /** Why it is fake or unknown; null when there is nothing more to say. */
  why: Trick['why'] | 'scheme' | 'broken' | 'http' | 'port' | 'microsoft' | 'own' | 'linked' | 'behind' | null
  /** The known host that it pretends to be. */
  like: string | null
  /** True when the address was packed in a link of Outlook's mail filter: then all this is about the one inside. */
  isWrapped: boolean
}

/** Outlook's mail filter, also that of the US government, whose mail is filtered below protection.office365.us. */
const wrapper = /^(?:[a-z0-9-]+\.)*safelinks\.protection\.(?:outlook\.com|office365\.us)$/

/**
 * Judges the address of a page that asks for a password, by its text alone: nothing is asked of any server. Only hosts
 * that are listed, to the letter and with https, are real. Null when the text is not one address.
 */
export function readAddress(pasted: string, trusted: TrustedHosts): AddressReading | null {
  const packed = packedIn(pasted, trusted)
  const inside = packed === null ? null : judgeText(packed, trusted)
  if (inside) return { ...inside, isWrapped: true }
  const judged = judgeText(pasted, trusted)
  return judged && { ...judged, isWrapped: false }
}

type Judged = Omit<AddressReading, 'isWrapped'>

/** The address that another one packs; null when it packs none. */
function packedIn(pasted: string, trusted: TrustedHosts): string | null {
  const clean = cleanAddress(pasted, knownHosts(trusted))
  const url = clean && parseUrl(clean.address)
  return url && wrapper.test(url.hostname) ? url.searchParams.get('url') : null
}

/** What is said of one text. Without a scheme it may be a password with a dot, so only what is like a known page counts. */
function judgeText(text: string, trusted: TrustedHosts): Judged | null {
  const clean = cleanAddress(text, knownHosts(trusted))
  if (!clean) return null
  const { address, isBare } = clean
  const url = parseUrl(address)
  if (!url) return !isBare && isBroken(address) ? judgeNothing('broken') : null
  const judged = judge(url, trusted)
  return isBare && !isLikeKnown(judged) ? null : judged
}

function isLikeKnown({ result, why }: Judged): boolean {
  if (result === 'unknown') return why === 'port'
  return result !== 'fake' || !['name', 'number', 'long'].includes(why ?? '')
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
  const trick = kind || trusted.linked.includes(host) ? null : findTrick(url, host, shown, trusted)
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

type Unknown = 'microsoft' | 'own' | 'linked' | 'behind' | null

function whyUnknown(url: URL, host: string, trusted: TrustedHosts): Unknown {
  const family = familyOf(host, trusted)
  if (family !== 'microsoft' && trusted.linked.includes(host)) return 'linked'
  return family ?? (isNamedBehind(url, knownHosts(trusted)) ? 'behind' : null)
}
