import { type CheckedFiles, type CheckOptions, checkFiles } from '../check/check-files.ts'
import { readFolder } from './read-folder.ts'

/** Reads and checks a content folder. One that does not exist is one without files. */
export async function checkFolder(folder: string, options?: CheckOptions): Promise<CheckedFiles> {
  return checkFiles(await readFolder(folder), options)
}
