import { quoteList } from './quote-list.ts'
import type { WordsTable } from './words-table.ts'

/** Steps that nobody comes to: often because of another mistake in the tree, so told after those. */
export const lostWords = {
  'unreachable-section': ({ section, steps }: { section: string; steps: readonly string[] }) => ({
    reason: `Nothing leads into the section "${section}", so nobody ever sees its steps ${quoteList(steps)}.`,
    remedy: 'Let an option of another section lead to its first step, or delete the file and its name in "sections".',
  }),
  'unreachable-step': ({ id }: { id: string }) => ({
    reason: `Nothing leads to the step "${id}".`,
    remedy: `Let the "next" of an option say "${id}", or delete the step.`,
  }),
} satisfies WordsTable
