import { type Link, parseLink } from '../link.ts'

const longest = 2000

/**
 * What the address of a page says behind its "#", whatever its host: a link is only ever opened in the site that reads
 * it. Null when it is no link, or longer than any real one.
 */
export function linkOfAddress(address: string): Link | null {
  const start = address.indexOf('#/')
  return start === -1 || address.length > longest ? null : parseLink(address.slice(start + 1))
}
