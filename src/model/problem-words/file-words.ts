import type { WordsTable } from './words-table.ts'

/** Files that are missing, too many or wrongly named. */
export const fileWords = {
  'missing-file': ({ name }: { name: string }) => ({
    reason: `The file "${name}" is missing.`,
    remedy: 'Create it, or take its name out of the list that asks for it.',
  }),
  'unlisted-file': ({ name }: { name: string }) => ({
    reason: `No guide lists the file "${name}", so nobody ever sees it.`,
    remedy: 'Add its name without ".json" to "sections" in guide.json, or delete the file.',
  }),
  'missing-unknown-code': (_: object) => ({
    reason: 'There is no record for codes that have none of their own.',
    remedy:
      'Create "codes/unknown.json": copy another code file and write what somebody with any other code should do.',
  }),
  'bad-code-name': ({ name }: { name: string }) => ({
    reason: `The file "${name}" is not named like a code, so nobody ever finds it.`,
    remedy: 'Give it the code as its name: 4 to 9 digits, for example "codes/50126.json", or letters only.',
  }),
  'reserved-guide': ({ id }: { id: string }) => ({
    reason: `The app has a page of its own at "${id}", so nobody would see this guide.`,
    remedy: 'Give the folder another name.',
  }),
  'reserved-section': ({ id }: { id: string }) => ({
    reason: `The file "${id}.json" of a guide is no section.`,
    remedy: 'Take it out of "sections"; if it holds steps, give the file another name first.',
  }),
} satisfies WordsTable
