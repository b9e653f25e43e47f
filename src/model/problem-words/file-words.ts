import type { WordsTable } from './words-table.ts'

/** Files that are missing, too many or wrongly named. */
export const fileWords = {
  'missing-file': ({ name, suggestion }: { name: string; suggestion: string }) => ({
    reason: `The file "${name}" is missing.`,
    remedy: `${suggestion}Create it, or take its name out of the list that asks for it.`,
  }),
  'missing-section': ({ id, name, suggestion }: { id: string; name: string; suggestion: string }) => ({
    reason: `"sections" lists "${id}", but the file "${name}" is missing.`,
    remedy: `${suggestion}Correct the name, create the file, or take the name out of "sections".`,
  }),
  'wrong-case': ({ name, right }: { name: string; right: string }) => ({
    reason: `The file "${name}" has to be called "${right}": only small and capital letters differ. Windows and macOS find it all the same; most web hosts do not.`,
    remedy: `Rename it to "${right}".`,
  }),
  'same-but-case': ({ name, other }: { name: string; other: string }) => ({
    reason: `The names "${name}" and "${other}" differ only in small and capital letters, so on Windows and macOS one takes the place of the other.`,
    remedy: 'Delete one of the two files, or give it another name.',
  }),
  'unlisted-file': ({ name, suggestion }: { name: string; suggestion: string }) => ({
    reason: `No guide lists the file "${name}", so nobody ever sees it.`,
    remedy: `${suggestion}Add its name without ".json" to "sections" in guide.json, or delete the file.`,
  }),
  'misplaced-file': ({ name, suggestion }: { name: string; suggestion: string }) => ({
    reason: `The file "${name}" lies where the app looks for none, so nobody ever sees it.`,
    remedy: `${suggestion}Sections lie as "guides/<guide>/<section>.json", codes as "codes/<code>.json". Move, rename or delete the file.`,
  }),
  'wrong-extension': ({ name, right }: { name: string; right: string }) => ({
    reason: `The file "${name}" does not end in ".json", so the app does not read it.`,
    remedy: `Rename it to "${right}". Windows shows endings when "File name extensions" is on in the Explorer.`,
  }),
  'translation-file': ({ name }: { name: string }) => ({
    reason: `The file "${name}" looks like a translation, but content is in one language so far.`,
    remedy: 'Take the file out. For another language keep a second content folder and publish it beside this one.',
  }),
  'missing-unknown-code': (_: object) => ({
    reason: 'There is no record for codes that have none of their own.',
    remedy:
      'Create "codes/unknown.json": copy another code file and write what somebody with any other code should do.',
  }),
  'bad-code-name': ({ name, suggestion }: { name: string; suggestion: string }) => ({
    reason: `The file "${name}" is not named like a code, so nobody ever finds it.`,
    remedy: `${suggestion}Give it the code as its name: 4 to 9 digits, for example "codes/50126.json", or letters only.`,
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
