import type { CodeBook } from '../../model/code-book.ts'
import type { Code } from '../../model/code-schema.ts'
import type { Guide, Question } from '../../model/guide.ts'
import { type FoundCode, findCodes } from './find-codes.ts'
import { type FoundQuestion, findQuestions } from './find-questions.ts'

export type FoundStart = FoundQuestion | FoundCode

/** So many codes at most, so that questions stay in sight: a word such as "password" fits dozens of codes. */
const mostCodes = 3

type Among = { questions: readonly Question[]; book: CodeBook | null; guides: readonly { id: string }[] }

/**
 * The questions and the codes at which somebody can start, best first. Without a code book there are questions only;
 * codes that lead into a guide that the site has not are left out.
 */
export function findStarts(guide: Guide, { questions, book, guides }: Among, query: string): FoundStart[] {
  const leadsSomewhere = ({ start }: Code) => guides.some(({ id }) => id === start.guide)
  const codes = book ? findCodes(book, query).filter(({ record }) => leadsSomewhere(record)) : []
  const found: FoundStart[] = [...findQuestions(guide, questions, query), ...codes.slice(0, mostCodes)]
  return found.sort((a, b) => (a.rating === b.rating ? 0 : b.rating - a.rating))
}
