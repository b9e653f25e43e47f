/** The first lines, trimmed, up to a blank one or the dashes that mail programs put before a signature. */
export function upToBlank(lines: readonly string[]): string[] {
  const end = lines.findIndex((line) => /^\s*(?:[-_]{2,}\s*)?$/.test(line))
  return (end === -1 ? lines : lines.slice(0, end)).map((line) => line.trim())
}
