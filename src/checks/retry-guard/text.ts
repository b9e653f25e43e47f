const tries = (count: number) => (count === 1 ? '1 try' : `${count} tries`)

/** Every sentence of the retry guard. */
export const text = {
  none: {
    first: 'Is your account locked?',
    more: 'Press the button as soon as you see the message. This page then says when to try again.',
  },
  waiting: { first: 'Please do not try now.', more: (from: string) => `Try again at ${from}, once.` },
  over: { first: 'You can try now, once.', more: 'Type the password slowly.' },
  ahead: {
    first: 'Can’t tell here when to try again:',
    more: 'the clock of this device was changed. Look at another clock, and wait 15 minutes. Then try once.',
  },
  'no-clock': {
    first: 'Can’t tell here what time it is.',
    more: 'Look at another clock, and wait 15 minutes. Then try once.',
  },
  see: 'I see the message that my account is locked',
  seeAgain: 'I tried, and see the message again',
  undo: 'Undo: I did not see it',
  estimate:
    'The first lock lasts about a minute, later ones longer. Microsoft does not say how much longer: this time is our estimate, to be on the safe side.',
  triesTitle: 'Your tries',
  counted: (count: number) =>
    count === 0 ? 'This guide has not asked you for a try yet.' : `This guide has counted ${tries(count)}.`,
  limit: (limit: number) =>
    `An account usually locks after ${limit} wrong passwords. The same wrong password again usually does not count.`,
  near: 'You may be close to that. Try once more only if something has changed.',
  longerTitle: 'What makes a lock longer',
  longer: [
    'Each new try with a wrong password.',
    'A phone, mail program or computer that still sends an old password. Switch it off, or turn on flight mode there.',
  ],
  reset:
    'Cannot wait, or not sure of the password? “Forgot my password” on the sign-in page gives you a new one, and ends the lock at once. Not every organisation offers it.',
  line: (locks: number, last: string, from: string, counted: number) =>
    `Retry guard: locked seen ${locks === 1 ? 'once' : `${locks} times`}, last ${last}; next try advised from ${from}${counted === 0 ? '' : `; ${tries(counted)} counted in the guide`}.`,
} as const
