import type { AddressReading } from './read-address.ts'

/** Every sentence of the address check. */
export const text = {
  label: 'Address of the page that asks for your password',
  how: 'Tap or click the address bar of the browser, select all of it, copy it, and paste it here. Not your password.',
  phone: 'On a phone the bar may be at the bottom: tap it, or touch and hold it, until you see “Copy”.',
  safe: 'Is the page closed already? Do not open it again. We only read the text: nothing is opened or sent.',
  check: 'Check the address',
  nothing:
    'That is not the address of one page. Never type your password here. Copy all of the address: it begins with “https://”.',
  empty: 'Empty the box',
  noList: 'Can’t tell here: this site has no list of the real pages.',
  noListTodo:
    'Ask the help desk for the right address. Then compare it with the one in your browser, letter by letter.',
  noUrl: 'Can’t tell here: this browser cannot take addresses apart.',
  noUrlTodo:
    'Look at the address yourself. From “https://” to the next “/” it must be exactly one of these, letter by letter:',
  wrapped: 'Outlook had packed that link. We looked at the address inside.',
  says: {
    work: 'That page belongs to Microsoft and is for work accounts.',
    national: 'That is Microsoft’s page for a national cloud, for example of the US government or of China.',
    own: 'That is the sign-in page of your organisation.',
    personal: 'That is Microsoft’s page for personal accounts.',
    fake: 'Do not use that page.',
    unknown: 'We do not know that page.',
  } satisfies Record<AddressReading['result'], string>,
  todo: {
    work: 'You can type your work password there.',
    national: 'It is right only if your organisation is there. Ask the help desk if you are not sure.',
    own: 'You can type your work password there.',
    personal: 'Your work password does not belong there.',
    fake: '',
    unknown: 'Do not type your work password there unless you know the page well. Ask the help desk.',
  } satisfies Record<AddressReading['result'], string>,
  why: {
    scheme: () => 'Its address is not one of the web. Nobody can say whose page it is.',
    broken: () => 'It holds letters that the address of a real page cannot have.',
    http: () => 'It is not protected: its address begins with “http”, not “https”. Others could read what you type.',
    number: () => 'Its address is only a number. A real sign-in page has a name.',
    long: () => 'Its name is longer than any real one.',
    user: () => 'The words before the “@” are only for show. The real name of the page comes after it.',
    letters: (like: string) => `It has letters that only look like those of ${like}. It is another page.`,
    start: (like: string) => `It holds the name ${like}, but it goes on after that. The end of the name counts.`,
    similar: (like: string) => `It looks like ${like}, but it is another page.`,
    name: () => 'Its name has a name of Microsoft in it, or one that looks like it. But it is another page.',
    path: (like: string) => `The name ${like} comes only after the first “/”. There anybody can write anything.`,
    port: () => 'The name is right, but a number after a colon follows it. Microsoft’s sign-in page has none.',
    own: () => 'Its name ends like those of your organisation, but it is not on our list.',
    behind: () => 'The name of a known page comes only near the end of the address. That proves nothing.',
  },
  known: {
    microsoft: 'That page belongs to Microsoft, but it is not one that asks for a password, as far as we know.',
    linked: 'Our own guide leads to that page. It is not one that asks for your work password, as far as we know.',
  },
  knownTodo:
    'Type no password on it. If it sends you to a sign-in page: check the address again there, before you type.',
  at: 'The page is at',
  of: 'It is a page of',
  whole: 'Its whole name:',
  letters: 'It can also look like this:',
  close: 'Close its tab. Keep this one open.',
  typed: 'Did you type your password there? Change it now, on another device, and tell the help desk.',
  tell: 'Tell the help desk about the page, also if you typed nothing.',
} as const
