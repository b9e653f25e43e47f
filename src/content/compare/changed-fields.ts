import { fieldText } from './field-text.ts'

export type ChangedField = { field: string; before: string; after: string }

type Fields = Readonly<Record<string, unknown>>

/**
 * The entries in which two versions of a thing differ, as texts; empty where a version has no such entry. First in the
 * order of the new version, then what only the old one has. Entries in `skip` and the editor's `$schema` do not count.
 */
export function changedFields(before: Fields, after: Fields, skip: readonly string[] = []): ChangedField[] {
  const fields = [...new Set([...Object.keys(after), ...Object.keys(before)])]
  return fields
    .filter((field) => field !== '$schema' && !skip.includes(field))
    .map((field) => ({ field, before: fieldText(before[field]), after: fieldText(after[field]) }))
    .filter((one) => one.before !== one.after)
}
