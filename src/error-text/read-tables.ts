import { kindOfLabel } from './find-labels.ts'
import type { Finding } from './finding.ts'
import type { LabelKind } from './labels.ts'
import { readValues } from './read-value.ts'

/** What the tables of a text say, and where they stand, so that nothing in them is read twice. */
export type Tables = { findings: Finding[]; spans: { start: number; end: number }[] }

type Cell = { text: string; start: number; end: number }
type Line = { text: string; start: number }

const delimiters = ['\t', '|', ';', ','] as const
const maxRows = 1000
// Heads may follow each other without end, each with all the rest as its rows.
const maxRowsRead = 3000
const rule = /^[-\s|:+=]{3,}$/

/** Reads tables with a head of labels: CSV, tabs, Markdown, and columns under a line of dashes. */
export function readTables(text: string): Tables {
  const lines = linesOf(text)
  const tables: Tables = { findings: [], spans: [] }
  let record = 0
  let rowsLeft = maxRowsRead
  for (let index = 0; index < lines.length - 1; index++) {
    const head = lines[index] as Line
    const split = splitterFor(head, lines[index + 1] as Line)
    if (!split) continue
    const kinds = split(head).map((cell) => columnKind(cell.text))
    const rows: Line[] = []
    for (const line of lines.slice(index + 1, index + 1 + maxRows)) {
      if (line.text === head.text || line.text.trim() === '' || rowsLeft-- <= 0) break
      rows.push(line)
    }
    const findings = rows.flatMap((row) => (rule.test(row.text) ? [] : readRow(text, split(row), kinds, ++record)))
    const last = rows.at(-1)
    if (findings.length === 0 || !last) continue
    tables.findings.push(...findings)
    tables.spans.push({ start: head.start, end: last.start + last.text.length + 1 })
    index += rows.length
  }
  return tables
}

function linesOf(text: string): Line[] {
  let start = 0
  return text.split('\n').map((line) => {
    const found = { text: line, start }
    start += line.length + 1
    return found
  })
}

/** How a line is cut into cells, when it is a table's head: two or more of its cells are labels and nothing else. */
function splitterFor(head: Line, next: Line): ((line: Line) => Cell[]) | null {
  if (head.text.length < 8 || head.text.length > 6000) return null
  if (/^[-\s]+$/.test(next.text) && next.text.trim().includes(' ')) {
    const starts = [...next.text.matchAll(/-+/g)].map(({ index }) => index)
    const split = (line: Line) => splitAt(line, starts)
    return isHead(split(head)) ? split : null
  }
  if (/ {2}/.test(head.text) && isHead(splitWide(head))) return splitWide
  const found = delimiters.find((delimiter) => head.text.includes(delimiter) && isHead(splitBy(head, delimiter)))
  return found ? (line: Line) => splitBy(line, found) : null
}

function isHead(cells: Cell[]): boolean {
  const kinds = cells.map((cell) => columnKind(cell.text)).filter((kind) => kind !== null)
  return new Set(kinds).size >= 2 && kinds.length >= 2 && kinds.some((kind) => kind !== 'other' && kind !== 'message')
}

function columnKind(text: string): LabelKind | null {
  return text.length > 60 ? null : kindOfLabel(text)
}

function readRow(text: string, cells: Cell[], kinds: (LabelKind | null)[], record: number): Finding[] {
  return cells.flatMap(({ start, end }, column) => {
    const kind = kinds[column]
    if (!kind || kind === 'other' || kind === 'message') return []
    return readValues(text, { kind: kind === 'error' ? 'code' : kind, language: 'data', from: start, to: end })
      .filter((value) => value.start < end)
      .map((value) => ({ ...value, record }))
  })
}

function splitAt(line: Line, starts: number[]): Cell[] {
  return starts.map((start, index) => cellOf(line, start, starts[index + 1] ?? line.text.length))
}

/** Cuts at two blanks and more. */
function splitWide(line: Line): Cell[] {
  let at = 0
  return line.text.split(/( {2,})/).flatMap((part, index) => {
    const from = at
    at += part.length
    return index % 2 === 0 && part !== '' ? [cellOf(line, from, at)] : []
  })
}

/** Cuts at a delimiter, but not inside double quotes. */
function splitBy(line: Line, delimiter: string): Cell[] {
  const cells: Cell[] = []
  let start = 0
  let quoted = false
  for (let at = 0; at <= line.text.length; at++) {
    const sign = line.text[at]
    if (sign === '"') quoted = !quoted
    if (at < line.text.length && (quoted || sign !== delimiter)) continue
    cells.push(cellOf(line, start, at))
    start = at + 1
  }
  return cells
}

function cellOf(line: Line, from: number, to: number): Cell {
  return { text: line.text.slice(from, to).trim(), start: line.start + from, end: line.start + to }
}
