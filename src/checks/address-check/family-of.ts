import type { TrustedHosts } from './trusted-hosts.ts'

/**
 * Whose a host is, as far as its name tells: it stands below a domain that nobody but Microsoft or the organisation
 * can give names in. Such a page is not known, but neither does it pretend anything. Null for all others.
 */
export function familyOf(host: string, { hosts, others, own, domains }: TrustedHosts): 'microsoft' | 'own' | null {
  if (isBelow(host, [...domains, ...own])) return 'own'
  return isBelow(host, [...others, ...Object.keys(hosts)]) ? 'microsoft' : null
}

function isBelow(host: string, domains: readonly string[]): boolean {
  return domains.some((domain) => `.${host}`.endsWith(`.${domain}`))
}
