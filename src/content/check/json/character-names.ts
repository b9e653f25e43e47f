const names: Readonly<Record<string, string>> = {
  '\u0000': 'a null character',
  '\t': 'a tab',
  '\u00a0': 'a non-breaking space',
  '\u00ad': 'a soft hyphen',
  '\u200b': 'a zero width space',
  '\u200c': 'a zero width non-joiner',
  '\u200d': 'a zero width joiner',
  '\u200e': 'a left-to-right mark',
  '\u200f': 'a right-to-left mark',
  '\u2028': 'a line separator',
  '\u2029': 'a paragraph separator',
  '\u202f': 'a narrow non-breaking space',
  '\u2060': 'a word joiner',
  '\u3000': 'a wide space',
  '\ufeff': 'a byte order mark',
}

/** What a character that nobody sees is called, with its number: "a zero width space", "U+200B". */
export function nameCharacter(sign: string): { name: string; code: string } {
  return { name: names[sign] ?? otherName(sign), code: codeOf(sign) }
}

/** The number of a character as Unicode writes it: "U+201C". */
export function codeOf(sign: string): string {
  return `U+${(sign.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, '0')}`
}

function otherName(sign: string): string {
  if (/[\u202a-\u202e\u2066-\u2069]/.test(sign)) return 'a mark for the direction of writing'
  return /\s/.test(sign) ? 'a special blank' : 'a control character'
}
