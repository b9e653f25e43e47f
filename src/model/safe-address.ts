/** What a link may look like that stands on a page. */
export const safeAddress =
  /^(?:https:\/\/[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*\.?(?::[0-9]{1,5})?(?:[/?#][^\s\\{}]*)?|mailto:[^\s{}]+@[^\s{}]+|tel:\+?[0-9 ()-]+)$/

/**
 * Says whether a link may stand on a page: https without user info and with a host in the letters a to z, mailto or tel.
 * Everything else (javascript:, data:, file:, "//host") is refused, whatever it looks like. So are braces: after filling
 * in they could hold anything.
 */
export function isSafeAddress(address: string): boolean {
  return safeAddress.test(address)
}
