import type { AddressReading } from './read-address.ts'

/** So that the line stays below 200 characters with any two names. */
const longest = 60

/**
 * What the ticket says of a page: its host alone, in ASCII, and why it is not what it seems. Where nobody knows whose it
 * is, with dots that nobody can click.
 */
export function addressLine({ result, host, why, like }: AddressReading): string {
  const name = /^[a-z0-9.-]+$/.test(host) ? host : ''
  const reason = why ? whys[why](shortened(like ?? '')) : ends[result]
  if (name === '') return `Address check: the address ${reason}.`
  const isOpen = isKnown(why) || (result !== 'fake' && result !== 'unknown')
  return `Address check: the page at ${shortened(isOpen ? name : name.replaceAll('.', '[.]'))} ${reason}.`
}

const ends: Record<AddressReading['result'], string> = {
  work: 'is Microsoft’s sign-in page for work accounts',
  national: 'is Microsoft’s sign-in page for a national cloud',
  own: 'is the organisation’s own sign-in page',
  personal: 'is Microsoft’s page for personal accounts',
  fake: 'is not one of Microsoft’s sign-in pages',
  unknown: 'is not on the list of sign-in pages',
}

const whys: Record<NonNullable<AddressReading['why']>, (like: string) => string> = {
  scheme: () => 'is not one of the web',
  broken: () => 'holds letters that no real one can have',
  http: () => 'is not protected (http)',
  number: () => 'has a number instead of a name',
  long: () => 'has a name longer than any real one',
  user: () => 'has another name before an “@”, only for show',
  letters: (like) => `has letters that look like those of ${like}, but is another host`,
  start: (like) => `holds the name ${like}, but is another host`,
  similar: (like) => `looks like ${like}, but is another host`,
  name: () => 'has a name of Microsoft in its own, but is another host',
  path: (like) => `names ${like} in its path, but is another host`,
  port: () => 'has the right name, but a port number after it',
  microsoft: () => 'belongs to Microsoft, but is not a known sign-in page',
  linked: () => 'is one to which the guide links, but is not a known sign-in page',
  own: () => 'is in a domain of the organisation, but not on the list of sign-in pages',
  behind: () => 'is not on the list of sign-in pages',
}

/** True for pages that somebody vouches for, though they ask for no password. */
export function isKnown(why: AddressReading['why']): boolean {
  return why === 'microsoft' || why === 'linked'
}

/** The end of a long name, since that is what counts. */
function shortened(name: string): string {
  return name.slice(-longest).replace(/^[.\]]+/, '')
}
