import type { CheckResult } from '../../model/check-names.ts'

export type DeviceReading = {
  /** To what Windows belongs; null when the text ends before it says whether a work account is added. */
  join: CheckResult<'dsregcmd-reader'> | null
  /** False when the directory refuses the device: it was deleted or disabled there. Null when Windows does not know. */
  isAccepted: boolean | null
  /** Whether Windows has a token for signing in to apps; null when the text does not say. */
  hasToken: boolean | null
  tenantName: string | null
  /** The codes of errors, as they stand there, each once: `AADSTS50126`, `0x801c001d`. */
  errors: string[]
}

const longest = 65_536
/** In a text that lost its line ends. A name of an organisation may hold a colon too. */
const nameBehindTenant = /\b(?:TenantId|Idp)[ \t]*[:\uff1a]/i
const code = /\bAADSTS\d{4,9}\b|\b0x[0-9a-f]{8}\b/gi

/**
 * Reads what `dsregcmd /status` printed, in a console of any language (the names stay English), also glued into one
 * line. Null when the text does not say both whether the device is joined to Entra and whether to a domain: one alone
 * decides nothing. Of longer texts the first 64 K characters count.
 * Source of the table of states: Microsoft, "Troubleshoot devices by using the dsregcmd command".
 */
export function readDsregcmd(text: string): DeviceReading | null {
  const printed = text.slice(0, longest).replaceAll('\u00a0', ' ')
  const saysYes = (name: string) => isYes(wordsBehind(printed, name))
  const [entra, domain, work] = [saysYes('AzureAdJoined'), saysYes('DomainJoined'), saysYes('WorkplaceJoined')]
  if (entra === null || domain === null) return null
  return {
    join: joinOf({ entra, domain, enterprise: saysYes('EnterpriseJoined'), work }),
    isAccepted: isAccepted(wordsBehind(printed, 'DeviceAuthStatus')),
    hasToken: saysYes('AzureAdPrt'),
    tenantName: wordsBehind(printed, 'TenantName').split(nameBehindTenant)[0]?.trim() || null,
    errors: [...new Set([...printed.matchAll(code)].map(([found]) => found).filter((found) => !/^0x0+$/i.test(found)))],
  }
}

type Answers = Record<'entra' | 'domain' | 'enterprise' | 'work', boolean | null>

function joinOf({ entra, domain, enterprise, work }: Answers): DeviceReading['join'] {
  if (entra) return domain ? 'hybrid' : 'entra'
  if (domain) return enterprise ? 'enterprise' : 'domain'
  if (work === null) return null
  return work ? 'registered' : 'none'
}

/** The words behind a name and its colon, up to the end of the line; empty when there are none. */
function wordsBehind(text: string, name: string): string {
  return new RegExp(`\\b${name}[ \\t]*[:\\uff1a]([^\\r\\n]*)`, 'i').exec(text)?.[1]?.trim() ?? ''
}

function isYes(words: string): boolean | null {
  if (/^YES\b/i.test(words)) return true
  return /^NO\b/i.test(words) ? false : null
}

/** Of the two failures that Windows prints, `FAILED. ERROR` only says that it could not ask. */
function isAccepted(status: string): boolean | null {
  if (/^SUCCESS\b/i.test(status)) return true
  return /^FAILED\b[^:]*disabled or deleted/i.test(status) ? false : null
}
