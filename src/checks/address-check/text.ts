import type { AddressReading } from './read-address.ts'

/** Every sentence of the address check. */
export const text = {
  label: 'Address of the page that asks for your password',
  hint: 'Copy all of it from the top of the browser. Not your password. Have you left the page? Then do not open it again.',
  safe: 'We only read the text: nothing is opened or sent.',
  check: 'Check the address',
  nothing:
    'This is not the address of one page. Copy all of it from the top of the browser: it begins with “https://”. Paste nothing else.',
  noList: 'Can’t tell here: this site has no list of the real pages.',
  noListTodo:
    'Ask the help desk for the right address. Then compare it with the one in your browser, letter by letter.',
  noUrl: 'Can’t tell here: this browser cannot take addresses apart.',
  noUrlTodo:
    'Look at the address yourself. From “https://” to the next “/” it must be exactly one of these, letter by letter:',
  wrapped: 'Outlook had packed this link. This is about the address inside.',
  says: {
    work: 'This page belongs to Microsoft and is for work accounts.',
    national: 'This is Microsoft’s page for a national cloud, for example of the US government or of China.',
    own: 'This is the sign-in page of your organisation.',
    personal: 'This is Microsoft’s page for personal accounts.',
    fake: 'Leave this page.',
    unknown: 'We do not know this page.',
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
    scheme: () => 'This is not the address of a page on the web. Nobody can say whose page it is.',
    broken: () => 'It holds letters that the address of a real page cannot have.',
    http: () => 'It is not protected: its address begins with “http”, not “https”. Others could read what you type.',
    number: () => 'Its address is only a number. A real sign-in page has a name.',
    long: () => 'Its name is longer than any real one.',
    user: () => 'The words before the “@” are only for show. The real name of the page comes after it.',
    letters: (like: string) => `It has letters that only look like those of ${like}. It is another page.`,
    start: (like: string) => `It holds the name ${like}, but it goes on after that. The end of the name counts.`,
    similar: (like: string) => `It looks like ${like}, but it is another page.`,
    path: (like: string) => `The name ${like} comes only after the first “/”. There anybody can write anything.`,
    port: () => 'The name is right, but a number after a colon follows it. Microsoft’s sign-in page has none.',
    family: () => 'Its name ends like that of a known page, but it is not on our list.',
    behind: () => 'The name of a known page comes only near the end of the address. That proves nothing.',
  },
  counts: 'The page is at',
  bold: 'The end in bold counts.',
  letters: 'It can also look like this:',
  close: 'Close the page. Type nothing there.',
  typed: 'Did you type your password there? Change it now, on another device, and tell the help desk.',
  tell: 'Tell the help desk about the page, also if you typed nothing.',
} as const
