import * as z from 'zod/mini'

const webOrContact = /^(?:https:\/\/[^\s/@\\{}]+(?:[/?#][^\s\\{}]*)?|mailto:[^\s{}]+@[^\s{}]+|tel:\+?[0-9 ()-]+)$/

/**
 * Says whether a link may stand on a page: https without user info, mailto or tel. Everything else (javascript:,
 * data:, file:, "//host") is refused, whatever it looks like. So are braces: after filling in they could hold anything.
 */
export function isSafeAddress(address: string): boolean {
  return webOrContact.test(address)
}

export const addressSchema = z
  .string()
  .check(z.regex(webOrContact), z.describe('An address that starts with https://, mailto: or tel:'))
