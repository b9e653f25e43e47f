/** The size of the words in a drawing. */
export const fontSize = 18

/** About how wide a text is: how wide its letters really are depends on the fonts of the person's system. */
export function widthOf(text: string): number {
  const hundredths = Array.from(text, (letter): number => {
    if (/\p{M}/u.test(letter)) return 0
    if (/[\s.,:;’'“”|!()[\]/iljtfrI-]/u.test(letter)) return 34
    if (/[mwMW@%…\u1100-\u11ff\u2e80-\uffef]/u.test(letter)) return 95
    return /[\p{Lu}\p{N}]/u.test(letter) ? 66 : 57
  })
  return (fontSize * hundredths.reduce((sum, em) => sum + em, 0)) / 100
}
