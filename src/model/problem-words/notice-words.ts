import type { WordsTable } from './words-table.ts'

/** What stops nothing. */
export const noticeWords = {
  'twin-example': ({ title, other }: { title: string; other: string }) => ({
    reason: `The example "${title}" has the same answers as "${other}".`,
    remedy: 'Delete one of the two, or correct its answers.',
  }),
  'outcome-without-example': ({ id }: { id: string }) => ({
    reason: `No example ends at the outcome "${id}".`,
    remedy: 'Add one to "examples.json" of this guide.',
  }),
  'hard-to-read': ({ id, grade, limit }: { id: string; grade: string; limit: number }) => ({
    reason: `The step "${id}" reads like school grade ${grade}; this guide may have ${limit}.`,
    remedy: 'Write shorter sentences and shorter words, or split the step.',
  }),
} satisfies WordsTable
