/** One try to sign in, as far as a text tells about it. */
export type Attempt = {
  /** Digits, distinct, in order of first appearance. */
  codes: string[]
  correlationId: string | null
  requestId: string | null
  /** ISO 8601, UTC. */
  timestamp: string | null
}

/** The listed fields of an error text, and nothing else of it. */
export type Details = Attempt & {
  /** False for texts of other products. */
  isEntra: boolean
  /** The codes of the newest attempt; `codes` holds those of all. */
  newestCodes: string[]
  /** Errors that have a name instead of a number, as Power Automate shows them. */
  names: string[]
  appId: string | null
  appName: string | null
  tenantId: string | null
  ipAddress: string | null
  deviceId: string | null
  devicePlatform: string | null
  deviceState: string | null
  /** The sentence after the code, without anything that could be private. */
  message: string | null
  /** Older attempts of the same text, newest first. */
  others: Attempt[]
}
