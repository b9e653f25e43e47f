import type { Site } from '../../model/site-schema.ts'

export type TrustedHosts = {
  /** Hosts of Microsoft and whom they are for. */
  hosts: Readonly<Record<string, 'work' | 'national' | 'personal'>>
  /** Hosts of the organisation's own sign-in page. */
  own: readonly string[]
}

/** The hosts that the site lists; null when it does not list those of Microsoft: then nothing can be said. */
export function trustedHosts({ signInHosts, federationHosts = [] }: Site): TrustedHosts | null {
  return signInHosts ? { hosts: signInHosts.hosts, own: federationHosts } : null
}

/** All of them, in the order of the list. */
export function knownHosts({ hosts, own }: TrustedHosts): string[] {
  return [...Object.keys(hosts), ...own]
}

/** Those for a work password. */
export function workHosts({ hosts, own }: TrustedHosts): string[] {
  return [...Object.keys(hosts).filter((host) => hosts[host] === 'work'), ...own]
}
