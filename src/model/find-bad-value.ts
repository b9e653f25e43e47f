import type * as z from 'zod/mini'
import { type CheckedFile, valueAt } from './checked-file.ts'
import { siteFile } from './content-files.ts'
import { findBadChoice } from './find-bad-choice.ts'
import { findBadForm, findBadKey } from './find-bad-form.ts'
import { findFormatProblem } from './find-format-problem.ts'
import { findOutOfRange } from './find-out-of-range.ts'
import { findWrongType } from './find-wrong-type.ts'
import { type Mistake, mistake, type Path } from './problem.ts'

type Issue = z.core.$ZodIssue

/** A value that is there but not as the schema wants it, as a mistake in our words. */
export function findBadValue(issue: Issue, path: Path, where: CheckedFile): Mistake {
  const written = valueAt(where.value, path)
  if (where.file === siteFile && path.join() === 'format') return findFormatProblem(written)
  switch (issue.code) {
    case 'invalid_key':
      return findBadKey(issue, path, where)
    case 'invalid_union':
    case 'invalid_value':
      return findBadChoice(issue, path, where)
    case 'too_small':
    case 'too_big':
      return findOutOfRange(issue, path, where)
    case 'invalid_format':
      return findBadForm(issue, path, where)
    case 'custom':
      return mistake(
        'duplicate-section',
        { file: where.file, path },
        { id: String(written), first: String(issue.params?.first) },
      )
    default:
      return findWrongType(issue, path, where)
  }
}
