/**
 * What the person types: the characters that layouts write from different keys, and that passwords hold. It begins like
 * no word, name or year, so that a password typed into the box by mistake ends after its first character. The backslash
 * is left out: on many phones and Macs it is hard to find.
 */
export const phraseLines = ['y7Zqwa2m', '@-_.;/"\'#$!?'] as const

export const phrase = phraseLines.join('')
