/**
 * The fields of a ticket with their labels, in the order of every format. The labels are English whatever the
 * language of the page: they are for the help desk, and a ticket is read back by them.
 */
export const ticketParts = [
  {
    key: 'person',
    title: 'Person',
    fields: {
      name: 'Name',
      username: 'Username',
      usernameMasked: 'Username (masked)',
      accountKind: 'Account kind',
      contact: 'How to reach me',
    },
  },
  {
    key: 'error',
    title: 'Error',
    fields: {
      timeUtc: 'Error time (UTC)',
      timeLocal: 'Error time (local)',
      timestamp: 'Timestamp as given',
      codes: 'Error code',
      message: 'Message',
      requestId: 'Request ID',
      correlationId: 'Correlation ID',
      app: 'App or page',
      appName: 'App name',
      appId: 'App ID',
      tenantId: 'Tenant ID',
      ipAddress: 'IP address',
      deviceId: 'Device identifier',
      devicePlatform: 'Device platform',
      deviceState: 'Device state',
      flagged: 'Flagged for review',
      earlier: 'Earlier attempts',
      searchBeforeFree: 'Search the log before (Free)',
      searchBeforePremium: 'Search the log before (P1/P2)',
    },
  },
  { key: 'outcome', title: 'Outcome', fields: { result: 'Result', stoppedAt: 'Stopped at', reason: 'Why' } },
  {
    key: 'scope',
    title: 'Scope and history',
    fields: {
      othersAffected: 'Other people',
      appsAffected: 'Apps',
      otherDevice: 'Other device',
      otherNetwork: 'Other network',
      privateWindow: 'Private window',
      firstSeen: 'First seen',
      lastWorked: 'Last time it worked',
      passwordChange: 'Recent password change',
      newPhone: 'New phone',
      mfa: 'Second step (MFA)',
      lockedSeen: 'Temporary lock seen',
      attempts: 'Sign-in attempts in this guide',
    },
  },
  { key: 'tried', title: 'What was tried', list: 'Tried' },
  { key: 'answers', title: 'Answers', list: 'Answers' },
  { key: 'notes', title: 'Notes', fields: { notes: 'Notes' } },
  {
    key: 'device',
    title: 'Device',
    fields: {
      browser: 'Browser',
      system: 'System',
      screen: 'Screen',
      languages: 'Languages',
      zone: 'Time zone',
    },
  },
  {
    key: 'run',
    title: 'This ticket',
    fields: {
      ticketNumber: 'Ticket number',
      runId: 'Run ID',
      started: 'Started',
      made: 'Ticket made',
      guide: 'Guide',
      replayLink: 'Replay link',
    },
  },
] as const

type KeysOf<Part> = Part extends { fields: infer Fields } ? keyof Fields & string : never

/** The name of one field of a ticket, and so its key in JSON. */
export type TicketField = KeysOf<(typeof ticketParts)[number]>

/** The label of each field. */
export const ticketLabels: Readonly<Record<TicketField, string>> = Object.assign(
  {},
  ...ticketParts.map((part) => ('fields' in part ? part.fields : {})),
)

/** What stands where nothing is given, so that an agent sees what is missing. */
export const notGiven = 'not given'

/** Whether a part is a list, such as what was tried, and not a set of fields. */
export type TicketList = 'tried' | 'answers'

/** What stands where a list is empty. */
export const noEntries = 'none'

/** The words with which every subject begins. */
export const subjectStart = 'Cannot sign in'
