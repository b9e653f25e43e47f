const plainWord = /^\p{L}[\p{L}\p{M}’']*(?:-\p{L}[\p{L}\p{M}’']*)*[.,;:?!]?$/u
const plainNumber = /^\d{1,4}[.,;:?!]?$/

/**
 * Writes one line of text as Markdown that shows just this text: plain words stay, everything else becomes code, in
 * which there are no links, pictures, mentions, HTML, table cells or addresses, and which can be copied as it is. Only
 * a backtick, which would end the code, stands escaped between two pieces of code.
 */
export function toMarkdown(text: string): string {
  if (isPlain(text)) return text
  const pieces = text.split('`').map((piece) => (piece === '' ? '' : `\`${piece}\``))
  return pieces.join('\\`')
}

function isPlain(text: string): boolean {
  const [first = '', ...rest] = text.split(' ')
  return plainWord.test(first) && rest.every((word) => plainWord.test(word) || plainNumber.test(word))
}
