import type { WordsTable } from './words-table.ts'

/** Texts, the words in braces, links and pictures. */
export const textWords = {
  'unknown-placeholder': ({ name, suggestion }: { name: string; suggestion: string }) => ({
    reason: `{${name}} is not a word that site.json gives.`,
    remedy: `${suggestion}Correct it, or add "${name}" to "links" in site.json.`,
  }),
  'unknown-link': ({ id, suggestion }: { id: string; suggestion: string }) => ({
    reason: `"links" has no page "${id}".`,
    remedy: `${suggestion}Correct the name, or add "${id}" to "links".`,
  }),
  'unsafe-link': ({ address }: { address: string }) => ({
    reason: `The link address "${address}" is not allowed.`,
    remedy: 'Use an address that starts with https://, mailto: or tel:.',
  }),
  'picture-label': ({ picture, labels }: { picture: string; labels: string }) => ({
    reason: `The picture "${picture}" needs exactly these labels: ${labels}.`,
    remedy: 'Add the missing labels and take out the others.',
  }),
} satisfies WordsTable
