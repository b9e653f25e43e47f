import { nameOf } from './find-like.ts'

/**
 * Whether a host has the same owner as a known one, as far as names tell: it stands below the domain of a known host, or
 * below an ending that is a name of Microsoft itself (`outlook.cloud.microsoft`). Such a page is not known, but neither
 * does it pretend anything.
 */
export function isFamily(host: string, known: readonly string[]): boolean {
  const ending = host.split('.').at(-1) ?? ''
  return known.some((one) => `.${host}`.endsWith(`.${domainOf(one)}`) || (nameOf(one) !== '' && nameOf(one) === ending))
}

/** A known host without its first part, but never only an ending that many share, such as `co.uk`. */
function domainOf(host: string): string {
  const parts = host.split('.')
  const isShared = parts.length < 3 || (parts.length === 3 && (parts[1] as string).length <= 3)
  return isShared ? host : parts.slice(1).join('.')
}
