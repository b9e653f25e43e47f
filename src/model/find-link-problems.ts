import { addressFault } from './address-fault.ts'
import { editDistance } from './edit-distance.ts'
import { findBrokenLinks } from './find-broken-link.ts'
import { parseInline } from './parse-inline.ts'
import { fillPlaceholders, placeholderNames } from './placeholders.ts'
import { type Mistake, mistake, type Path } from './problem.ts'
import { isSafeAddress } from './safe-address.ts'
import type { Site } from './site-schema.ts'

type Text = { file: string; path: Path; text: string }

/**
 * What is wrong with the links inside one text: addresses that may not stand on a page, hosts that the site does not
 * lead to, and what was meant as a link but is none. A word in braces that the site does not give is told elsewhere.
 */
export function findLinkProblems(
  { text, ...at }: Text,
  words: ReadonlyMap<string, string>,
  { linkHosts }: Site,
): Mistake[] {
  if (!/\]\s*\(|\)\[/.test(text)) return []
  const wrong = parseInline(text).flatMap((node) => {
    if (node.kind !== 'link') return []
    const filled = fillPlaceholders(node.address, words)
    if (isSafeAddress(filled)) return findHostProblems(node.address, at, linkHosts)
    return placeholderNames(filled).length > 0 ? [] : [addressFault(filled, at)]
  })
  return [...wrong, ...findBrokenLinks(text, at, words)]
}

/**
 * What is wrong with the host of an address that is safe as such. `allowed` are the hosts of `linkHosts`; each stands for
 * what lies below it, too. Without them every usual host is right.
 */
export function findHostProblems(
  address: string,
  at: { file: string; path: Path },
  allowed: readonly string[] | undefined,
): Mistake[] {
  const host = /^https:\/\/([^/?#:]+)/.exec(address)?.[1]?.toLowerCase().replace(/\.$/, '')
  if (host === undefined || allowed?.some((one) => host === one || host.endsWith(`.${one}`))) return []
  const what = unusual(host)
  if (what) return [mistake('unusual-host', at, { host, what })]
  return allowed ? [mistake('unknown-host', at, { host, suggestion: nearHost(host, allowed) })] : []
}

function unusual(host: string): string | null {
  if (/(?:^|\.)xn--/.test(host)) return 'in the letters of another alphabet, written as punycode'
  if (/(?:^|\.)(?:\d+|0x[0-9a-f]*)$/.test(host)) return 'an IP address'
  return host.includes('.') ? null : 'a name without a dot'
}

/** `learn.micosoft.com` with `microsoft.com` allowed: `Did you mean "learn.microsoft.com"? ` */
function nearHost(host: string, allowed: readonly string[]): string {
  const labels = host.split('.')
  for (const start of labels.keys()) {
    const end = labels.slice(start).join('.')
    const near = allowed.find((one) => editDistance(end, one, 2) <= 2)
    if (near) return `Did you mean "${[...labels.slice(0, start), near].join('.')}"? `
  }
  return ''
}
