const longest = 50

/** A way as the ids of its steps with arrows; of one of more than fifty the first and the last six. */
export function quotePath(ids: readonly string[]): string {
  const quoted = ids.map((id) => `"${id}"`)
  if (ids.length <= longest) return quoted.join(' → ')
  return [...quoted.slice(0, 6), `${ids.length - 12} more`, ...quoted.slice(-6)].join(' → ')
}
