import { type Mistake, mistake } from './problem.ts'

/** Endings that editors and Windows put where ".json" belongs. */
const wrongEnding = /\.json(?:c|5|l|\.txt)$/i

/** A file name by which two names for the same file are found: small letters and the ending ".json". */
export function plainFileName(name: string): string {
  return name.toLowerCase().replace(wrongEnding, '.json')
}

/** A file name in the folder "codes" with the ending ".json", the letters before it as they are: codes may have capitals. */
export function withRightEnding(name: string): string {
  return name
    .replace(wrongEnding, '.json')
    .replace(/\.json$/i, '.json')
    .replace(/^codes\//i, 'codes/')
}

/** The mistake of a file that would be right under the name `right`. */
export function misnamed(name: string, right: string): Mistake {
  const at = { file: name, path: [] }
  return mistake(wrongEnding.test(name) ? 'wrong-extension' : 'wrong-case', at, { name, right })
}
