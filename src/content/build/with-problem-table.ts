import { problemTable } from './problem-table.ts'

const start = '<!-- problems: made by "npm run content:schema" -->'
const end = '<!-- end of problems -->'

/** A Markdown text with the table of problems between its two marks. Throws when a mark is missing. */
export function withProblemTable(markdown: string): string {
  const [before, rest] = markdown.split(start)
  const after = rest?.split(end)[1]
  if (rest === undefined || after === undefined) throw new Error(`The text needs the marks ${start} and ${end}.`)
  return `${before}${start}\n\n${problemTable()}\n${end}${after}`
}
