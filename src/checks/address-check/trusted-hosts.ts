import type { Site } from '../../model/site-schema.ts'
import { parseUrl } from './parse-url.ts'

export type TrustedHosts = {
  /** Hosts of Microsoft and whom they are for. */
  hosts: Readonly<Record<string, 'work' | 'national' | 'personal'>>
  /** Domains in which nobody but Microsoft gives names, and whose pages ask for no password. */
  others: readonly string[]
  /** Hosts of the organisation's own sign-in page. */
  own: readonly string[]
  /** The organisation's domains. */
  domains: readonly string[]
  /** Hosts of the pages to which the guides link. */
  linked: readonly string[]
}

/** The hosts that the site lists; null when it does not list those of Microsoft: then nothing can be said. */
export function trustedHosts({ signInHosts, federationHosts = [], domains, links }: Site): TrustedHosts | null {
  if (!signInHosts) return null
  const { hosts, others = [] } = signInHosts
  const linked = Object.values(links).flatMap((address) => parseUrl(address)?.hostname ?? [])
  return { hosts, others, own: federationHosts, domains, linked }
}

/** All of them, in the order of the list. */
export function knownHosts({ hosts, own }: TrustedHosts): string[] {
  return [...Object.keys(hosts), ...own]
}

/** Those for a work password. */
export function workHosts({ hosts, own }: TrustedHosts): string[] {
  return [...Object.keys(hosts).filter((host) => hosts[host] === 'work'), ...own]
}
