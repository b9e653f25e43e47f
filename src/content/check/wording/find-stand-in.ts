const standIns = [
  /\b([0-9a-f])\1{7}-(?:\1{4}-){3}\1{12}\b/i,
  /\b12345678-1234-1234-1234-1234567890[0-9a-f]{2}\b/i,
  /\bx{4,}(?:-x+)*\b/i,
  /\b(?:TODO|FIXME|TBD|XXX|CHANGE_?ME)\b/,
  /\blorem ipsum\b/i,
  /\b(?:asdf(?:gh)?|foo ?bar|blah blah)\b/i,
  /\?{3,}/,
  /(?<=\/\/|@|\.|^)(?:[a-z0-9-]+\.){0,4}example\.(?:com|org|net)\b/i,
  /\[(?:insert|your|todo|tbd)\b[^\]]{0,40}\](?!\()/i,
  /\b(?:insert|your) text here\b|\btext goes here\b/i,
]

/** The words of a text that somebody meant to replace: `TODO`, `00000000-…`, `lorem ipsum`; null when there are none. */
export function findStandIn(text: string): string | null {
  for (const pattern of standIns) {
    const match = pattern.exec(text)
    if (match) return match[0]
  }
  return null
}
