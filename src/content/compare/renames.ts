import { renamedAnswer, renamedId } from '../../engine/follow-renames.ts'

/** What `renamed` in `guide.json` lists: `old-step` → `new-step` and `step/old-option` → `new-option`. */
export type Renames = Readonly<Record<string, string>>

/** What became of a step's id, as links follow it: itself where it is not listed. */
export function renamedStep(renames: Renames, id: string): string {
  return renamedId(renames, id)
}

/** What became of an option's id; its question may be listed under any of the names that it had. */
export function renamedOption(renames: Renames, question: string, option: string): string {
  return renamedAnswer(renames, question, option).option
}

/** The answers of an old link or example under their new names. */
export function renamedAnswers(renames: Renames, answers: Iterable<readonly [string, string]>): Map<string, string> {
  return new Map(
    [...answers].map(([old, choice]) => {
      const { question, option } = renamedAnswer(renames, old, choice)
      return [question, option]
    }),
  )
}
