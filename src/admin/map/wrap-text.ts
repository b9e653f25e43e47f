/** Breaks a text into lines of at most so many characters, at spaces where there are any. At least one line. */
export function wrapText(text: string, characters: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ').flatMap((one) => cut(one, characters))) {
    if (line !== '' && line.length + 1 + word.length > characters) {
      lines.push(line)
      line = word
    } else {
      line = line === '' ? word : `${line} ${word}`
    }
  }
  return [...lines, line]
}

function cut(word: string, characters: number): string[] {
  return word.match(new RegExp(`.{1,${characters}}`, 'gsu')) ?? []
}
