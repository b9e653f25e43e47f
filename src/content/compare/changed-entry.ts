import { type ChangedField, changedFields } from './changed-fields.ts'

/** Entries that people read as sentences: what changed in them is shown word by word. */
const textFields = [
  'title',
  'body',
  'label',
  'hint',
  'reason',
  'action',
  'tried',
  'note',
  'description',
  'essentials',
  'sentence',
  'helpDesk',
  'words',
  'lines',
  'conditions',
  'where',
]

/** Who reviewed it, and from what: told for many things at once. */
export const reviewFields = ['sources', 'checked']

/** What changed in a thing: `texts`, shown word by word, and `values`, shown as now and before. Reviews stay out. */
export function changedEntry(
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
  skip: readonly string[] = [],
): { texts: ChangedField[]; values: ChangedField[] } {
  const fields = changedFields(before, after, ['id', ...skip, ...reviewFields])
  return {
    texts: fields.filter(({ field }) => textFields.includes(field)),
    values: fields.filter(({ field }) => !textFields.includes(field)),
  }
}
