import type * as z from 'zod/mini'
import { type CheckedFile, valueAt } from './checked-file.ts'
import { describePlace } from './describe-place.ts'
import { describeValue } from './describe-value.ts'
import { offerName } from './did-you-mean.ts'
import { editDistance } from './edit-distance.ts'
import { nearestName } from './nearest-name.ts'
import { type Mistake, mistake, type Path } from './problem.ts'

type Issue = z.core.$ZodIssue

/** A value that is none of those allowed at `path`, which are named, the nearest first. */
export function findBadChoice(issue: Issue, path: Path, where: CheckedFile): Mistake {
  const at = { file: where.file, path }
  const place = describePlace(where.value, path)
  const allowed = choicesOf(issue)
  const written = valueAt(where.value, path)
  if (allowed.every((value) => value === 'true')) return mistake('only-true', at, { place })
  const text = typeof written === 'string' ? written.slice(0, 60) : ''
  const nearest = allowed.find((value) => value === text.trim().toLowerCase()) ?? nearestName(text, allowed)
  return mistake('bad-value', at, {
    place,
    written: describeValue(written),
    allowed: nearestFirst(text, allowed)
      .map((value) => `"${value}"`)
      .join(', '),
    suggestion: offerName(nearest),
  })
}

function choicesOf(issue: Issue): string[] {
  if (issue.code === 'invalid_value') return issue.values.map(String)
  return issue.code === 'invalid_union' && 'options' in issue ? (issue.options as unknown[]).map(String) : []
}

function nearestFirst(written: string, allowed: readonly string[]): string[] {
  const far = (value: string) => editDistance(written, value, 6)
  return allowed.toSorted((a, b) => far(a) - far(b))
}
