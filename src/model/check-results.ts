import type { CheckName } from './check-names.ts'

/**
 * The results that each check can come to. Either the options of a step stand for all results of its check, or for none:
 * then the check helps the person along, and picks no answer.
 */
export const checkResults = {
  'error-reader': [],
  'username-check': ['fine', 'typo', 'personal', 'foreign', 'incomplete'],
  'keyboard-check': ['fine', 'caps-lock', 'layout', 'other'],
  'clock-check': ['right', 'wrong', 'unknown'],
  'browser-check': ['fine', 'blocked', 'old', 'embedded'],
  'connection-check': ['online', 'portal', 'offline', 'blocked'],
  'flagging-timer': ['flagged'],
  'retry-guard': [],
  'dsregcmd-reader': ['entra', 'hybrid', 'domain', 'enterprise', 'registered', 'none'],
  'address-check': ['work', 'national', 'own', 'personal', 'fake', 'unknown'],
} as const satisfies Record<CheckName, readonly string[]>

export type CheckResult<N extends CheckName> = (typeof checkResults)[N][number]
