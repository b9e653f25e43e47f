import { fold } from '../fold.ts'
import { isEverydayWord } from './everyday-words.ts'
import type { Term } from './find-terms.ts'
import type { SecretKind, SecretSpan } from './secret-kind.ts'

type Cell = { start: number; end: number }

/** What may stand between columns: what each begins with, and the whole. */
const parts: [string, RegExp][] = [
  ['\t', /\t/g],
  ['|', /\|/g],
  [';', /;/g],
  [',', /,/g],
  ['  ', / {2,40}/g],
]
const mostColumns = 40
const longestHead = 400
const edge = /[\s"']/
const shown = /^[\u2022\u25cf*.\u2026:-]*$/

/** Finds the values in columns of tables whose head is such a word: tabs, "|", ";", "," or blanks between. */
export function findTableValues(text: string, terms: Term[]): SecretSpan[] {
  const found: SecretSpan[] = []
  let index = 0
  let stop = 0
  for (let start = 0; start < text.length; start = stop + 1) {
    stop = endOfLine(text, start)
    while (index < terms.length && (terms[index] as Term).start < start) index++
    const first = index
    while (index < terms.length && (terms[index] as Term).start < stop) index++
    if (first === index || stop - start > longestHead) continue
    const table = readTable(text, { start, end: stop }, terms.slice(first, index))
    found.push(...table.values)
    stop = Math.max(stop, table.end)
  }
  return found
}

function readTable(text: string, line: Cell, terms: Term[]): { values: SecretSpan[]; end: number } {
  const raw = text.slice(line.start, line.end)
  for (const [begin, part] of parts) {
    if (!raw.includes(begin)) continue
    const head = cellsOf(text, line, part)
    if (head.length < 2 || !head.every((cell) => isHead(text, cell)) || isInTable(text, line, part, head.length))
      continue
    const columns = new Map<number, SecretKind>()
    head.forEach((cell, column) => {
      const term = terms.find(({ start, end }) => cell.start <= start && cell.end >= end)
      const isNamed =
        term && term.use !== 'code' && !term.isOther && cell.end - cell.start <= term.end - term.start + 14
      if (isNamed) columns.set(column, term.kind)
    })
    if (columns.size > 0) return readRows(text, line.end, part, head.length, columns)
  }
  return { values: [], end: 0 }
}

/** True where the line before belongs to the same table: then this one is not its head. */
function isInTable(text: string, { start }: Cell, part: RegExp, width: number): boolean {
  if (start === 0) return false
  const before = Math.max(text.lastIndexOf('\n', start - 2) + 1, start - longestHead)
  return cellsOf(text, { start: before, end: start - 1 }, part).length === width
}

const isHead = (text: string, { start, end }: Cell) =>
  end - start < 40 && !/[\ue000-\ue002=:]|\d{3}/.test(text.slice(start, end))

function readRows(text: string, from: number, part: RegExp, width: number, columns: Map<number, SecretKind>) {
  const values: SecretSpan[] = []
  let end = from
  while (end < text.length) {
    const line = { start: end + 1, end: endOfLine(text, end + 1) }
    const cells = cellsOf(text, line, part)
    if (cells.length !== width) break
    for (const [column, kind] of columns) {
      const cell = cells[column] as Cell
      if (isSecretCell(text.slice(cell.start, cell.end))) values.push({ ...cell, kind })
    }
    end = line.end
  }
  return { values, end }
}

const isSecretCell = (raw: string) =>
  raw.length > 2 && !/[\s\ue000-\ue002]/.test(raw) && !shown.test(raw) && !isEverydayWord(fold(raw))

function endOfLine(text: string, start: number): number {
  const stop = text.indexOf('\n', start)
  return stop < 0 ? text.length : stop
}

function cellsOf(text: string, { start, end }: Cell, part: RegExp): Cell[] {
  const line = text.slice(start, Math.min(end, start + 2000))
  const cells: Cell[] = []
  let from = 0
  for (const match of line.matchAll(part)) {
    if (cells.length >= mostColumns) break
    cells.push(trimmed(line, from, match.index, start))
    from = match.index + match[0].length
  }
  cells.push(trimmed(line, from, line.length, start))
  return cells
}

function trimmed(line: string, from: number, to: number, offset: number): Cell {
  let start = from
  let end = to
  while (start < end && edge.test(line[start] as string)) start++
  while (end > start && edge.test(line[end - 1] as string)) end--
  return { start: offset + start, end: offset + end }
}
