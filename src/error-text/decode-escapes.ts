const letters: Record<string, string> = { r: '\n', n: '\n', t: '\t', '"': '"', "'": "'", '/': '/' }

/**
 * Undoes the escapes of JSON, JavaScript and PowerShell strings at any depth: `\"`, `\\\"`, `\r\n`, `\\u0022`, `` `r`n ``.
 * Loose on purpose: a Windows path may lose a letter, but no id, time or code holds a backslash.
 */
export function decodeEscapes(text: string): string {
  return text
    .replace(/(?<!\\)\\+r\\+n/g, '\n')
    .replace(/(?<!\\)\\+(?:u([0-9a-f]{4})|x([0-9a-f]{2})|(["'/rnt]))/gi, (_all, four, two, letter: string) =>
      letter ? (letters[letter.toLowerCase()] as string) : decodePoint(Number.parseInt(four ?? two, 16)),
    )
    .replace(/`r`n|`n/g, '\n')
}

function decodePoint(point: number): string {
  return point === 13 || point === 10 ? '\n' : String.fromCharCode(point)
}
