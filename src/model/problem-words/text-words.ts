import type { WordsTable } from './words-table.ts'

/** Texts, the words in braces, links and pictures. */
export const textWords = {
  'secret-in-content': ({ place, kind }: { place: string; kind: string }) => ({
    reason: `${place} seems to hold a secret (${kind}). Everybody who opens the page could read it.`,
    remedy: 'Take it out, and change it wherever it is in use: it may have been read already.',
  }),
  'asks-for-secret': ({ place, words }: { place: string; words: string }) => ({
    reason: `${place} asks people for a secret: "${words}". Nobody may ever be asked for a password or a code.`,
    remedy: 'Ask for something else, for example the error code, or say where on the page of Microsoft to type it.',
  }),
  'invisible-character': ({ place, character, after }: { place: string; character: string; after: string }) => ({
    reason: `${place} holds a character that nobody sees: ${character}, ${after}.`,
    remedy: 'Delete it: type the words around it anew. It often comes along when text is copied from a page or a chat.',
  }),
  'unknown-placeholder': ({ name, suggestion }: { name: string; suggestion: string }) => ({
    reason: `{${name}} is not a word that site.json gives.`,
    remedy: `${suggestion}Correct it, or add "${name}" to "links" in site.json.`,
  }),
  'unknown-link': ({ id, suggestion }: { id: string; suggestion: string }) => ({
    reason: `"links" has no page "${id}".`,
    remedy: `${suggestion}Correct the name, or add "${id}" to "links".`,
  }),
  'unsafe-link': ({ address, suggestion }: { address: string; suggestion: string }) => ({
    reason: `The link address "${address}" is not allowed.${suggestion}`,
    remedy: 'Use an address that starts with https://, mailto: or tel:.',
  }),
  'http-link': ({ address, right }: { address: string; right: string }) => ({
    reason: `The link address "${address}" starts with http:, so others on the way could read and change the page.`,
    remedy: `Use https: write "${right}" and try whether the page opens.`,
  }),
  'link-without-scheme': ({ address, right }: { address: string; right: string }) => ({
    reason: `The link address "${address}" does not say https:// at its beginning, so it would lead to another place.`,
    remedy: `Write the whole address, for example "${right}". Allowed beginnings: https://, mailto: or tel:.`,
  }),
  'link-with-user': ({ address, host }: { address: string; host: string }) => ({
    reason: `The link address "${address}" holds a user name before an "@": it leads to "${host}", not to what stands first.`,
    remedy: `Take what stands before the "@" out, if "${host}" is really meant. Links start with https://, mailto: or tel:.`,
  }),
  'link-with-blank': ({ address }: { address: string }) => ({
    reason: `The link address "${address}" holds a blank or another sign that no address may hold.`,
    remedy: 'Copy the address again from the address bar of a browser. A blank inside is written %20.',
  }),
  'foreign-letters-in-link': ({ host, shown, suggestion }: { host: string; shown: string; suggestion: string }) => ({
    reason: `The host "${host}" of a link is not written in the letters a to z: browsers call it "${shown}".${suggestion}`,
    remedy: `Type the address anew. If "${shown}" is really meant, write it so and add it to "linkHosts" in site.json.`,
  }),
  'unusual-host': ({ host, what }: { host: string; what: string }) => ({
    reason: `The host "${host}" of a link is ${what}, as pages that fool people often have it.`,
    remedy: `Use the page's usual name. If "${host}" is really meant, add it to "linkHosts" in site.json.`,
  }),
  'broken-link': ({ written, why }: { written: string; why: string }) => ({
    reason: `"${written}" does not become a link, so people see its brackets: ${why}.`,
    remedy: 'Write [words](address): the address directly behind the words, in round brackets and without blanks.',
  }),
  'bad-mail-link': ({ address }: { address: string }) => ({
    reason: `The link address "${address}" names no mailbox.`,
    remedy: 'Write mailto: and a mail address, for example "mailto:{help-desk-email}".',
  }),
  'bad-phone-link': ({ address }: { address: string }) => ({
    reason: `The link address "${address}" is no phone number.`,
    remedy: 'Write tel: and digits, for example "tel:+15550100", or {help-desk-call} for the number of your help desk.',
  }),
  'unknown-host': ({ host, suggestion }: { host: string; suggestion: string }) => ({
    reason: `A link leads to "${host}", which is not among the "linkHosts" in site.json.`,
    remedy: `${suggestion}Correct the address, or add "${host}" to "linkHosts".`,
  }),
  'picture-label': ({ picture, labels }: { picture: string; labels: string }) => ({
    reason: `The picture "${picture}" needs exactly these labels: ${labels}.`,
    remedy: 'Add the missing labels and take out the others.',
  }),
} satisfies WordsTable
