import type { Question } from '../model/guide.ts'

/** Whether the check of a question picks its answer: then its options stand for the results, and the check stands open. */
export function picksAnswer({ options }: Question): boolean {
  return options.some(({ results }) => results)
}
