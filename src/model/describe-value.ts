import { visibleText } from './visible-text.ts'

/** Says what stands in a file: `the number 5`, `the text "yes"`, `an empty list`. Takes any JSON value. */
export function describeValue(value: unknown): string {
  if (typeof value === 'string') return value === '' ? 'an empty text' : `the text "${visibleText(value, 40)}"`
  if (typeof value === 'number') return `the number ${value}`
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list in square brackets'
  if (typeof value === 'object' && value !== null) return 'something in braces'
  return String(value)
}
