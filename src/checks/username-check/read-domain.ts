import { findWrongLetters } from './find-wrong-letters.ts'
import { isPersonalDomain } from './is-personal-domain.ts'
import { nameScript } from './name-script.ts'
import { nearDomain } from './near-domain.ts'
import { changed, type Draft, type Finding, type PartReading } from './username-reading.ts'

const longestDomain = 48
const ofOneNetwork = /\.(?:local|localdomain|lan|internal|intern|corp|home|intra|intranet|loc|priv|private)$/
const slipOfCom = /\.(?:con|cmo|ocm|cim|vom|xom|comm|coom|cpm|c0m|coml)$/
const wellFormed = /^(?:[\p{L}\d](?:[\p{L}\d-]{0,61}[\p{L}\d])?\.)+(?:\p{L}{2,24}|xn--[a-z\d-]{2,59})$/u

/**
 * What stands behind the @, beside the domains of the organisation (lower case, the usual one first): one of theirs as it
 * is, the one that was meant, or another one. Null where nobody can tell. Up to 48 characters, source: see read-name.ts.
 */
export function readDomain(typed: string, domains: readonly string[]): PartReading {
  const { text, findings } = tidyDomain(typed)
  const { domain, ...found } = place(text, domains)
  if (!found.kind) return { text: domain, findings }
  const finding = { part: 'domain', ...found } as Finding
  return { text: domain, findings: found.kind === 'script' ? [finding] : [...findings, finding] }
}

/** What the domain should be, and what was wrong with it. */
type Place = Partial<Finding> & { domain: string | null }

function tidyDomain(typed: string): Draft {
  const { text, findings } = findWrongLetters(typed, 'domain')
  const lower = { text: text.toLowerCase(), findings }
  const dotted = changed(lower, lower.text.replaceAll(',', '.'), { kind: 'comma' })
  return changed(dotted, dotted.text.replace(/\.{2,}/g, '.').replace(/^\.|\.$/g, ''), { kind: 'dots' })
}

function place(domain: string, domains: readonly string[]): Place {
  const [usual = ''] = domains
  if (domain === '') return { domain: usual, kind: 'no-domain', meant: usual }
  if (domains.includes(domain)) return { domain }
  if (isPersonalDomain(domain)) return { domain, kind: 'personal' }
  const near = nearDomain(domain, domains)
  if (ofOneNetwork.test(domain)) return ofNetwork(near?.meant ?? usual)
  if (near) return { domain: near.meant, ...near }
  return elsewhere(domain)
}

function ofNetwork(meant: string): Place {
  return { domain: meant, kind: 'local', meant }
}

function elsewhere(domain: string): Place {
  const script = nameScript(domain)
  if (domain.length > longestDomain) return { domain: null, kind: 'too-long' }
  if (slipOfCom.test(domain)) return { domain: domain.replace(slipOfCom, '.com'), kind: 'ending' }
  if (wellFormed.test(domain) && !script) return { domain, kind: 'foreign' }
  if (script) return { domain: null, kind: 'script', sign: script }
  return { domain: null, kind: /^[a-z-]{2,}$/.test(domain) ? 'no-ending' : 'secret' }
}
