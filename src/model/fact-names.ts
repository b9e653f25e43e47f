/**
 * What a help desk wants to know about the problem beside the error itself. An option of a guide can say such a fact,
 * and so can the person on the ticket page.
 */
export const factNames = [
  'accountKind',
  'othersAffected',
  'appsAffected',
  'otherDevice',
  'otherNetwork',
  'privateWindow',
  'firstSeen',
  'lastWorked',
  'passwordChange',
  'newPhone',
  'lockedSeen',
  'mfa',
  'flagged',
] as const

export type FactName = (typeof factNames)[number]
