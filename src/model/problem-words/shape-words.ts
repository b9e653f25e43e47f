import type { WordsTable } from './words-table.ts'

/** One file by itself: its entries and their values. */
export const shapeWords = {
  'missing-format': (_: object) => ({
    reason: 'site.json has no "format", so the app cannot know which rules this content follows.',
    remedy: 'Write "format": 1, as the first entry in its braces.',
  }),
  'old-format': ({ written, format }: { written: string; format: number }) => ({
    reason: `"format" is ${written}. This app reads content of format ${format}: the content is older than the app.`,
    remedy: `To migrate, write "format": ${format} and check again: each entry that is different now is then named with what to do.`,
  }),
  'future-format': ({ written, format }: { written: string; format: number }) => ({
    reason: `"format" is ${written}. This app reads content of format ${format}: the app is older than the content.`,
    remedy: `Update the app, or go back to content that was made for format ${format}. Do not only change the number.`,
  }),
  'missing-key': ({ place, key, suggestion }: { place: string; key: string; suggestion: string }) => ({
    reason: `${place} has no "${key}".`,
    remedy: `Add "${key}".${suggestion}`,
  }),
  'unknown-key': ({ place, key, suggestion }: { place: string; key: string; suggestion: string }) => ({
    reason: `${place} has an entry "${key}" that is not known here.`,
    remedy: `${suggestion}Correct the name or take the entry out.`,
  }),
  'no-patterns': ({ place, key }: { place: string; key: string }) => ({
    reason: `${place} has an entry "${key}", but content holds no patterns (regular expressions): a bad one can hang the page.`,
    remedy: `Take "${key}" out. Where people go next is said by "options" and "next"; if a text has to be recognised, ask who maintains the app.`,
  }),
  'no-includes': ({ place, key }: { place: string; key: string }) => ({
    reason: `${place} has an entry "${key}", but files do not include each other.`,
    remedy: `Take "${key}" out. The sections of a guide are listed in "sections" of its guide.json, and steps lead to each other by their id.`,
  }),
  'one-language': ({ place, key }: { place: string; key: string }) => ({
    reason: `${place} has an entry "${key}", but content is in one language so far.`,
    remedy: `Take "${key}" out and write each text once. For another language keep a second content folder and publish it beside this one.`,
  }),
  'wrong-type': ({
    place,
    expected,
    written,
    suggestion,
  }: {
    place: string
    expected: string
    written: string
    suggestion: string
  }) => ({
    reason: `${place} has to be ${expected}. Here stands ${written}.`,
    remedy: `Write ${expected} here.${suggestion}`,
  }),
  'bad-value': ({
    place,
    written,
    allowed,
    suggestion,
  }: {
    place: string
    written: string
    allowed: string
    suggestion: string
  }) => ({
    reason: `${place} has a value that is not known. Here stands ${written}.`,
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
  'section-path': ({ written, suggestion }: { written: string; suggestion: string }) => ({
    reason: `"sections" names "${written}", but a section is a file in the guide's own folder.`,
    remedy: `${suggestion}Write only the name of the file, without folders, "../" and ".json".`,
  }),
  'duplicate-section': ({ id, first }: { id: string; first: string }) => ({
    reason: `"sections" lists "${id}" twice: as entry ${first} and here.`,
    remedy: 'Take one of the two out.',
  }),
  'empty-text': ({ place, suggestion }: { place: string; suggestion: string }) => ({
    reason: `${place} is empty.${suggestion}`,
    remedy: 'Write the text, or take the entry out if it is optional.',
  }),
  'too-few': ({ place, minimum, suggestion }: { place: string; minimum: number; suggestion: string }) => ({
    reason: `${place} needs at least ${minimum} ${minimum === 1 ? 'entry' : 'entries'}.`,
    remedy: `Add what is missing between "[" and "]", with a comma between two entries.${suggestion}`,
  }),
  'out-of-range': ({
    place,
    limit,
    written,
    suggestion,
  }: {
    place: string
    limit: string
    written: string
    suggestion: string
  }) => ({
    reason: `${place} has to be ${limit}. Here stands ${written}.`,
    remedy: `Write ${limit}.${suggestion}`,
  }),
} satisfies WordsTable
