import * as z from 'zod/mini'
import { describePlace } from './describe-place.ts'
import { didYouMean } from './did-you-mean.ts'
import { type Mistake, mistake, type Path } from './problem.ts'
import { describeSchema, knownKeys, knownNames, schemaAt } from './schema-at.ts'

type Issue = z.core.$ZodIssue
type Schema = z.core.$ZodType
type Where = { file: string; value: unknown; schema: Schema }

const idHint = 'Lower-case letters, digits and hyphens only.'

const typeWords: Readonly<Record<string, string>> = {
  string: 'a text in quotation marks',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list in square brackets',
  object: 'entries in braces',
  record: 'entries in braces',
}

/** What is wrong with the shape of one file: the schema's issues, each turned into a mistake in our words. */
export function findShapeProblems(file: string, value: unknown, schema: Schema): Mistake[] {
  const { error } = z.safeParse(schema, value)
  return (error?.issues ?? []).flatMap((issue) => toMistakes(issue, [], { file, value, schema }))
}

function toMistakes(issue: Issue, above: Path, where: Where): Mistake[] {
  const path = [...above, ...issue.path] as Path
  if (issue.code === 'invalid_union' && issue.errors.length > 0) {
    return meantBranch(issue.errors).flatMap((inner) => toMistakes(inner, path, where))
  }
  if (issue.code === 'invalid_key') {
    const facts = { place: describePlace(where.value, path), hint: idHint }
    return [mistake('bad-form', { ...where, path, atKey: true }, facts)]
  }
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownKey(path, key, where))
  return [single(issue, path, where)]
}

/** Of a union's branches the one that fits best: the branch that agrees at least on the kind of value. */
function meantBranch(branches: Issue[][]): Issue[] {
  const isOtherType = (issue: Issue) => issue.code === 'invalid_type' && issue.path.length === 0
  return branches.find((issues) => !issues.some(isOtherType)) ?? branches[0] ?? []
}

function single(issue: Issue, path: Path, where: Where): Mistake {
  const at = { file: where.file, path }
  const place = describePlace(where.value, path)
  const written = valueAt(where.value, path)
  if (issue.code === 'invalid_type' || issue.code === 'invalid_union' || issue.code === 'invalid_value') {
    if (written === undefined && path.length > 0) return missingKey(path, where)
  }
  if (issue.code === 'invalid_value' && issue.values.every((value) => value === true))
    return mistake('only-true', at, { place })
  if (issue.code === 'invalid_value')
    return mistake('bad-value', at, badValue(place, written, issue.values.map(String)))
  if (issue.code === 'invalid_union') return mistake('bad-value', at, badValue(place, written, optionsOf(issue)))
  if (issue.code === 'too_small' && issue.origin === 'array')
    return mistake('too-few', at, { place, minimum: Number(issue.minimum) })
  if (issue.code === 'too_small') return mistake('out-of-range', at, { place, limit: `${issue.minimum} or more` })
  if (issue.code === 'too_big' && issue.origin === 'string') {
    return mistake('out-of-range', at, { place, limit: `at most ${issue.maximum} characters long` })
  }
  if (issue.code === 'too_big') return mistake('out-of-range', at, { place, limit: `${issue.maximum} or less` })
  if (issue.code === 'invalid_format' && typeof written === 'string' && written.trim() === '')
    return mistake('empty-text', at, { place })
  if (issue.code === 'invalid_format') return mistake('bad-form', at, badForm(path, where, issue))
  const expected = issue.code === 'invalid_type' ? issue.expected : 'string'
  return mistake('wrong-type', at, { place, expected: typeWords[expected] ?? expected })
}

function missingKey(path: Path, where: Where): Mistake {
  const parent = path.slice(0, -1)
  const facts = { place: describePlace(where.value, parent), key: String(path.at(-1)) }
  return mistake('missing-key', { file: where.file, path: parent }, facts)
}

function unknownKey(path: Path, key: string, where: Where): Mistake {
  const suggestion = didYouMean(key, knownKeys(where.schema, where.value, path))
  const names = knownNames(where.schema, where.value, path)
  const allowed = names.length === 0 ? '' : `Allowed: ${quoted(names)}. `
  return mistake(
    'unknown-key',
    { file: where.file, path: [...path, key], atKey: true },
    { place: describePlace(where.value, path), key, suggestion: suggestion || allowed },
  )
}

function badValue(place: string, written: unknown, allowed: string[]) {
  return {
    place,
    allowed: quoted(allowed),
    suggestion: typeof written === 'string' ? didYouMean(written, allowed) : '',
  }
}

function quoted(names: readonly string[]): string {
  return names.map((name) => `"${name}"`).join(', ')
}

function badForm(path: Path, where: Where, issue: Issue) {
  const format = issue.code === 'invalid_format' ? issue.format : ''
  const description = describeSchema(schemaAt(where.schema, where.value, path))
  const hint = format === 'date' ? 'Write a real day as YYYY-MM-DD, for example 2026-11-21.' : description
  return {
    place: describePlace(where.value, path),
    hint: hint === '' ? idHint : hint,
  }
}

function optionsOf(issue: Issue): string[] {
  return issue.code === 'invalid_union' && 'options' in issue ? (issue.options as unknown[]).map(String) : []
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((inner, key) => (inner as Record<string | number, unknown> | undefined)?.[key], value)
}
