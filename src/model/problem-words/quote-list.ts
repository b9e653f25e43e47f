const most = 12

/** Names things in quotation marks: `"a", "b" and "c"`; of more than twelve the first ten and how many there are beside. */
export function quoteList(names: readonly string[]): string {
  const shown = names.length > most ? names.slice(0, most - 2) : names
  const quoted = shown.map((name) => `"${name}"`)
  const last = names.length > most ? `${names.length - shown.length} more` : quoted.pop()
  return quoted.length === 0 ? `${last}` : `${quoted.join(', ')} and ${last}`
}
