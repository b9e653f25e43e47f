/** The record that stands in for every code that has none of its own: `content/codes/unknown.json`. */
export const unknownCode = 'unknown'

/** What a code looks like, and so the name of its file: 4 to 9 digits, or a name as some programs show it. */
export const codePattern = /^(?:unknown|[1-9][0-9]{3,8}|[A-Z][A-Za-z]{3,59})$/
