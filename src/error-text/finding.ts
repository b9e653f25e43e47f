/** The fields that a text can give. */
export type Field =
  | 'code'
  | 'correlationId'
  | 'requestId'
  | 'timestamp'
  | 'appId'
  | 'appName'
  | 'tenantId'
  | 'ipAddress'
  | 'deviceId'
  | 'devicePlatform'
  | 'deviceState'

/** One value with its place. `rank` 0 is the surest; `record` numbers the row of a table. */
export type Finding = {
  field: Field
  value: string
  start: number
  end: number
  rank: number
  record: number | null
}
