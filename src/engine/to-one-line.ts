// Control and format characters (Unicode Cc, Cf: bidi overrides, zero-width signs) and the two line separators.
const unseen = /[\p{Cc}\p{Cf}\u2028\u2029]+/gu

/**
 * Makes text that cannot break out of its line: line breaks, control, bidi and invisible characters become one blank,
 * and blanks at both ends go. Half characters (lone surrogates) become U+FFFD.
 */
export function toOneLine(text: string): string {
  return text
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .replace(unseen, ' ')
    .replace(/ {2,}/g, ' ')
    .trim()
}
