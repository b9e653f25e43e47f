import { rows } from './figures.ts'
import type { PageName } from './measured-page.ts'
import type { Measured } from './statistics.ts'
import type { Line } from './summarise.ts'

/** A table in Markdown: the medians of all pages, then Signpost's ratio to each other one. */
export function tableText(lines: readonly Line[], pages: readonly PageName[]): string {
  const others = pages.filter((page) => page !== 'signpost' && pages.includes('signpost'))
  const head = ['', ...pages, ...others.map((page) => `signpost : ${page}`)]
  const body = lines.map(({ figure, words, medians, ratios }) => {
    const { digits, scale = 1 } = rows.find((row) => row.figure === figure) ?? { digits: 0 }
    const shown = medians.map((value) => number(value === null ? null : value * scale, digits))
    return [words, ...shown, ...others.map((page) => number(ratios[pages.indexOf(page)] ?? null, 2))]
  })
  const table = [head, head.map((_, column) => (column === 0 ? '---' : '---:')), ...body]
  return `${table.map((cells) => `| ${cells.join(' | ')} |`).join('\n')}\n`
}

function number(value: Measured, digits: number): string {
  return value === null ? '–' : value.toFixed(digits)
}
