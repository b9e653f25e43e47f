import type { Hint } from '../../error-text/find-hints.ts'

type Write = (instant: string) => string
type Words<K extends Hint['kind']> = (hint: Extract<Hint, { kind: K }>, write: Write) => string

const hints: { [K in Hint['kind']]: Words<K> } = {
  older: ({ time }, write) =>
    `This error is from ${write(time)}. Is it the one you mean? If you tried again later, copy the newest details.`,
  'time-mismatch': ({ idTime, timestamp }, write) =>
    `The correlation id was made at ${write(idTime)}, but the timestamp says ${write(timestamp)}. Two errors may have been mixed.`,
  'maybe-swapped': () => 'The request id and the correlation id look swapped.',
  'no-code': () =>
    'There is no error code yet. On the error page, look for “Error Code” or for AADSTS and a number. Not every page shows one.',
  'no-ids': () =>
    'The help desk finds your sign-in at once when you add the request id and the correlation id. They stand behind “…” or “More details”.',
  'no-correlation-id': () => 'The correlation id is missing. It stands next to the request id.',
  'no-request-id': () => 'The request id is missing. It stands next to the correlation id; some apps call it Trace ID.',
  'no-time': () => 'The time of the error is missing. It stands below the ids as “Timestamp”.',
  future: ({ time }, write) =>
    `The time of the error, ${write(time)}, lies ahead. The clock of this device may be wrong.`,
}

/** Every sentence of the error reader. */
export const text = {
  label: 'Paste what you see.',
  warning: 'Do not paste passwords.',
  hint: 'The whole page, a message from an app, or an address: we pick out the code, the ids and the time, and forget the rest.',
  read: 'Read it',
  missed: {
    empty: 'Paste or type the error text first.',
    foreign:
      'This does not look like an error of a work account. Check that you copied the whole text, or answer the question instead.',
    nothing:
      'This comes from the sign-in of a work account, but there is no code, no id and no time in it. Look below for where they stand.',
    'not-loaded': 'The reader could not load. Check your network and try again. Your text is still here.',
  },
  found: {
    loading: 'Looking up the code …',
    noCode: 'These are the details of a sign-in, without an error code.',
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
    steps: [
      {
        id: 'dots',
        words: 'Look at the foot of the sign-in page for three dots “…”. Choose them.',
        picture: {
          kind: 'picture',
          name: 'error-details',
          alt: 'A sign-in page with a red message. At the foot, three dots open the details: a code, two long ids and the time.',
          labels: {
            message: 'Your account or password is incorrect',
            more: 'The three dots at the foot',
            details: 'Code, ids and time',
          },
        },
      },
      {
        id: 'more',
        words: 'Other pages have a link instead: “More details” or “View details”. Choose it.',
        picture: {
          kind: 'picture',
          name: 'more-details',
          alt: 'A page that says you have no access. Below the message stands a link, “More details”.',
          labels: { message: 'You cannot access this right now', more: 'More details' },
        },
      },
      {
        id: 'copy',
        words:
          'Choose “Copy info to clipboard”, come back here and paste. A photo of the details helps too: type the code and the ids from it.',
        picture: {
          kind: 'picture',
          name: 'copy-info',
          alt: 'The open details: a code, two long ids and the time, and above them the link “Copy info to clipboard”.',
          labels: { title: 'Troubleshooting details', copy: 'Copy info to clipboard' },
        },
      },
    ],
    app: 'In an app, the text stands in the window with the error. Select it, or press Ctrl+C while the window is open.',
  },
} as const
