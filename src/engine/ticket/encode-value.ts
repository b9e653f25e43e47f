/**
 * Writes a text as the value of a parameter in an address. Half characters (lone surrogates), at which
 * `encodeURIComponent` throws, become U+FFFD; an apostrophe is encoded as well, since some programs end an address there.
 */
export function encodeValue(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD')).replaceAll("'", '%27')
}
