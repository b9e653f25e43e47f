// Zero-width and bidi signs, soft hyphens, variation selectors, tag characters: they split words without being seen.
const unseen = /[\p{Cf}\u115f\u1160\u3164]|\u034f|[\u17b4\u17b5]|[\ufe00-\ufe0f]|[\u{e0100}-\u{e01ef}]/gu
const zeros = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50]

/**
 * Makes what looks alike the same: full-width letters, kinds of blanks, dashes, quotes and digits. Invisible characters
 * are dropped, half characters become U+FFFD, line breaks become "\n".
 */
export function cleanCharacters(text: string): string {
  return (
    undoMojibake(text)
      .replace(/\p{Surrogate}/gu, '\ufffd')
      .replace(unseen, '')
      // Signs for whole sentences would make the text many times longer.
      .replace(/[\ufdfa\ufdfb]/g, ' ')
      .normalize('NFKC')
      .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
      .replace(/(?![\n\t])\p{Cc}/gu, ' ')
      .replace(
        /(?<=[\dA-Fa-f]{4}\s?|\d\s?)[\u2010-\u2015\u2212\u2043\u2500](?=\s?[\dA-Fa-f])|(?<=\p{L})[\u2010\u2011](?=\p{L})/gu,
        '-',
      )
      .replace(/[\u2018\u2019\u201a\u201b\u2032\u00b4\u02bc]/g, "'")
      .replace(/[\u201c-\u201f\u2033\u00ab\u00bb\u300c\u300d]/g, '"')
      .replace(/[\u2236\ua789\u0589\u02d0]/g, ':')
      .replace(/[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0e50-\u0e59]/g, toAsciiDigit)
  )
}

/** UTF-8 that was taken for Latin-1 has two or three signs for each letter with an accent. */
function undoMojibake(text: string): string {
  if (!/\u00c3[\u0080-\u00bf]/.test(text)) return text
  return text.replace(/[\u00c2-\u00df][\u0080-\u00bf]/g, (pair) =>
    String.fromCharCode(((pair.charCodeAt(0) & 0x1f) << 6) | (pair.charCodeAt(1) & 0x3f)),
  )
}

function toAsciiDigit(digit: string): string {
  const point = digit.charCodeAt(0)
  return String(point - (zeros.findLast((zero) => zero <= point) as number))
}
