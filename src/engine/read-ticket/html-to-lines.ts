import { decodeEntities } from './decode-entities.ts'

const piece = /<(\/?)([a-z][a-z0-9]*)(?![a-z0-9])[^<>]*>|[^<]+|</gi
const block = /^(?:p|div|h[1-6]|li|pre|ul|ol|dl|dt|dd|blockquote|section|article|caption|title|body)$/

/** What has been read of a page. `cells` is the open row of a table; `open` the lines of the open cell or paragraph. */
type Page = {
  lines: string[][]
  cells: string[] | null
  inCell: boolean
  open: string[]
  line: string
  asTyped: boolean
}

/**
 * HTML as it reads on a page, line by line. A row of a table is one line of several cells, which may hold line feeds;
 * every other line is one cell. Blanks are as HTML shows them. Never throws, whatever the text is.
 */
export function htmlToLines(html: string): string[][] {
  const page: Page = { lines: [], cells: null, inCell: false, open: [], line: '', asTyped: false }
  for (const [written, closing, tag] of withoutComments(html).matchAll(piece)) {
    if (tag === undefined) addText(page, written)
    else addTag(page, tag.toLowerCase(), closing === '/')
  }
  endRow(page)
  return page.lines
}

function addText(page: Page, html: string) {
  const [first = '', ...rest] = page.asTyped ? html.split('\n') : [html.replace(/[ \t\n\f]+/g, ' ')]
  page.line += decodeEntities(first)
  for (const line of rest) {
    endLine(page)
    page.line = decodeEntities(line)
  }
}

function addTag(page: Page, name: string, closing: boolean) {
  if (name === 'br') endLine(page)
  else if (name === 'tr' || name === 'table') {
    endRow(page)
    if (name === 'tr' && !closing) page.cells = []
  } else if (page.cells && (name === 'td' || name === 'th')) {
    endCell(page)
    page.inCell = !closing
  } else if (block.test(name)) endBlock(page)
  if (name === 'pre') page.asTyped = !closing
}

function endLine(page: Page) {
  page.open.push(page.asTyped ? page.line : page.line.replace(/ {2,}/g, ' ').replace(/^ | $/g, ''))
  page.line = ''
}

function endBlock(page: Page) {
  if (/[^ ]/.test(page.line)) endLine(page)
  page.line = ''
}

/** A cell whose end is not written ends where the next one, or its row, begins or ends. Source: HTML Living Standard. */
function endCell(page: Page) {
  endBlock(page)
  if (page.inCell) page.cells?.push(page.open.join('\n'))
  page.inCell = false
  page.open = []
}

function endRow(page: Page) {
  if (page.cells) endCell(page)
  else endBlock(page)
  page.lines.push(...(page.cells ? [page.cells] : page.open.map((line) => [line])))
  page.cells = null
  page.open = []
}

function withoutComments(html: string): string {
  const [before = '', ...rest] = html.split('<!--')
  return before + rest.map((part) => part.split('-->').slice(1).join('-->')).join('')
}
