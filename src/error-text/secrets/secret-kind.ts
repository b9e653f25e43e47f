/** What a secret is, in words that stand behind "removed:" on a ticket. */
export const secretKinds = [
  'password',
  'PIN',
  'sign-in code',
  'recovery code',
  'authenticator seed',
  'token',
  'cookie',
  'client secret',
  'private key',
  'SAML sign-in data',
  'storage key',
  'connection secret',
  'access key',
  'BitLocker key',
  'Wi-Fi key',
  'link with a secret',
] as const

export type SecretKind = (typeof secretKinds)[number]

/** One secret of a text: offsets in UTF-16 units, `end` exclusive. */
export type SecretSpan = { start: number; end: number; kind: SecretKind }
