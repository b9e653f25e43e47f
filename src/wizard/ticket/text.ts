import { copyResults } from '../../ui/copy-results.ts'

/** Every sentence of the ticket's part of a page, which is fetched apart from the questions. */
export const text = {
  formTitle: 'Add what you know',
  formHint: 'Leave empty what you do not know. Never type a password or a sign-in code from your phone.',
  you: 'About you',
  problem: 'About the problem',
  facts: 'What else helps',
  factsHint: 'Each answer saves the help desk a question. Skip what you do not know.',
  notes: {
    name: { label: 'Your name' },
    username: { label: 'The address you sign in with' },
    contact: {
      label: 'How can we reach you?',
      hint: 'A phone number or another address that works while you are locked out.',
    },
    app: { label: 'App or page', hint: 'For example Outlook on the phone' },
    timeOfTry: { label: 'When did you last try?', hint: 'By the clock of this device.' },
    flaggedAt: {
      label: 'When did you choose “Enable flagging”?',
      hint: 'Only if you did, on the page with the error. By the clock of this device.',
    },
    ticketNumber: { label: 'Ticket number', hint: 'If the help desk has given you one.' },
    text: {
      label: 'Anything else the help desk should know?',
      hint: 'What changed, what you noticed, who else is affected.',
    },
  },
  usernameHint: (domain: string) => `For example alex@${domain}`,
  details: {
    codes: { label: 'Error code', hint: 'For example AADSTS50126' },
    message: { label: 'Message' },
    correlationId: { label: 'Correlation ID' },
    requestId: { label: 'Request ID' },
    timestamp: { label: 'Timestamp', hint: 'Copy it from the error page.' },
    appName: { label: 'App name' },
    appId: { label: 'App ID' },
    tenantId: { label: 'Tenant ID' },
    ipAddress: { label: 'IP address' },
    deviceId: { label: 'Device identifier' },
    devicePlatform: { label: 'Device platform' },
    deviceState: { label: 'Device state' },
    earlier: { label: 'Earlier attempts' },
  },
  detailsByHand: 'Type the details by hand',
  detailsRead: 'The details of your error',
  moreDetails: (count: number) => `More details (${count})`,
  deviceHint:
    'These fields say something about you and your device. They stay out of the ticket unless you want them in.',
  shareDevice: 'Put the address and the device fields into the ticket',
  warnings: {
    id: 'This looks different from most ids. You can leave it: it goes into the ticket as you typed it.',
    code: 'Most codes have 5 to 7 digits. You can leave it: it goes into the ticket as you typed it.',
    timestamp: 'We cannot read this time. You can leave it: it goes into the ticket as you typed it.',
    timestampOnTicket:
      'We cannot read this time. Choose it below at “When did you last try?”. You can leave this: it goes into the ticket as you typed it.',
    ticketNumber:
      'Ticket numbers have letters, digits and hyphens. You can leave it: it goes into the ticket as you typed it.',
  },
  /** Said while somebody types something that looks secret. `kinds` are words such as "password". */
  masked: (kinds: readonly string[]) =>
    `This looks like a secret (${kinds.join(', ')}). We keep it out of your ticket and do not save it. The help desk never needs it.`,
  title: 'Your ticket',
  next: 'What would help next',
  meter: (given: number, of: number) => `${given} of ${of} details given.`,
  canWork: 'The help desk can already work with this.',
  enough: 'That is enough. Copy the ticket and send it.',
  skippedAgain: 'Show the skipped ones again',
  complete: 'Your ticket has everything that helps most. Thank you.',
  show: 'Show me the field',
  skip: 'I cannot find this',
  wanted: {
    requestId:
      'Add the Request ID: on the page with the error, choose “…” at the bottom right, or “More details”, and copy the line “Request Id”.',
    time: 'Add the time of your last try, to the minute. With it the help desk finds your sign-in in its log.',
    username: 'Add the address that you sign in with, exactly as you type it on the sign-in page.',
    contact: 'Add a way to reach you that works now, for example your own phone number.',
    error: 'Add the error code or the message, exactly as it stands on the page with the error.',
    correlationId:
      'Add the Correlation ID: it stands below the Request ID, behind “…” or “More details” on the page with the error.',
    app: 'Add the app or page where you want to sign in, for example “Outlook on the phone”.',
    othersAffected: 'Ask a colleague: does it happen to others too? Then choose the answer in the form.',
    otherDevice:
      'Say in the form whether it works on another device. If you have not tried, choose “I have not tried”. Do not try now.',
    passwordChange: 'Choose in the form whether your password was changed lately.',
    lastWorked: 'Add when you could last sign in, as far as you remember.',
  },
  copy: 'Copy ticket',
  copiedShort: 'Copied',
  read: 'Read your ticket',
  copyMarkdown: 'Copy for Markdown',
  copyJson: 'Copy for programs (JSON)',
  copySubject: 'Copy only the subject line',
  save: 'Save as a file',
  saveJson: 'Save for programs (JSON)',
  print: 'Print',
  share: 'Share …',
  shareFailed: 'Your device could not share it. Copy the ticket instead.',
  more: 'Other ways to take it along',
  results: {
    copied:
      'Copied. Paste it into a mail from any address, for example your private one, or into the help desk’s form.',
    'copied-by-selection': 'Copied the older way. Paste it, and look whether it is all there.',
    selected:
      'Your browser did not let us copy. The text is selected: press Ctrl+C (⌘C on a Mac), or hold your finger on it and choose “Copy”. You can also save it as a file.',
    refused: 'Your browser did not let us copy or select the text. Save it as a file instead.',
  },
  formatResults: {
    copied: 'Copied.',
    'copied-by-selection': 'Copied the older way. Paste it, and look whether it is all there.',
    selected: 'Your browser did not let us copy. Use “Save as a file”.',
    refused: 'Your browser did not let us copy. Use “Save as a file”.',
  },
  jsonResults: {
    copied: 'Copied.',
    'copied-by-selection': 'Copied the older way. Paste it, and look whether it is all there.',
    selected: 'Your browser did not let us copy. Use “Save for programs (JSON)”.',
    refused: 'Your browser did not let us copy. Use “Save for programs (JSON)”.',
  },
  send: 'Send it',
  mail: 'Write a mail',
  opensMail: (address: string) => `Opens your mail program, to ${address}`,
  opensHost: (host: string) => `Opens ${host}.`,
  notAll: 'Not everything fits into its address: paste the copied ticket there.',
  copiesAsWell: 'We also copy the whole ticket, so that you can paste it there.',
  mailHolds: 'The mail holds the most important lines. Paste the whole ticket below them.',
  sendResults: {
    copied: 'The whole ticket is copied as well. Paste it there.',
    'copied-by-selection':
      'The whole ticket is copied the older way. Paste it there, and look whether it is all there.',
    selected: 'We could not copy the ticket. Choose “Save as a file” and attach it.',
    refused: 'We could not copy the ticket. Choose “Save as a file” and attach it.',
  },
  orCall: 'Or call',
  solved: {
    title: 'Help others: a note for the knowledge base',
    hint: 'It says what was wrong and what fixed it, nothing about you. The help desk is glad to get it.',
    copy: 'Copy the note',
    results: (address: string) => copyResults('note', `Paste it into a mail to ${address}`),
  },
  finding: {
    title: 'A note to copy',
    hint: 'Nothing in it names a person.',
    copy: 'Copy the note',
    results: copyResults('note', 'Paste it into your ticket'),
  },
  fileName: 'sign-in-ticket',
  factChoices: {
    none: 'I do not know',
  },
} as const
