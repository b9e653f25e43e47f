import type * as z from 'zod/mini'
import { addressFault } from './address-fault.ts'
import { addressPattern } from './address-schema.ts'
import { type CheckedFile, valueAt } from './checked-file.ts'
import { correctId } from './correct-id.ts'
import { describePlace } from './describe-place.ts'
import { describeValue } from './describe-value.ts'
import { offerName } from './did-you-mean.ts'
import { idPattern } from './id.ts'
import { type Mistake, mistake, type Path } from './problem.ts'
import { describeSchema, schemaAt } from './schema-at.ts'

type Issue = z.core.$ZodIssue

/** A text that is not written as the schema wants it: empty, an unsafe address, a bad id, a day that does not exist. */
export function findBadForm(issue: Issue, path: Path, where: CheckedFile): Mistake {
  const at = { file: where.file, path }
  const place = describePlace(where.value, path)
  const written = String(valueAt(where.value, path))
  if (written.trim() === '') {
    return mistake('empty-text', at, { place, suggestion: written === '' ? '' : ' It holds only blanks.' })
  }
  const rule = schemaAt(where.schema, where.value, path)
  if (hasPattern(issue, addressPattern)) return addressFault(written, at)
  if (path[0] === 'sections' && path.length === 2 && /[/\\]|^\.|\.json$/i.test(written)) return sectionPath(written, at)
  if (hasPattern(issue, idPattern)) return mistake('bad-form', at, { place, hint: idAdvice(written) })
  const date = issue.code === 'invalid_format' && issue.format === 'date'
  const hint = date ? 'Write a real day as YYYY-MM-DD, for example 2026-11-21.' : describeSchema(rule)
  return mistake('bad-form', at, { place, hint: `Here stands ${describeValue(written)}. ${hint}`.trim() })
}

/** A name of an entry that is not written as it has to be, in a list where people choose the names. */
export function findBadKey(issue: z.core.$ZodIssueInvalidKey, path: Path, where: CheckedFile): Mistake {
  const key = String(path.at(-1))
  const isId = issue.issues.some((inner) => hasPattern(inner, idPattern))
  const hint = isId
    ? `Lower-case letters, digits and hyphens only. ${idOffer(key)}`
    : 'A name such as contoso.com: small letters, no https://, no @, no slash.'
  return mistake('bad-form', { file: where.file, path, atKey: true }, { place: describePlace(where.value, path), hint })
}

function hasPattern(issue: Issue, pattern: RegExp | string): boolean {
  return issue.code === 'invalid_format' && issue.pattern === String(pattern)
}

function sectionPath(written: string, at: { file: string; path: Path }): Mistake {
  const name = correctId(written.replace(/^.*[/\\]/, ''))
  return mistake('section-path', at, { written, suggestion: offerName(name) })
}

function idAdvice(written: string): string {
  return `A permanent name: lower-case letters, digits and hyphens only. ${idOffer(written)}`
}

function idOffer(written: string): string {
  const id = correctId(written)
  return `Here stands ${describeValue(written)}.${id === null ? '' : ` For example: "${id}".`}`
}
