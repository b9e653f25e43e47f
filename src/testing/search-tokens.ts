/** Small readers of the languages of searches, to prove in tests that no value leaves its literal. */

/** The literals of a text, decoded, and all that stands around them, with `<>` in the place of each literal. */
export type Tokens = { literals: string[]; outside: string }

/** Reads KQL: literals in double or single quotation marks with backslashes. Throws for one that is not closed. */
export function kqlTokens(text: string): Tokens {
  return read(text, /["']/, (rest, quote) => {
    const literal = new RegExp(`^${quote}((?:[^\\\\${quote}\\n\\r]|\\\\[\\\\"'])*)${quote}`).exec(rest)
    return literal && { length: literal[0].length, value: (literal[1] as string).replace(/\\(.)/gs, '$1') }
  })
}

/** Reads OData: literals in single quotation marks, which are doubled inside. */
export function odataTokens(text: string): Tokens {
  return read(text, /'/, (rest) => {
    const literal = /^'((?:[^']|'')*)'/.exec(rest)
    return literal && { length: literal[0].length, value: (literal[1] as string).replaceAll("''", "'") }
  })
}

/**
 * Reads PowerShell: literals in single quotation marks of any form, which are doubled inside. Any other quotation mark
 * outside would open an expandable text, so it throws.
 */
export function powershellTokens(text: string): Tokens {
  const tokens = read(text, /['‘’‚‛]/, (rest) => {
    const literal = /^['‘’‚‛]((?:[^'‘’‚‛]|['‘’‚‛]{2})*)['‘’‚‛]/.exec(rest)
    const value = literal?.[1]?.replace(/['‘’‚‛](['‘’‚‛])/g, '$1') ?? ''
    return literal && { length: literal[0].length, value }
  })
  if (/["“”„`]/.test(tokens.outside)) throw new Error(`Live quotation marks: ${tokens.outside}`)
  return tokens
}

type Read = (rest: string, quote: string) => { length: number; value: string } | null

function read(text: string, opening: RegExp, readLiteral: Read): Tokens {
  const literals: string[] = []
  let outside = ''
  let place = 0
  while (place < text.length) {
    const sign = text[place] as string
    if (!opening.test(sign)) {
      outside += sign
      place += 1
      continue
    }
    const literal = readLiteral(text.slice(place), sign)
    if (!literal) throw new Error(`A literal is not closed: ${text.slice(place)}`)
    literals.push(literal.value)
    outside += '<>'
    place += literal.length
  }
  return { literals, outside }
}
