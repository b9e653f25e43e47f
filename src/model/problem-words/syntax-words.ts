import type { WordsTable } from './words-table.ts'

/** Files that cannot be read at all. */
export const syntaxWords = {
  syntax: ({ detail }: { detail: string }) => ({
    reason: `This is not valid JSON: ${detail}.`,
    remedy: 'Look at this place and just before it: a comma, quotation mark or bracket is missing or too many.',
  }),
  'duplicate-key': ({ key }: { key: string }) => ({
    reason: `"${key}" stands twice in the same braces.`,
    remedy: 'Keep one of the two.',
  }),
  'not-utf-8': (_: object) => ({
    reason: 'The file is not saved as UTF-8 text.',
    remedy: 'Save it again and choose the encoding "UTF-8".',
  }),
} satisfies WordsTable
