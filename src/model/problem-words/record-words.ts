import type { WordsTable } from './words-table.ts'

/** Codes, searches, scenarios and coverage, which name steps from outside. */
export const recordWords = {
  'answer-off-the-way': ({ id, asked }: { id: string; asked: string }) => ({
    reason: `The answers before it do not lead to the question "${id}", so this answer is never used.`,
    remedy: `Answer "${asked}" here, or correct the answers before it.`,
  }),
  'unknown-guide': ({ id, suggestion }: { id: string; suggestion: string }) => ({
    reason: `There is no guide "${id}".`,
    remedy: `${suggestion}Write the name of a folder in "guides".`,
  }),
  'start-at-page': ({ id }: { id: string }) => ({
    reason: `A code cannot lead into the guide "${id}": at that address stands a page of the app.`,
    remedy: 'Let it start in another guide.',
  }),
  'unknown-section': ({ id, suggestion }: { id: string; suggestion: string }) => ({
    reason: `The guide has no section "${id}".`,
    remedy: `${suggestion}Write one of the names in "sections" of its guide.json.`,
  }),
  'unknown-code': ({ id, suggestion }: { id: string; suggestion: string }) => ({
    reason: `There is no record for the code "${id}".`,
    remedy: `${suggestion}Correct it, or create "codes/${id}.json".`,
  }),
  'unknown-outcome': ({ id, suggestion }: { id: string; suggestion: string }) => ({
    reason: `No guide has an outcome "${id}".`,
    remedy: `${suggestion}Correct the id, or take it out.`,
  }),
  'unknown-search-word': ({ name, suggestion, known }: { name: string; suggestion: string; known: string }) => ({
    reason: `{${name}} is not a word that a ticket gives.`,
    remedy: `${suggestion}Known here: ${known}.`,
  }),
  'quoted-search-word': ({ name }: { name: string }) => ({
    reason: `{${name}} stands inside quotation marks, but its value brings its own.`,
    remedy: 'Take the quotation marks around it away.',
  }),
  'unused-conditions': (_: object) => ({
    reason: 'The search has conditions, but no line says where they stand.',
    remedy: 'Write {conditions} in one of the "lines", or take the conditions out.',
  }),
  'missing-conditions': (_: object) => ({
    reason: 'A line says {conditions}, but the search has none, so the line never appears.',
    remedy: 'Add "conditions", or take the word out of the line.',
  }),
  'no-last-scenario': (_: object) => ({
    reason: 'The last scenario names codes or outcomes, so some tickets would fit none.',
    remedy: 'End with a scenario that has none of "codes", "outcomes" and "answers".',
  }),
  'scenario-never-taken': (_: object) => ({
    reason: 'This scenario stands after one that always fits, so it is never taken.',
    remedy: 'Move the one without "codes" and "outcomes" to the end.',
  }),
  'unknown-place': ({ place, suggestion }: { place: string; suggestion: string }) => ({
    reason: `There is no "${place}".`,
    remedy: `${suggestion}Name the step or code where people meet this point now, or take the place out.`,
  }),
  'checked-too-late': ({ what, checked, today }: { what: string; checked: string; today: string }) => ({
    reason: `${what} says that it was checked on ${checked}, but today is ${today}.`,
    remedy: 'Write the day on which somebody really compared it with its sources.',
  }),
} satisfies WordsTable
