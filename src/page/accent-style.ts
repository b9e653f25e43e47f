import { accentProperties } from '../ui/accent-properties.ts'

/** The organisation's colour (`#rrggbb`) as a rule of style. */
export function accentStyle(hex: string): string {
  return `:root{${accentProperties(hex)
    .map((property) => property.join(':'))
    .join(';')}}`
}
