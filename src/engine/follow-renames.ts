import type { Guide } from '../model/guide.ts'
import type { Answers } from './answers.ts'

/** Old id → new id. An option stands as `question/old-option` and gives its new id alone. */
export type Renamed = Readonly<Record<string, string>>

/** What a link or a ticket says of a walk. Null is as good as nothing. */
type Said = { answers: Answers; from?: string | null; at?: string | null }

/**
 * The same walk with the ids of today, in a guide some of whose ids were renamed since. Ids that it still has, or that it
 * never had, stay as they are; of two answers that come to one question the first counts.
 */
export function followRenames<S extends Said>(guide: Pick<Guide, 'renamed'>, said: S): S {
  const { renamed } = guide
  if (!renamed) return said
  const answers = new Map<string, string>()
  for (const [question, option] of said.answers) {
    const today = renamedAnswer(renamed, question, option)
    if (!answers.has(today.question)) answers.set(today.question, today.option)
  }
  const step = (id: string | null | undefined) => (id ? renamedId(renamed, id) : id)
  return { ...said, answers, from: step(said.from), at: step(said.at) }
}

/** The id of today for an old one; the check of content sees to it that renames lead in no circle. */
export function renamedId(renamed: Renamed, id: string): string {
  let today = id
  for (let left = Object.keys(renamed).length; left > 0 && Object.hasOwn(renamed, today); left--) {
    today = renamed[today] as string
  }
  return today
}

/** The same for an answer: its option may have been renamed under any of the names that its question had. */
export function renamedAnswer(
  renamed: Renamed,
  question: string,
  option: string,
): { question: string; option: string } {
  const today = { question, option }
  for (let left = Object.keys(renamed).length; left > 0; left--) {
    const key = `${today.question}/${today.option}`
    if (Object.hasOwn(renamed, key)) today.option = renamed[key] as string
    else if (Object.hasOwn(renamed, today.question)) today.question = renamed[today.question] as string
    else break
  }
  return today
}
