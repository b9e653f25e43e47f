import type { Site } from '../../model/site-schema.ts'
import { type Change, change } from './change.ts'
import { type ChangedField, changedFields } from './changed-fields.ts'

type Fields = Readonly<Record<string, unknown>>

/** Longer values than this are shown line by line. */
const longest = 120

/**
 * Which settings of the site changed. Those inside others are told one by one, as `helpDesk.phone` or
 * `links.reset-page`; a group that only one version has is told as a whole.
 */
export function compareSite(before: Site, after: Site): Change[] {
  return changedSettings(before, after).map((one) => {
    const isLong = Math.max(one.before.length, one.after.length) > longest
    const texts = { before: one.before, after: one.after, by: 'lines' as const }
    return isLong
      ? change('setting-text', ['site', one.field], one, { texts })
      : change('setting-changed', ['site', one.field], one)
  })
}

function changedSettings(before: Fields, after: Fields): ChangedField[] {
  return changedFields(before, after).flatMap((one) => {
    const [old, now] = [toGroup(before[one.field]), toGroup(after[one.field])]
    if (!old || !now) return [one]
    return changedSettings(old, now).map((inner) => ({ ...inner, field: `${one.field}.${inner.field}` }))
  })
}

/** Entries in braces by their names, entries of a list by their ids; null for a plain value. */
function toGroup(value: unknown): Fields | null {
  if (typeof value !== 'object' || value === null) return null
  if (!Array.isArray(value)) return value as Fields
  const isNamed = value.length > 0 && value.every((one) => typeof one?.id === 'string')
  return isNamed ? Object.fromEntries(value.map((one) => [one.id, one])) : null
}
