/**
 * The `tel:` address of a phone number as people write it (RFC 3966). The "(0)" that some countries put behind the
 * country code is not dialled with it and is left out.
 */
export function telAddress(phone: string): string {
  const dialled = phone.startsWith('+') ? phone.replace('(0)', '') : phone
  return `tel:${dialled.replace(/[^+0-9]/g, '')}`
}
