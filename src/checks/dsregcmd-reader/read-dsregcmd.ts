import type { CheckResult } from '../../model/check-names.ts'

export type DeviceReading = {
  /** To what Windows belongs. */
  join: CheckResult<'dsregcmd-reader'>
  /** False when the directory refuses the device: it was deleted or disabled there. Null when the text does not say. */
  isAccepted: boolean | null
  /** Whether Windows has a token for signing in to apps; null when the text does not say. */
  hasToken: boolean | null
  tenantName: string | null
  /** The codes of errors, as they stand there, each once: `AADSTS50126`, `0x801c001d`. */
  errors: string[]
}

const longest = 65_536
const code = /\bAADSTS\d{4,9}\b|\b0x[0-9a-f]{8}\b/gi

/**
 * Reads what `dsregcmd /status` printed, in a console of any language (the names stay English), also glued into one
 * line. Null when the text does not say to what the device belongs. Of longer texts the first 64 K characters count.
 * Source of the table of states: Microsoft, "Troubleshoot devices by using the dsregcmd command".
 */
export function readDsregcmd(text: string): DeviceReading | null {
  const printed = text.slice(0, longest)
  const [entra, domain, enterprise, work] = [
    'AzureAdJoined',
    'DomainJoined',
    'EnterpriseJoined',
    'WorkplaceJoined',
  ].map((name) => isYes(wordsBehind(printed, name)))
  if (entra == null && domain == null && work == null) return null
  const auth = wordsBehind(printed, 'DeviceAuthStatus')
  return {
    join: joinOf({ entra, domain, enterprise, work }),
    isAccepted: auth === null ? null : /^SUCCESS/i.test(auth),
    hasToken: isYes(wordsBehind(printed, 'AzureAdPrt')) ?? null,
    tenantName: wordsBehind(printed, 'TenantName'),
    errors: [...new Set([...printed.matchAll(code)].map(([found]) => found).filter((found) => !/^0x0+$/i.test(found)))],
  }
}

type Answers = Record<'entra' | 'domain' | 'enterprise' | 'work', boolean | null | undefined>

function joinOf({ entra, domain, enterprise, work }: Answers): DeviceReading['join'] {
  if (entra) return domain ? 'hybrid' : 'entra'
  if (domain) return enterprise ? 'enterprise' : 'domain'
  return work ? 'registered' : 'none'
}

/** The words behind a name and its colon, up to the end of the line or the next name; null when there are none. */
function wordsBehind(text: string, name: string): string | null {
  const found = new RegExp(`\\b${name}[ \\t\\u00a0]*[:\\uff1a]([^\\r\\n]*)`, 'i').exec(text)
  const value = found?.[1]?.replace(/[ \t\u00a0]{2,}\S.*$|\s\w+[ \t]*:.*$/, '').trim()
  return value ? value : null
}

function isYes(value: string | null): boolean | null {
  if (value === null) return null
  if (/^YES\b/i.test(value)) return true
  return /^NO\b/i.test(value) ? false : null
}
