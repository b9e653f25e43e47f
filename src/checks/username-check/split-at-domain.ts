import { domainEndings as endings } from './domain-endings.ts'
import { nearDomain } from './near-domain.ts'

type Split = { name: string; domain: string }

const openEnd = /[q2]$|(?<![aeiou])ò$/i
const lostAt = /[\s"'`´.àò]$/i
const shortestInside = 6

/**
 * A text without @ that ends in a domain of the organisation, or in one that was meant to be it: what stands before and
 * what from there on, both as they are typed. Null for every other text. Domains in lower case, the usual one first.
 */
export function splitAtDomain(text: string, domains: readonly string[]): Split | null {
  const found =
    exactEnd(text, domains) ?? (endsLikeDomain(text) ? (stemEnd(text, domains) ?? nearEnd(text, domains)) : null)
  return found === null ? null : { name: text.slice(0, text.length - found.length), domain: found }
}

/** Whether a text ends in something that is rather a domain than a name. */
export function endsLikeDomain(text: string): boolean {
  return endings.common.test(text) || endings.slipOfCom.test(text) || (endsLikeEither(text) && /[. ].*\./.test(text))
}

/** Whether a text ends in what can be a short name as well as a domain. */
export function endsLikeEither(text: string): boolean {
  return endings.country.test(text) || endings.ofOneNetwork.test(text)
}

/**
 * What stands before the domain, without what a key types that should have made the @: the 2 or the quote (Shift), à and ò
 * (AltGr). Null where the last sign may as well belong to the name: 2, and q, which is where the @ is in German and Turkish.
 */
export function beforeLostAt(name: string): string | null {
  return openEnd.test(name) ? null : name.replace(lostAt, '')
}

function exactEnd(text: string, domains: readonly string[]): string | null {
  const own = domains.find((domain) => text.toLowerCase().endsWith(domain))
  return own === undefined ? null : text.slice(-own.length)
}

/** From the first part of an own domain on: "annacontoso.con". A short one has to stand by itself. */
function stemEnd(text: string, domains: readonly string[]): string | null {
  for (const own of domains) {
    const stem = own.slice(0, own.indexOf('.') + 1)
    const at = text.toLowerCase().lastIndexOf(stem)
    const isApart = stem.length >= shortestInside || at === 0 || /[\s.]/.test(text[at - 1] ?? '')
    if (at >= 0 && isApart && !text.slice(at).includes(' ')) return text.slice(at)
  }
  return null
}

/** The last parts of a text, when they are near an own domain: "anna.contso.com". */
function nearEnd(text: string, domains: readonly string[]): string | null {
  const found = [/[^.\s]+\.[^.\s]+$/, /[^.\s]+\.[^.\s]+\.[^.\s]+$/].map((end) => end.exec(text)?.[0])
  return found.find((end) => end !== undefined && nearDomain(end.toLowerCase(), domains) !== null) ?? null
}
