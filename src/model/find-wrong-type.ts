import type * as z from 'zod/mini'
import { type CheckedFile, valueAt } from './checked-file.ts'
import { describePlace } from './describe-place.ts'
import { describeValue } from './describe-value.ts'
import { foreignKey } from './foreign-key.ts'
import { type Mistake, mistake, type Path } from './problem.ts'
import { describeSchema, isOptional, ruleOfKey } from './schema-at.ts'

type Issue = z.core.$ZodIssue

const typeWords: Readonly<Record<string, string>> = {
  string: 'a text in quotation marks',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list in square brackets',
  object: 'entries in braces',
  record: 'entries in braces',
}

/** A value of another kind than the schema wants: what stands there, what belongs there, and how to get it right. */
export function findWrongType(issue: Issue, path: Path, where: CheckedFile): Mistake {
  const written = valueAt(where.value, path)
  const type = issue.code === 'invalid_type' ? issue.expected : 'string'
  const language = type === 'string' ? languageOf(written) : undefined
  if (language !== undefined) {
    const at = { file: where.file, path: [...path, language], atKey: true }
    return mistake('one-language', at, { place: describePlace(where.value, path), key: language })
  }
  const expected = typeWords[type] ?? type
  const facts = { place: describePlace(where.value, path), expected, written: describeValue(written) }
  const suggestion = typeAdvice(type, written, isOptional(where.schema, where.value, path))
  const description = describeSchema(ruleOfKey(where.schema, where.value, path))
  return mistake(
    'wrong-type',
    { file: where.file, path },
    {
      ...facts,
      suggestion: suggestion + (description === '' ? '' : ` ${description}`),
    },
  )
}

/** The first of several languages in braces where one text belongs. */
function languageOf(written: unknown): string | undefined {
  if (typeof written !== 'object' || written === null || Array.isArray(written)) return undefined
  return Object.keys(written).find((key) => foreignKey(key) === 'one-language')
}

function typeAdvice(type: string, written: unknown, optional: boolean): string {
  if (type === 'array' && typeof written === 'string') return ' Put [ before and ] behind it.'
  if ((type === 'number' || type === 'int') && typeof written === 'string' && /^\d+$/.test(written.trim())) {
    return ` Write ${written.trim()} without quotation marks.`
  }
  if (type === 'string' && (typeof written === 'number' || typeof written === 'boolean')) {
    return ` Put quotation marks around it: "${written}".`
  }
  return written === null && optional ? ' If there is none, take the entry out.' : ''
}
