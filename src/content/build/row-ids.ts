const id = String.raw`(?:\d{3}-[A-Z]\d{1,4}|[A-Z]\d{2,4})`
const startsWithId = new RegExp(String.raw`^[*_\x60~]*${id}(?![\w-])`)
const idOrRange =
  /(?<![\w-])(?<prefix>\d{3}-[A-Z]|[A-Z](?=\d\d))(?<first>\d{1,4})(?:\s*(?:…|\.\.\.|–)\s*(?:\d{3}-)?[A-Z](?<last>\d{1,4}))?(?![\w-])/g

/**
 * The ids of the rows in a list written in Markdown, each once, in order. A row is a line of a table whose first cell
 * begins with an id (`S01`, `000-F1`), or an entry of a list that does; such an entry may hold more rows, each with its
 * id. `002-X1…X131` stands for all of them. An id anywhere else only mentions a row.
 */
export function rowIds(markdown: string): string[] {
  return [...new Set(markdown.split(/\r\n|\n|\r/).flatMap(idsInLine))]
}

function idsInLine(line: string): string[] {
  const cell = /^\s*\|([^|]*)/.exec(line)?.[1]
  const entry = /^\s*(?:[-*+]|\d+[.)])\s+(.*)/.exec(line)?.[1]
  const written = (cell ?? entry ?? '').trim()
  return startsWithId.test(written) ? [...written.matchAll(idOrRange)].flatMap(expand) : []
}

/** Every number from the first to the last, with as many digits as the first has. */
function expand({ groups = {} }: RegExpMatchArray): string[] {
  const { prefix = '', first = '', last } = groups
  const count = last ? Math.max(1, Number(last) - Number(first) + 1) : 1
  return Array.from({ length: count }, (_, step) => prefix + String(Number(first) + step).padStart(first.length, '0'))
}
