import type { ProblemCode, problemWords } from '../../../model/problem.ts'

/** A mistake in the text of a file: `offset` counts UTF-16 units from 0, the facts fill the words of the code. */
export type Found = { code: ProblemCode; offset: number; facts: object }

/** Notes a mistake with the facts that the words of its code ask for. */
export function found<C extends ProblemCode>(
  code: C,
  offset: number,
  facts: Parameters<(typeof problemWords)[C]>[0],
): Found {
  return { code, offset, facts }
}
