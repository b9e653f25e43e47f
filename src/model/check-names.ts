/** The checks that a step can show: small tools that the browser runs for the person, each a folder in `checks`. */
export const checkNames = [
  'error-reader',
  'username-check',
  'keyboard-check',
  'clock-check',
  'browser-check',
  'connection-check',
  'flagging-timer',
  'retry-guard',
  'dsregcmd-reader',
  'address-check',
] as const

export type CheckName = (typeof checkNames)[number]
