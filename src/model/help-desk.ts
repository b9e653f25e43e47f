import { type HelpDesk, helpDeskSchema } from './help-desk-schema.ts'

/**
 * Reads what the help desk works with, as it was bundled: `helpDesk` is null when the site has none. Null when the
 * shape is not right.
 */
export function parseHelpDesk(value: unknown): { helpDesk: HelpDesk | null } | null {
  if (value === null) return { helpDesk: null }
  const parsed = helpDeskSchema.safeParse(value)
  return parsed.success ? { helpDesk: parsed.data } : null
}
