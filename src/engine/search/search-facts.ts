/**
 * What a ticket knows for a search in the sign-in log. Empty text means not given; `time` is when the error happened
 * (ISO 8601). Nothing has to be sound: what a person typed is cleaned and judged where it is used.
 */
export type SearchFacts = {
  username: string
  codes: string[]
  requestId: string
  correlationId: string
  appName: string
  appId: string
  tenantId: string
  ipAddress: string
  time: string | null
}
