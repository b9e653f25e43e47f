import { siteFile } from './content-files.ts'
import { describeValue } from './describe-value.ts'
import { type Mistake, mistake } from './problem.ts'
import { contentFormat } from './site-schema.ts'

/** What is wrong with a "format" in site.json that is not the one that this app reads. */
export function findFormatProblem(written: unknown): Mistake {
  const at = { file: siteFile, path: ['format'] }
  const format = contentFormat
  if (typeof written === 'number' && written > format) {
    return mistake('future-format', at, { written: String(written), format })
  }
  if (typeof written === 'number') return mistake('old-format', at, { written: String(written), format })
  const facts = { place: '"format"', expected: `the number ${format}`, written: describeValue(written) }
  return mistake('wrong-type', at, { ...facts, suggestion: ' No quotation marks, no other words.' })
}
