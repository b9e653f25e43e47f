/** Why Windows got no token, or could not join: what the codes of errors stand for. */
export type Cause =
  | 'refused'
  | 'device'
  | 'keys'
  | 'locked'
  | 'password'
  | 'unknown-user'
  | 'federation'
  | 'network'
  | 'not-accepted'

/**
 * The codes that stand often in this output, most telling cause first.
 * Sources: Microsoft, "Troubleshoot primary refresh token issues on Windows devices" and "Troubleshoot Microsoft Entra
 * hybrid joined devices"; 0xc0000234 and 0xc000006a: "4625(F): An account failed to log on".
 */
const causes: [Cause, RegExp][] = [
  ['refused', /^AADSTS(?:700003|135011)$/],
  ['device', /^AADSTS50155$/],
  ['keys', /^0x80090016$/],
  ['locked', /^(?:0xc0000234|AADSTS50053)$/],
  ['password', /^(?:AADSTS50126|0xc000006a)$/],
  ['unknown-user', /^(?:AADSTS50034|0xc000005f)$/],
  ['federation', /^0xcaa20003$/],
  ['network', /^0x(?:8007|caa8)2e(?:e2|e7|fd|fe)$/],
  ['network', /^0x[cd]000023c$|^0xc00000(?:be|c4)$/],
  ['not-accepted', /^0xc000006d$/],
]

/** The server has answered, so what the client says of the network is not the cause. */
const isAnswer = /^AADSTS/

/** What the codes tell of the cause; null when none of them is known. */
export function causeOf(errors: readonly string[]): Cause | null {
  const found = causes.find(([, pattern]) => errors.some((code) => pattern.test(code)))?.[0] ?? null
  const isVague = found === 'network' || found === 'not-accepted'
  return isVague && errors.some((code) => isAnswer.test(code)) ? null : found
}
