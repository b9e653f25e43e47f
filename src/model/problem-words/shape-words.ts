import type { WordsTable } from './words-table.ts'

/** One file by itself: its entries and their values. */
export const shapeWords = {
  'missing-key': ({ place, key }: { place: string; key: string }) => ({
    reason: `${place} has no "${key}".`,
    remedy: `Add "${key}".`,
  }),
  'unknown-key': ({ place, key, suggestion }: { place: string; key: string; suggestion: string }) => ({
    reason: `${place} has an entry "${key}" that is not known here.`,
    remedy: `${suggestion}Correct the name or take the entry out.`,
  }),
  'wrong-type': ({ place, expected }: { place: string; expected: string }) => ({
    reason: `${place} has to be ${expected}.`,
    remedy: `Write ${expected} here.`,
  }),
  'bad-value': ({ place, allowed, suggestion }: { place: string; allowed: string; suggestion: string }) => ({
    reason: `${place} has a value that is not known.`,
    remedy: `${suggestion}Allowed: ${allowed}.`,
  }),
  'only-true': ({ place }: { place: string }) => ({
    reason: `${place} can only be true.`,
    remedy: 'Write true without quotation marks, or take the entry out.',
  }),
  'bad-form': ({ place, hint }: { place: string; hint: string }) => ({
    reason: `${place} is not written as it has to be.`,
    remedy: hint,
  }),
  'empty-text': ({ place }: { place: string }) => ({
    reason: `${place} is empty.`,
    remedy: 'Write the text, or take the entry out if it is optional.',
  }),
  'too-few': ({ place, minimum }: { place: string; minimum: number }) => ({
    reason: `${place} needs at least ${minimum} ${minimum === 1 ? 'entry' : 'entries'}.`,
    remedy: 'Add what is missing.',
  }),
  'out-of-range': ({ place, limit }: { place: string; limit: string }) => ({
    reason: `${place} has to be ${limit}.`,
    remedy: 'Change the value.',
  }),
} satisfies WordsTable
