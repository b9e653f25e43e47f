/** Every sentence that the wizard itself says. Sentences of guides stand in content. */
export const text = {
  start: {
    title: 'Can’t sign in to your work account?',
    lead: (organisation: string) =>
      `Answer one question at a time. You get back into your ${organisation} account, or you leave with a ticket that the help desk can work with at once.`,
    begin: 'Start',
    helpDesk: {
      title: 'Make a link, or read a ticket',
      detail: 'A link that starts at the right step for somebody, and any ticket as its story. For help-desk agents.',
    },
    checks: {
      title: 'Look at one thing only',
      link: 'Keyboard, clock, browser, address and more',
      detail: 'Small checks that this browser does for you.',
    },
    ways: { users: 'Other ways in', helpers: 'I help others', makers: 'I run scripts or flows' },
    promises: [
      {
        id: 'time',
        title: (minutes: number) => `About ${minutes} minutes`,
        detail: 'Most people need fewer than ten answers.',
      },
      {
        id: 'private',
        title: () => 'Nothing leaves this browser',
        detail: 'Your answers stay on this device for 24 hours, then they are gone.',
      },
      {
        id: 'password',
        title: () => 'No password asked',
        detail: 'Never type a password or a sign-in code from your phone on this page. It does not need one.',
      },
    ],
  },
  resume: {
    title: 'Go on where you stopped?',
    at: (title: string) => `You were at “${title}”.`,
    atIn: (title: string, guide: string) => `You were at “${title}”, in “${guide}”.`,
    answered: 'Your answers are still here.',
    typed: 'Your answers and what you typed for the help desk are still here.',
    go: 'Go on',
    again: 'Start from the beginning',
  },
  question: {
    continue: 'Continue',
    back: 'Back',
    solved: 'Did this solve it?',
    ticket: { help: 'I want to ask for help now', handOn: 'Hand this on as a ticket' },
    errorTitle: 'One thing is missing',
    chooseOne: 'Choose one answer',
    errorTab: (title: string) => `Error: ${title}`,
    step: (number: number) => `Question\u00a0${number}`,
    /** Far from the end the number would only frighten; near the end it is good news. */
    left: (fewest: number, most: number) => {
      if (most <= 1) return 'last question'
      if (most > 6) return ''
      return fewest === most ? `${most - 1}\u00a0more` : `up\u00a0to\u00a0${most - 1}\u00a0more`
    },
  },
  answers: {
    title: 'Answers so far',
    change: 'Change',
    changeWhat: (question: string) => `Change your answer to “${question}”`,
  },
  link: {
    title: 'This page was opened from a link',
    answers: (count: number) => (count === 1 ? 'One answer came with it.' : `${count} answers came with it.`),
    check: 'Look at these answers and change what does not fit',
    outcome: 'The result below follows from answers that you did not give yourself.',
    inTheMiddle: 'You start in the middle',
    startsHere: 'The person who sent you this link chose this step.',
    fromTheStart: 'Begin at the first question instead',
    known: (count: number) =>
      count === 1 ? 'One answer is known already.' : `${count} answers are known already. You are not asked for them.`,
    ticketNumber: (number: string) => `Your ticket number is ${number}. It goes into your ticket.`,
  },
  changed: {
    newerTitle: 'The guide is newer than your link',
    newer: 'The guide has changed since the link was made. You are at the last step that still fits: go on from here.',
    title: 'Your link may have lost a part on its way',
    damaged: 'You are at the last step that we could find.',
    answers: 'These answers no longer fit:',
  },
  dropped: {
    title: 'Some later answers no longer fit',
    body: 'They were left out because you changed an earlier answer:',
  },
  outcome: {
    kinds: { solved: 'Solved', 'ask-for-help': 'Ask for help', finding: 'Finding' },
    why: 'Why',
    fixed: 'What fixed it',
    where: 'Where it lies:',
    firstAction: 'First action',
    notSolved: 'It does not work after all: ask for help',
    again: 'Start again',
    next: 'Next case',
    ticketBelow:
      'Your ticket for the help desk is ready below. Add what you know, copy it and send it, or read it out on the phone.',
  },
  review: { open: 'Open', done: 'Done', notNeeded: 'Not needed' },
  ask: {
    help: {
      title: 'Ask for help',
      lead: 'Your answers are in the ticket already. Add what you know, copy it and send it to the help desk.',
      leadWithoutAnswers: 'Add what you know, copy the ticket and send it to the help desk.',
    },
    handOn: {
      title: 'Hand this on as a ticket',
      lead: 'What you found is in the ticket already. Add what you know about the person and the error, and send it on.',
      leadWithoutAnswers: 'Add what you know about the person and the error, and send it on.',
    },
    back: 'Back to the question',
    backToOutcome: 'Back',
  },
  yourTime: (time: string) => `${time} (your time)`,
  coming: 'One moment …',
  lateCheck: 'Show the check for this question',
  missing: {
    body: 'This part of the page could not load. Check your network, then try again.',
    retry: 'Try again',
  },
  errorDesk: {
    title: 'Do you have an error text?',
    intro: 'It can save you questions. It also helps the help desk find your sign-in.',
    lead: 'Do you have an error text? Paste it here',
    found: (code: string | null) =>
      code === null ? 'Your sign-in, without an error code' : `Your error: code ${code}`,
    kept: 'These details are ready for your ticket. You can change them.',
    skip: 'You can skip this question.',
    noCode: 'There is no error code in it, so please answer the question.',
    start: 'Start at the right step',
    help: 'Get help with this code',
    again: 'Paste another text',
    undo: 'Undo the last paste',
  },
  ticket: {
    loading: 'Preparing your ticket …',
  },
  attempts: {
    count: (count: number) => `You have been asked to try ${count} times.`,
    near: {
      title: 'Careful: too many tries lock the account',
      body: (tries: number) => `After about ${tries} wrong passwords in a row, Microsoft locks an account for a while.`,
      todo: [
        'Try once more only if something has changed.',
        'Not sure of your password? Choose “Forgot my password” on the sign-in page, or ask for help.',
      ],
    },
    reached: {
      title: 'Wait before you try again',
      body: (tries: number) =>
        `After about ${tries} wrong passwords in a row, Microsoft locks an account for a while, also for the right password.`,
      todo: [
        'Wait one minute, or longer if you were locked before. Then try once.',
        'Not sure of your password? Choose “Forgot my password” on the sign-in page. A new password ends the lock.',
      ],
    },
  },
  contact: {
    call: 'Call',
    write: 'Write',
    hours: 'Hours',
  },
  storage: {
    title: 'This browser does not let the page save anything',
    body: 'Everything works, but your answers are lost when you close the page. Keep it open until you are done.',
    ok: 'OK',
  },
  unknown: {
    title: 'This link does not work',
    body: 'It may be incomplete, or the page it meant is gone. Nothing of what you typed is lost.',
    start: 'Go to the start page',
  },
} as const
