import type { Hint } from '../../error-text/find-hints.ts'

type Write = (instant: string) => string
type Words<K extends Hint['kind']> = (hint: Extract<Hint, { kind: K }>, write: Write) => string

const hints: { [K in Hint['kind']]: Words<K> } = {
  older: ({ time }, write) =>
    `This error is from ${write(time)}. Is it the one you mean? If you tried again later, copy the newest details.`,
  'time-mismatch': ({ idTime, timestamp }, write) =>
    `The correlation ID is from ${write(idTime)}, but the timestamp says ${write(timestamp)}. They may be from different errors: copy the newest details once more.`,
  'maybe-swapped': () => 'The request ID and the correlation ID look swapped.',
  'no-code': () =>
    'There is no error code yet. Look for “Error Code”, or for AADSTS and a number. Not every page shows one.',
  'no-ids': () =>
    'The help desk finds your sign-in at once when you add the request ID and the correlation ID. You find them under “…” or “More details”.',
  'no-correlation-id': () => 'The correlation ID is missing. It is next to the request ID.',
  'no-request-id': () => 'The request ID is missing. It is next to the correlation ID. Some apps call it Trace ID.',
  'no-time': () => 'The time of the error is missing. It is below the IDs: “Timestamp”.',
  future: ({ time }, write) =>
    `The time of the error, ${write(time)}, lies ahead. The clock of this device may be wrong.`,
}

/** Every sentence of the error reader. */
export const text = {
  label: 'Paste what you see.',
  warning: 'Do not paste passwords.',
  hint: 'The whole page, a message or a web address. We keep only the details of the error. Nothing leaves this browser.',
  read: 'Find the code',
  said: {
    reading: 'Reading …',
    picture: 'We cannot read pictures. Type the code and the IDs from it, or copy the text itself.',
    empty: 'Paste or type the error text first.',
    foreign:
      'We found no code, ID or time of a work account in this. Check that you copied the whole text, or go on without it.',
    nothing: 'This text has no error code, ID or time. See below how to find them, or go on without it.',
    'not-loaded': 'The reader could not load. Check your network and try again. Your text is still here.',
    broken: 'We could not read this text. Go on without it, or type the code and the IDs into your ticket.',
  },
  found: {
    loading: 'Looking up the code …',
    noCode: 'The help desk can find your sign-in with this.',
    notLoaded: (code: string) => `Your code is ${code}. Its explanation could not load.`,
    more: (code: string) => `More about ${code}`,
    others: (count: number) =>
      count === 1
        ? 'There was an older attempt in your text. The newest counts; the older one is listed in the ticket.'
        : `There were ${count} older attempts in your text. The newest counts; the others are listed in the ticket.`,
    swap: 'Swap them',
  },
  hints,
  coach: {
    title: 'Where do I find the error text?',
    find: 'Find the details. Look for three dots “…” at the bottom of the page, or for a link “More details” or “View details”.',
    copy: 'Choose “Copy info to clipboard”. No such link? On a phone, hold your finger on the text and choose “Copy”. On a computer, select it and press Ctrl+C (⌘C on a Mac).',
    paste: 'Come back here and paste. If you only have a photo, type the code and the IDs into the box.',
    app: 'In an app, the text is in the error window.',
    dots: {
      kind: 'picture',
      name: 'error-details',
      alt: 'A sign-in page with a red message. At the bottom, three dots open the details: a code, two long IDs and the time.',
      labels: {
        message: 'Your account or password is incorrect',
        more: 'Three dots at the bottom',
        details: 'Code, IDs and time',
      },
    },
    more: {
      kind: 'picture',
      name: 'more-details',
      alt: 'A page that says you have no access. Below the message is a link, “More details”.',
      labels: { message: 'You cannot access this right now', more: 'More details' },
    },
    clipboard: {
      kind: 'picture',
      name: 'copy-info',
      alt: 'The open details: a code, two long IDs and the time, and above them the link “Copy info to clipboard”.',
      labels: { title: 'Troubleshooting details', copy: 'Copy info to clipboard' },
    },
  },
} as const
