import type { Search } from '../../model/help-desk-schema.ts'
import type { SearchValue } from './search-values.ts'

type Language = Search['language']

/**
 * Writes the clean values of a word so that they cannot break out of the place where they stand: text as a literal with
 * its own quotation marks, several values with commas. Expects values without line breaks or control characters.
 * Sources: learn.microsoft.com/kusto/query/scalar-data-types/string, docs.oasis-open.org/odata (section "Literals"),
 * learn.microsoft.com/graph/query-parameters, about_Quoting_Rules.
 */
export function writeLiteral({ kind, values }: SearchValue, language: Language): string {
  if (language === 'text') return values.map((value) => (kind === 'time' ? value.replace('T', ' ') : value)).join(', ')
  if (kind === 'time') return values.join(', ')
  // Log Analytics keeps codes as text.
  if (language === 'kql') return values.map(kqlText).join(', ')
  if (kind === 'number') return values.join(',')
  return values.map(language === 'odata' ? encodedOdataText : powershellText).join(',')
}

/** Writes the values of a word for a condition: in PowerShell too a condition is OData, not yet quoted. */
export function writeInCondition(value: SearchValue, language: Language): string {
  const isPlainOdata = language === 'powershell' && value.kind === 'text'
  return isPlainOdata ? value.values.map(odataText).join(',') : writeLiteral(value, language)
}

/** A PowerShell string in which nothing is live. PowerShell takes curly single quotation marks for straight ones. */
export function powershellText(value: string): string {
  return `'${value.replace(/['‘’‚‛]/g, '$&$&')}'`
}

function kqlText(value: string): string {
  return `"${value.replace(/[\\"]/g, '\\$&')}"`
}

function odataText(value: string): string {
  return `'${value.replaceAll("'", "''")}'`
}

/** The same for an address: everything inside the literal that an address or a shell could take for its own is encoded. */
function encodedOdataText(value: string): string {
  const doubled = encodeURIComponent(value.replaceAll("'", "''"))
  return `'${doubled.replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)}'`
}
