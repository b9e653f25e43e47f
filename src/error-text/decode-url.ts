const encoded = /%[0-9a-f]{2}/i
// `Trace+ID:+…`, `Timestamp:+2031-…`: only the blanks are encoded.
const plusLabel = /\p{L}\+\p{L}{1,40}:\+|\p{L}:\+(?:[0-9a-f]{8}-[0-9a-f]{4}-|\d{4}-\d\d-\d)/iu
const maxRounds = 4

/** Undoes URL encoding, also double, word by word: only a word that is encoded loses its plus signs. */
export function decodeUrl(text: string): string {
  if (!/[%+]/.test(text)) return text
  return text.replace(/\S+/g, (word) => (isEncoded(word) ? decodeWord(word) : word))
}

function isEncoded(word: string): boolean {
  return encoded.test(word) || (word.includes('+') && (/aadsts|error_description=/i.test(word) || plusLabel.test(word)))
}

function decodeWord(word: string): string {
  let decoded = word
  for (let round = 0; round < maxRounds && (round === 0 || encoded.test(decoded)); round++) {
    decoded = decoded.replace(/\+/g, ' ').replace(/(?:%[0-9a-f]{2})+/gi, decodeRun)
  }
  return decoded
}

function decodeRun(run: string): string {
  try {
    return decodeURIComponent(run)
  } catch {
    return run.replace(/%([0-9a-f]{2})/gi, (_all, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
  }
}
