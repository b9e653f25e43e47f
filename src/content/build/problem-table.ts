import { problemLayers } from '../../model/problem.ts'
import { otherLine } from '../../model/problem-words/other-line.ts'
import type { Words, WordsTable } from '../../model/problem-words/words-table.ts'

const titles: Record<keyof typeof problemLayers, string> = {
  syntax: 'The file cannot be read',
  file: 'A file is missing, too many or wrongly named',
  shape: 'Something in one file is not as it has to be',
  tree: 'The steps of a guide do not fit together',
  lost: 'Steps that nobody comes to',
  text: 'A text, link or picture is not right',
  record: 'A code, search, scenario or the coverage names something that is not there',
  example: 'An example does not hold',
  notice: 'Notices, which stop nothing',
}

/** In place of what differs from case to case, be it a text or a list of texts; suggestions are left out. */
const anyFacts = new Proxy({}, { get: (_, fact) => (fact === 'suggestion' ? '' : ['…']) })

/** Every problem that the check can name as Markdown, layer by layer: its code, what it says and what to do. */
export function problemTable(): string {
  return Object.entries(problemLayers)
    .map(([layer, words]) => layerTable(titles[layer as keyof typeof titles], words))
    .join('\n')
}

function layerTable(title: string, words: WordsTable): string {
  const rows = Object.entries(words).map(([code, say]) => {
    const { reason, remedy } = (say as (facts: object) => Words)(anyFacts)
    return `| \`${code}\` | ${cell(`${reason}`)} | ${cell(`${remedy}`)} |\n`
  })
  return `### ${title}\n\n| code | what it says | what to do |\n|---|---|---|\n${rows.join('')}`
}

/** Signs that mean something in Markdown stand for themselves. */
function cell(text: string): string {
  return text.replaceAll(otherLine, '…').replace(/[\\|*_<>[\]`]/g, (sign) => `\\${sign}`)
}
