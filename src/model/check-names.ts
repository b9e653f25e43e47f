/**
 * The checks that a step can show: small tools that the browser runs for the person, each a folder in `checks`. Each has
 * the results that it can come to; an option of the step stands for one or more of them. A check without results only
 * reads something for the ticket.
 */
export const checkResults = {
  'error-reader': [],
  'dsregcmd-reader': ['entra', 'hybrid', 'domain', 'enterprise', 'registered', 'none'],
} as const

export type CheckName = keyof typeof checkResults

export type CheckResult<N extends CheckName> = (typeof checkResults)[N][number]

export const checkNames = Object.keys(checkResults) as [CheckName, ...CheckName[]]
