/** The names that Windows prints, in English in every language. Those that nobody reads end the value before them. */
const names = [
  ...['AzureAdJoined', 'EnterpriseJoined', 'DomainJoined', 'DomainName', 'Virtual Desktop', 'Device Name'],
  ...['DeviceId', 'Thumbprint', 'DeviceCertificateValidity', 'KeyContainerId', 'KeyProvider', 'TpmProtected'],
  ...['DeviceAuthStatus', 'TenantName', 'TenantId', 'Idp', 'AuthCodeUrl', 'NgcSet', 'NgcKeyId', 'CanReset'],
  ...['WorkplaceJoined', 'WamDefaultSet', 'WamDefaultAuthority', 'WamDefaultId', 'WamDefaultGUID'],
  ...['AzureAdPrt', 'AzureAdPrtUpdateTime', 'AzureAdPrtExpiryTime', 'AzureAdPrtAuthority'],
  ...['EnterprisePrt', 'EnterprisePrtUpdateTime', 'EnterprisePrtExpiryTime', 'EnterprisePrtAuthority'],
  ...['AcquirePrtDiagnostics', 'RefreshPrtDiagnostics', 'Previous Prt Attempt', 'Attempt Status', 'User Identity'],
  ...['Credential Type', 'Correlation ID', 'Endpoint URI', 'HTTP Method', 'HTTP Error', 'HTTP status'],
  ...['Server Error Code', 'Server Error Description', 'OnPremTgt', 'CloudTgt', 'KerbTopLevelNames'],
  ...['AadRecoveryEnabled', 'Executing Account Name', 'KeySignTest', 'Diagnostics Reference', 'User Context'],
  ...['Client Time', 'AD Connectivity Test', 'AD Configuration Test', 'DRS Discovery Test', 'DRS Connectivity Test'],
  ...['Token acquisition Test', 'Fallback to Sync-Join', 'Previous Registration', 'Registration Type'],
  ...['Error Phase', 'Client ErrorCode', 'Server Message', 'Https Status', 'Request Id'],
  ...['Auto Detect Settings', 'Access Type', 'NgcPreReq', 'IsDeviceJoined', 'IsUserAzureAD', 'PolicyEnabled'],
]

/** A name, as it was printed or as a reader of pictures gives it: `AzureAd Joined ;`. */
const nameAndColon = new RegExp(
  `\\b(${names.map((name) => name.replace(/(?<=[a-z])(?=[A-Z])| /g, ' ?')).join('|')}) {0,40}[:;=|\uff1a]{1,3}`,
  'gi',
)
const keys = new Map(names.map((name) => [keyOf(name), name]))

/** A name as Windows writes it, and all that stands behind it up to the next name. */
export type Field = { name: string; value: string }

/** The fields of a text in the order in which they stand there, in linear time. */
export function readFields(text: string): Field[] {
  const found = [...text.matchAll(nameAndColon)]
  return found.map((match, index) => ({
    name: keys.get(keyOf(match[1] as string)) as string,
    value: text.slice(match.index + match[0].length, found[index + 1]?.index).replace(/^[\s:|]{1,80}/, ''),
  }))
}

function keyOf(name: string): string {
  return name.replaceAll(' ', '').toLowerCase()
}
