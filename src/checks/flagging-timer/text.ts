/** Every sentence of the flagging timer. */
export const text = {
  none: {
    first: 'The time is not running yet.',
    more: 'Choose “Enable flagging” in the details of the message, then press the button.',
  },
  running: {
    first: 'The error is marked for the help desk.',
    more: (until: string) => `Sign in once more before ${until}.`,
  },
  over: {
    first: 'The 20 minutes are over.',
    more: 'Have you signed in once in that time? Then all is done. If not, choose “Enable flagging” again and press the button.',
  },
  ahead: {
    first: 'Can’t tell here how much time is left:',
    more: 'the clock of this device was changed. You have 20 minutes from “Enable flagging”. Look at another clock, or choose it again and press the button.',
  },
  'no-clock': {
    first: 'Can’t tell here what time it is.',
    more: 'Look at another clock: after “Enable flagging” you have 20 minutes for one more try.',
  },
  when: 'When was that?',
  earlier: (minutes: number) =>
    minutes === 0 ? 'Just now' : minutes === 1 ? '1 minute ago' : `${minutes} minutes ago`,
  mark: 'I have chosen “Enable flagging”',
  undo: 'Undo: it is not marked',
  stepsTitle: 'What to do in this time',
  steps: [
    'Open a new window of the same browser. Was the message in a private window? Then open a private one again, before you close the old one.',
    'Sign in there once.',
    'Note the time and the exact words that you see. Then come back and go on here.',
  ],
  line: (at: string, until: string) =>
    `Flagging timer: marked for the help desk at ${at}, one try possible until ${until}.`,
} as const
