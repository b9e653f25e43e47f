import { copyResults } from '../../ui/copy-results.ts'

/** Every sentence around the checks. What a check itself says stands in its own folder. */
export const text = {
  checks: {
    title: 'Checks',
    lead: 'Small tools that look at one thing in this browser. None of them asks for a password. What you type stays on this device.',
    copyLink: 'Copy link',
    copied: copyResults('link', 'Send it to the person who needs it'),
    guide: 'Not sure what you need?',
    toGuide: 'Answer one question at a time instead',
  },
  check: {
    back: 'Back to where you were',
    start: 'To the start page',
    kept: 'Send this line to the help desk. If you make a ticket on this device, it is in there too.',
    inTicket: 'This goes into your ticket.',
    leaveOut: 'Leave it out',
    result: 'For the help desk',
    copy: 'Copy this line',
    copied: copyResults('line', 'Paste it into your message to the help desk'),
    all: 'All checks',
    unknownTitle: 'There is no such check',
    unknown: 'The link may have lost a part on its way. These are all checks that we have:',
  },
  overruled: (label: string) => `This check would choose “${label}”. You chose another answer.`,
  picked: (label: string) => `So this answer is chosen below: “${label}”. You can change it.`,
  names: {
    'username-check': {
      title: 'Check your work address',
      lead: 'Type the address that you sign in with. We show what may be wrong with it.',
    },
    'keyboard-check': {
      title: 'Check your keyboard',
      lead: 'Type a few characters that we give you. You see whether each key writes what it should.',
    },
    'clock-check': {
      title: 'Check the clock of this device',
      lead: 'A clock that is wrong makes codes and sign-ins fail.',
    },
    'browser-check': {
      title: 'Check this browser',
      lead: 'Is it new enough, and does it allow what the sign-in page needs?',
    },
    'connection-check': {
      title: 'Check your connection',
      lead: 'Are you online, and do the sign-in pages open?',
    },
    'flagging-timer': {
      title: 'Your 20 minutes after “Enable flagging”',
      lead: 'The help desk finds a marked error at once. Try once more within 20 minutes: this page counts them.',
    },
    'retry-guard': {
      title: 'When to try again',
      lead: 'A locked account opens by itself. This page counts the time, so that no early try makes it longer.',
    },
    'dsregcmd-reader': {
      title: 'Read what dsregcmd printed',
      lead: 'On the computer, press the Windows key, type cmd and press Enter. Type dsregcmd /status and press Enter. Copy all of its answer and paste it here.',
    },
    'address-check': {
      title: 'Check the address of a sign-in page',
      lead: 'Copy the address of the page that asks for your password, and paste it here before you type anything there.',
    },
  },
} as const
