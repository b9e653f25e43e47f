import * as z from 'zod/mini'
import type { CheckedFile } from './checked-file.ts'
import { valueAt } from './checked-file.ts'
import { findBadValue } from './find-bad-value.ts'
import { findMissingKey } from './find-missing-key.ts'
import { findUnknownKey } from './find-unknown-key.ts'
import type { Mistake, Path } from './problem.ts'

type Issue = z.core.$ZodIssue

/** What is wrong with the shape of one file: the schema's issues, each turned into a mistake in our words. */
export function findShapeProblems(file: string, value: unknown, schema: z.core.$ZodType): Mistake[] {
  const { error } = z.safeParse(schema, value)
  return onceEach((error?.issues ?? []).flatMap((issue) => toMistakes(issue, [], { file, value, schema })))
}

function toMistakes(issue: Issue, above: Path, where: CheckedFile): Mistake[] {
  const path = [...above, ...issue.path] as Path
  if (issue.code === 'invalid_union' && issue.errors.length > 0) {
    return meantBranch(issue.errors).flatMap((inner) => toMistakes(inner, path, where))
  }
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => findUnknownKey(path, key, where).mistake)
  if (isMissing(issue) && path.length > 0 && valueAt(where.value, path) === undefined) {
    return [findMissingKey(path, where)]
  }
  return [findBadValue(issue, path, where)]
}

function isMissing({ code }: Issue): boolean {
  return code === 'invalid_type' || code === 'invalid_union' || code === 'invalid_value'
}

/** Of a union's branches the one that fits best: the branch that agrees at least on the kind of value. */
function meantBranch(branches: Issue[][]): Issue[] {
  const isOtherType = (issue: Issue) => issue.code === 'invalid_type' && issue.path.length === 0
  return branches.find((issues) => !issues.some(isOtherType)) ?? branches[0] ?? []
}

/**
 * One mistake for one place: a misspelt entry that has to be there is unknown and missing, and a bad id may be too long
 * as well.
 */
function onceEach(mistakes: Mistake[]): Mistake[] {
  const told = new Set<string>()
  return mistakes.filter(({ code, path, atKey, reason }) => {
    const at = `${JSON.stringify(path)} ${code === 'missing-key' ? reason : atKey}`
    return !told.has(at) && told.add(at)
  })
}
