// The file is named, because Node has a module of the same name and loads no folders.
import punycode from 'punycode/punycode.js'
import { nearestName } from './nearest-name.ts'
import { type Mistake, mistake, type Path } from './problem.ts'
import { visibleText } from './visible-text.ts'

type Where = { file: string; path: Path }
type Fault = (address: string, at: Where) => Mistake

const otherSchemes: Readonly<Record<string, string>> = {
  javascript: ' It would run a program on the page.',
  vbscript: ' It would run a program on the page.',
  data: ' It holds a whole page in itself.',
  blob: ' It holds a whole page in itself.',
  file: ' It names a file on one computer.',
}

/** Why an address that `isSafeAddress` refuses may not stand on a page: the most telling reason first. */
export function addressFault(address: string, at: Where): Mistake {
  const { scheme, rest } = splitAddress(address)
  if (scheme === 'https' && address !== address.trim())
    return mistake('link-with-blank', at, { address: shown(address) })
  const known = scheme === null ? null : faults[scheme]
  return (known ?? otherFault)(scheme === null || !known ? address : `${scheme}:${rest}`, at)
}

/** Browsers skip blanks and control characters before a scheme, and tabs and line breaks inside it. */
function splitAddress(address: string): { scheme: string | null; rest: string } {
  const match = /^[\s\p{Cc}\p{Cf}]*([a-z][a-z0-9+\-\t\r\n]*):/iu.exec(address)
  if (!match) return { scheme: null, rest: address }
  return { scheme: (match[1] as string).replace(/\s/g, '').toLowerCase(), rest: address.slice(match[0].length) }
}

const faults: Readonly<Record<string, Fault>> = {
  https: httpsFault,
  http: (address, at) =>
    mistake('http-link', at, { address: shown(address), right: `https${shown(address.slice(4))}` }),
  mailto: (address, at) => mistake('bad-mail-link', at, { address: shown(address) }),
  tel: (address, at) => mistake('bad-phone-link', at, { address: shown(address) }),
}

function httpsFault(address: string, at: Where): Mistake {
  const authority = /^https:[/\\]*([^/?#\\]*)/.exec(address)?.[1] ?? ''
  const host = authority.replace(/^.*@/s, '').replace(/:\d*$/, '')
  if (authority.includes('@')) return mistake('link-with-user', at, { address: shown(address), host: shown(host) })
  if (/[\s\\]/.test(address)) return mistake('link-with-blank', at, { address: shown(address) })
  if (/\P{ASCII}/u.test(host)) return foreignLetters(host, at)
  const suggestion = host === '' || !address.startsWith('https://') ? ' It names no page on the web.' : ''
  return mistake('unsafe-link', at, { address: shown(address), suggestion })
}

function foreignLetters(host: string, at: Where): Mistake {
  const isMixed = host
    .split('.')
    .some((label) => /\p{Script=Latin}/u.test(label) && /(?!\p{Script=Latin})\p{L}/u.test(label))
  const suggestion = isMixed ? ' It mixes letters of two alphabets, as fakes do.' : ''
  return mistake('foreign-letters-in-link', at, { host: shown(host), shown: toPunycode(host), suggestion })
}

function toPunycode(host: string): string {
  try {
    return shown(punycode.toASCII(host.normalize('NFKC').toLowerCase()))
  } catch {
    return 'a name that cannot be written'
  }
}

function otherFault(address: string, at: Where): Mistake {
  const { scheme } = splitAddress(address)
  const right = withScheme(address)
  if (right) return mistake('link-without-scheme', at, { address: shown(address), right: shown(right) })
  const near = scheme === null ? null : nearestName(scheme, ['https', 'mailto', 'tel'])
  const why = otherSchemes[scheme ?? ''] ?? (near ? ` Did you mean "${near}:"?` : '')
  return mistake('unsafe-link', at, { address: shown(address), suggestion: why })
}

/** The address with what is missing before it; null when it is no address without its beginning. */
function withScheme(address: string): string | null {
  if (/^\/\/[^/]/.test(address)) return `https:${address}`
  if (/^https?\/\//i.test(address)) return address.replace(/^https?/i, 'https:')
  if (/^[^\s@:/]+@[^\s@:/]+\.[^\s@:/]+$/.test(address)) return `mailto:${address}`
  if (/^\+?[0-9][0-9 ()-]{5,}$/.test(address)) return `tel:${address}`
  const isHost = /^[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.\p{L}{2,}(?::\d+)?(?:[/?#]|$)/u.test(address)
  return isHost && !/^[^/?#]*\.(?:html?|php|aspx?|json|pdf|md)$/i.test(address) ? `https://${address}` : null
}

function shown(text: string): string {
  return visibleText(text, 100)
}
