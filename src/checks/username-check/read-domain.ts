import { domainEndings } from './domain-endings.ts'
import { findWrongLetters } from './find-wrong-letters.ts'
import { isPersonalDomain } from './is-personal-domain.ts'
import { nameScript } from './name-script.ts'
import { nearDomain } from './near-domain.ts'
import { changed, type Draft, type PartReading, type Slip } from './username-reading.ts'

const longestDomain = 48
const unfinished = /^(?:[\p{L}-]+|\d[\p{L}-]*|\p{L}\d{1,2}|(?:[\p{L}\d-]+\.)+\p{L})$/u
const wellFormed = /^(?:[\p{L}\d](?:[\p{L}\d-]{0,61}[\p{L}\d])?\.)+(?:\p{L}{2,24}|xn--[a-z\d-]{2,59})$/u

/**
 * What stands behind the @, beside the domains of the organisation (lower case, the usual one first): one of theirs as it
 * is, the one that was meant, or another one. Null where nobody can tell. Up to 48 characters, source: see read-name.ts.
 */
export function readDomain(typed: string, domains: readonly string[]): PartReading {
  const { text, slips } = tidyDomain(typed)
  const { domain, ...found } = meaningOf(text, domains)
  if (!found.kind) return { text: domain, slips }
  const slip = { part: 'domain', ...found } as Slip
  return { text: domain, slips: found.kind === 'script' ? [slip] : [...slips, slip] }
}

/** What the domain should be, and what was wrong with it. */
type Meaning = Partial<Slip> & { domain: string | null }

function tidyDomain(typed: string): Draft {
  const { text, slips } = findWrongLetters(typed, 'domain')
  const lower = { text: text.toLowerCase(), slips }
  const dotted = changed(lower, lower.text.replaceAll(',', '.'), { kind: 'comma' })
  return changed(dotted, dotted.text.replace(/\.{2,}/g, '.').replace(/^\.|\.$/g, ''), { kind: 'dots' })
}

function meaningOf(domain: string, domains: readonly string[]): Meaning {
  const [usual = ''] = domains
  if (domain === '') return { domain: usual, kind: 'no-domain', meant: usual }
  if (domains.includes(domain)) return { domain }
  if (isPersonalDomain(domain)) return { domain, kind: 'personal' }
  const near = nearDomain(domain, domains)
  if (domainEndings.ofOneNetwork.test(domain)) return ofNetwork(near?.meant ?? usual)
  if (near) return { domain: near.meant, ...near }
  return elsewhere(domain)
}

function ofNetwork(meant: string): Meaning {
  return { domain: meant, kind: 'local', meant }
}

function elsewhere(domain: string): Meaning {
  const script = nameScript(domain)
  if (domain.length > longestDomain) return { domain: null, kind: 'too-long' }
  if (domainEndings.slipOfCom.test(domain))
    return { domain: domain.replace(domainEndings.slipOfCom, '.com'), kind: 'ending' }
  if (wellFormed.test(domain) && !script) return { domain, kind: 'foreign' }
  if (script) return { domain: null, kind: 'script', sign: script }
  return { domain: null, kind: unfinished.test(domain) ? 'no-ending' : 'secret' }
}
