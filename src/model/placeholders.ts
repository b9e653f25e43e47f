import type { Site } from './site-schema.ts'
import { telAddress } from './tel-address.ts'

const pattern = /\{([a-z][a-z0-9-]*)\}/g

/** The words that content may write as `{name}`, with what this site puts in their place. */
export function placeholders(site: Site): ReadonlyMap<string, string> {
  return new Map([
    ...Object.entries(site.links),
    ['organisation', site.organisation],
    ['domain', site.domains[0] as string],
    ['help-desk', site.helpDesk.name],
    ['help-desk-phone', site.helpDesk.phone],
    ['help-desk-call', telAddress(site.helpDesk.phone)],
    ['help-desk-email', site.helpDesk.email],
    ['help-desk-hours', site.helpDesk.hours],
  ])
}

/** The names between braces in a text, in order. Braces around anything but a lower-case id are ordinary text. */
export function placeholderNames(text: string): string[] {
  return [...text.matchAll(pattern)].map((match) => match[1] as string)
}

/** Puts the site's words in; a name that the site does not have stays as it is written. */
export function fillPlaceholders(text: string, words: ReadonlyMap<string, string>): string {
  return text.replace(pattern, (written, name: string) => words.get(name) ?? written)
}
