import { NotMade } from './not-made.ts'

/** The value of a file that is there. Throws `NotMade` with `missing` where it is not; a broken one is for the check to explain. */
export function readExisting<T>(texts: ReadonlyMap<string, string>, name: string, missing: string): T {
  const text = texts.get(name)
  if (text === undefined) throw new NotMade(missing)
  try {
    return JSON.parse(text) as T
  } catch {
    throw new NotMade(`The file "${name}" cannot be read. Run "npm run -s content:check" and mend it first.`)
  }
}
