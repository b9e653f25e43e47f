import type { WordsTable } from './words-table.ts'

/** Examples. */
export const exampleWords = {
  'example-stops': ({ title, question }: { title: string; question: string }) => ({
    reason: `The example "${title}" stops at the question "${question}", because it has no answer to it.`,
    remedy: `Add an answer to "${question}", or correct the answers before it.`,
  }),
  'example-ends-elsewhere': ({ title, outcome, ends }: { title: string; outcome: string; ends: string }) => ({
    reason: `The example "${title}" ends at the outcome "${outcome}", not at "${ends}".`,
    remedy: 'If the guide is right, correct the example; if the example is right, correct what its options lead to.',
  }),
  'answer-not-asked': ({ title, id }: { title: string; id: string }) => ({
    reason: `No step on the way of the example "${title}" asks "${id}".`,
    remedy: 'Take this answer out, or correct the answers before it.',
  }),
  'unknown-end': ({ id, suggestion }: { id: string; suggestion: string }) => ({
    reason: `This guide has no outcome "${id}".`,
    remedy: `${suggestion}Let "ends" name an outcome of this guide.`,
  }),
} satisfies WordsTable
