import type * as z from 'zod/mini'
import { type CheckedFile, valueAt } from './checked-file.ts'
import { describePlace } from './describe-place.ts'
import { describeValue } from './describe-value.ts'
import { type Mistake, mistake, type Path } from './problem.ts'
import { isOptional, limitsAt } from './schema-at.ts'

type Issue = z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig

/** A list that is too short, a text that is too long or a number beyond its limits, of which both are named. */
export function findOutOfRange(issue: Issue, path: Path, where: CheckedFile): Mistake {
  const at = { file: where.file, path }
  const place = describePlace(where.value, path)
  const optional = isOptional(where.schema, where.value, path) ? ' If there is none, take the entry out.' : ''
  if (issue.code === 'too_small' && issue.origin === 'array') {
    return mistake('too-few', at, { place, minimum: Number(issue.minimum), suggestion: optional })
  }
  const written = describeValue(valueAt(where.value, path))
  if (issue.code === 'too_big' && issue.origin === 'string') {
    const limit = `at most ${issue.maximum} characters long`
    return mistake('out-of-range', at, { place, limit, written, suggestion: '' })
  }
  const { minimum, maximum } = limitsAt(where.schema, where.value, path)
  return mistake('out-of-range', at, {
    place,
    limit: `a whole number from ${minimum} to ${maximum}`,
    written,
    suggestion: optional,
  })
}
