/**
 * A value of content as text, so that two versions can be compared and read: a text stays as it is, a list has one line
 * for each entry, a block is marked by its kind, other entries say their names. What is not there is an empty text.
 * The order of entries in braces does not count.
 */
export function fieldText(value: unknown): string {
  if (value === undefined || value === null || value === false) return ''
  if (value === true) return 'yes'
  if (typeof value !== 'object') return String(value)
  if (Array.isArray(value)) return value.map(fieldText).join('\n')
  return objectText(value as Record<string, unknown>)
}

function objectText(value: Record<string, unknown>): string {
  if (value.kind === 'list') return lines(value.items, () => '• ')
  if (value.kind === 'numbered-list') return lines(value.items, (place) => `${place + 1}. `)
  if (value.kind === 'command') return `> ${fieldText(value.text)}`
  if (value.kind === 'note') return `Note: ${fieldText(value.text)}`
  if (value.kind === 'picture') return pictureText(value)
  if (typeof value.title === 'string' && typeof value.text === 'string') return essentialText(value)
  if (typeof value.title === 'string' && typeof value.address === 'string') return `${value.title}: ${value.address}`
  return Object.entries(value)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, inner]) => `${key}: ${fieldText(inner).replaceAll('\n', ', ')}`)
    .join('\n')
}

function pictureText({ name, alt, labels }: Record<string, unknown>): string {
  return `Picture ${fieldText(name)}: ${fieldText(alt)} (${fieldText(labels).replaceAll('\n', '; ')})`
}

function essentialText({ title, text, step }: Record<string, unknown>): string {
  return `${title}: ${text}${step === undefined ? '' : ` (${step})`}`
}

function lines(items: unknown, mark: (place: number) => string): string {
  return [items]
    .flat()
    .map((item, place) => mark(place) + fieldText(item))
    .join('\n')
}
