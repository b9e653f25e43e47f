import type { AddressReading } from './read-address.ts'

const longest = 100

/**
 * What the ticket says of a page: its host alone, in ASCII, and where it is not known to be real with dots that nobody
 * can click.
 */
export function addressLine({ result, host, why }: AddressReading): string {
  const name = /^[a-z0-9.-]+$/.test(host) ? host : ''
  if (name === '') return 'Address check: the address is not one of Microsoft’s sign-in pages.'
  const shown = result === 'fake' || result === 'unknown' ? name.replaceAll('.', '[.]') : name
  return `Address check: the page at ${shortened(shown)} ${why === 'http' ? 'is not protected (http).' : ends[result]}`
}

const ends: Record<AddressReading['result'], string> = {
  work: 'is Microsoft’s sign-in page for work accounts.',
  national: 'is Microsoft’s sign-in page for a national cloud.',
  own: 'is the organisation’s own sign-in page.',
  personal: 'is Microsoft’s page for personal accounts.',
  fake: 'is not one of Microsoft’s sign-in pages.',
  unknown: 'is not on the list of sign-in pages.',
}

/** The end of a long name, since that is what counts. */
function shortened(name: string): string {
  return name.slice(-longest).replace(/^[.\]]+/, '')
}
