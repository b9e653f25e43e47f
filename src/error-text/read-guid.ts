export type Found<Value> = { value: Value; start: number; end: number }

const groups = [8, 4, 4, 4, 12]
const maxBlanks = 60

/**
 * Reads the GUID that begins at a place. Blanks and line breaks inside are passed over; O and l are 0 and 1, as text
 * from a picture has it. Null for masked, cut and overlong ones.
 */
export function readGuid(text: string, at: number): Found<string> | null {
  const parts: string[] = []
  let place = at
  let hyphens = 0
  for (const length of groups) {
    if (parts.length > 0) {
      const hyphen = skipBlanks(text, place)
      if (text[hyphen] === '-') {
        hyphens++
        place = skipBlanks(text, hyphen + 1)
      } else if (hyphens > 0) return null
    }
    let part = ''
    while (part.length < length) {
      const next = part === '' ? place : skipBlanks(text, place)
      const digit = hexDigit(text.charCodeAt(next))
      if (digit === '') return null
      part += digit
      place = next + 1
    }
    parts.push(part)
  }
  if ((hyphens !== 0 && hyphens !== 4) || continuesAsHex(text, place)) return null
  return { value: parts.join('-'), start: at, end: place }
}

function skipBlanks(text: string, from: number): number {
  let place = from
  while (place < from + maxBlanks && isBlank(text.charCodeAt(place))) place++
  return place
}

function isBlank(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13)
}

function hexDigit(code: number): string {
  if ((code >= 48 && code <= 57) || (code >= 97 && code <= 102)) return String.fromCharCode(code)
  if (code >= 65 && code <= 70) return String.fromCharCode(code + 32)
  if (code === 79 || code === 111) return '0'
  return code === 108 || code === 73 ? '1' : ''
}

/** More hex digits behind the last group make it no GUID; a word behind it (`…00Correlation ID`) does not matter. */
function continuesAsHex(text: string, at: number): boolean {
  const [run = ''] = /^[0-9A-Za-z]{0,20}/.exec(text.slice(at, at + 20)) ?? []
  if (run === '') return /^-[0-9a-f]{2}/i.test(text.slice(at, at + 3))
  return /^[0-9a-f]+$/i.test(run)
}
