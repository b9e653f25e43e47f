const longest = 65_536
/** Soft hyphens, marks of direction and blanks without width, which copying brings along. */
const unseen = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g
const quotes = new Set([...'"\'`“”„‟‘’‚«»‹›<>(){},;'])
/** Not every word before a colon: "anna:hunter2" is a name and a password. */
const scheme =
  /^(?:[a-z][a-z0-9+.-]*:\/\/|(?:https?|data|javascript|blob|file|filesystem|about|chrome|edge|ftp|wss?|ms-[a-z0-9.-]+):(?!\s))/i
const secondAddress = /\s[a-z][a-z0-9+.-]*:\/\//i
const nameWithDot = /^[^/?#\\]*[.\u3002\uff0e\uff61]/
/** Browsers do not agree on what a blank in a host means. Tabs and line ends they all leave out. */
const blankInHost = /^https?:[/\\]*[^/?#\\]*[^\S\t\r\n]/i
const atSign = /^[^/?#\\]*@/

/** `isBare`: no scheme stood there, so it may be anything with a dot. */
type CleanAddress = { address: string; isBare: boolean }

/**
 * What somebody pasted as one address with its scheme: without what copying puts around it, and with `https://` where no
 * scheme stands. Null when it is none: nothing, a word, a mail address, several addresses. Of longer texts the first
 * 64 K characters count. A mail address that holds one of `names` is kept, since `name@host` is a known trick.
 */
export function cleanAddress(pasted: string, names: readonly string[] = []): CleanAddress | null {
  const text = unpack(pasted.slice(0, longest).replace(unseen, ''))
  if (secondAddress.test(text) || blankInHost.test(text)) return null
  if (scheme.test(text)) return { address: text, isBare: false }
  const bare = text.replace(/^[/\\]+/, '')
  if (!nameWithDot.test(bare) || blankInHost.test(`https://${bare}`)) return null
  if (atSign.test(bare) && !names.some((name) => bare.toLowerCase().includes(name))) return null
  return { address: `https://${bare}`, isBare: true }
}

function unpack(text: string): string {
  const bare = withoutEdges(text)
  const inner = bare.startsWith('[') && bare.endsWith(']') ? withoutEdges(bare.slice(1, -1)) : bare
  return /^view-source:/i.test(inner) ? unpack(inner.slice('view-source:'.length)) : inner
}

function withoutEdges(text: string): string {
  const isEdge = (char = '') => quotes.has(char) || char.trim() === ''
  let [start, end] = [0, text.length]
  while (start < end && isEdge(text[start])) start += 1
  while (end > start && isEdge(text[end - 1])) end -= 1
  return text.slice(start, end)
}
