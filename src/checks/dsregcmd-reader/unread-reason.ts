/** Why a text says nothing: the command was not known, it printed its help, or it is from a Mac. */
export type UnreadReason = 'unknown' | 'switches' | 'mac'

const reasons: [UnreadReason, RegExp][] = [
  ['switches', /^(?=.*\/status\b)(?=.*\/join\b)(?=.*\/leave\b)/is],
  ['unknown', /not found: dsregcmd|["'„“‘«]\s?dsregcmd|\bdsregcmd ?:/i],
  ['mac', /\bPlatform SSO\b|\bapp-sso\b|\bEnrolled via DEP\b|\bMDM enrollment ?:|\bProductName:\s{0,9}mac ?OS/i],
]

/** The reason for a text that holds nothing of `dsregcmd /status`; null when it is just some other text. */
export function unreadReason(text: string): UnreadReason | null {
  const beginning = text.slice(0, 8000)
  return reasons.find(([, pattern]) => pattern.test(beginning))?.[0] ?? null
}
