/** The id of a field of the ticket's form, by which the meter leads to it. */
export function fieldId(name: string): string {
  return `ticket-${name}`
}
