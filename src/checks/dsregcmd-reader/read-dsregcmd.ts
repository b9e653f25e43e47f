import type { CheckResult } from '../../model/check-results.ts'
import { plainText } from './plain-text.ts'
import { type Field, readFields } from './read-fields.ts'
import { readTimes } from './read-times.ts'

export type Join = CheckResult<'dsregcmd-reader'>

/** In which part of a join to Entra Windows gave up. */
export type JoinPhase = 'pre-check' | 'discover' | 'auth' | 'join'

/**
 * Why a text does not say to what the computer belongs: it is only a part; or Entra and domain say NO, and then it ends
 * before it says whether a work account is added (`cut-off`), or says that there is a registration service of the
 * organisation (`enterprise`), which Windows has only with a domain.
 */
export type Unclear = 'part' | 'cut-off' | 'enterprise'

/** What the text says; null where it says nothing. Times are milliseconds since 1970. */
export type DeviceReading = {
  join: Join | null
  /** Counts where `join` is null. */
  unclear: Unclear
  isEntraJoined: boolean | null
  /** How often the command was run in this text: the last time counts. */
  runs: number
  /** False when the directory refuses the device: it was deleted or disabled there. Null when Windows does not know. */
  isAccepted: boolean | null
  hasDeviceId: boolean
  certificateEnds: number | null
  /** False when the keys of the device no longer work, or Windows has marked them for repair. */
  keysWork: boolean | null
  /** Whether Windows has a token for signing in to apps, the Primary Refresh Token. */
  hasToken: boolean | null
  tokenRenewed: number | null
  tokenEnds: number | null
  /** False when a local account is signed in to Windows. */
  isWorkUser: boolean | null
  /** Windows could not look at the account of the person, as in a window with administrator rights. */
  isUserUnread: boolean
  joinPhase: JoinPhase | null
  /** The codes of errors, each once: `AADSTS50126`, `0x801c001d`. */
  errors: string[]
  tenantName: string | null
  /** When the command ran, where it says so. */
  ran: number | null
  fields: Field[]
}

/** Names that only this command prints, and what it prints behind them: one of them has to be there. */
const marks =
  /^(?:(?:AzureAd|Domain|Enterprise|Workplace)Joined|AzureAdPrt|DeviceAuthStatus|KeySignTest|Client ErrorCode)$/
const answer = /^(?:Y ?E ?S|N ?[O0]|SUCCESS|FAILED|PASSED|0x[\da-f]{8})\b/i
const code = /\bAADSTS\d{4,9}\b|\b0x[0-9a-f]{8}\b/gi
/** Both fail whenever the window had other rights than the person: no cause of anything. */
const harmless = /^(?:WamDefaultSet|NgcPreReq)$/
const guid = /\b[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}\b/i

/**
 * Reads what `dsregcmd /status` printed: in a console of any language (the names stay English), glued into one line,
 * quoted, escaped, or only a part of it. Null when nothing in it is of that command. Where it was run more than once,
 * the last time counts, as in a console.
 * Source of names, states and values: Microsoft, "Troubleshoot devices by using the dsregcmd command".
 */
export function readDsregcmd(pasted: string): DeviceReading | null {
  const all = readFields(plainText(pasted))
  const starts = all.flatMap(({ name, value }, index) =>
    name === 'AzureAdJoined' && isYes(value) !== null ? [index] : [],
  )
  const fields = starts.length > 1 ? all.slice(starts.at(-1)) : all
  if (!fields.some(({ name, value }) => marks.test(name) && answer.test(value))) return null
  return { ...readFound(fields), runs: Math.max(starts.length, 1), fields }
}

function readFound(fields: Field[]): Omit<DeviceReading, 'runs' | 'fields'> {
  const behind = (wanted: string) => fields.find(({ name }) => name === wanted)?.value ?? ''
  const yes = (name: string) => isYes(behind(name))
  const time = (name: string) => readTimes(behind(name))[0] ?? null
  const answers = [yes('AzureAdJoined'), yes('DomainJoined'), yes('EnterpriseJoined'), yes('WorkplaceJoined')] as const
  return {
    join: joinOf(...answers),
    unclear: unclearOf(answers[0], answers[1], answers[2]),
    isEntraJoined: answers[0],
    isAccepted: isAccepted(behind('DeviceAuthStatus')),
    hasDeviceId: guid.test(behind('DeviceId').slice(0, 80)),
    certificateEnds: readTimes(behind('DeviceCertificateValidity'))[1] ?? null,
    keysWork: doKeysWork(behind('KeySignTest'), yes('AadRecoveryEnabled')),
    hasToken: yes('AzureAdPrt'),
    tokenRenewed: time('AzureAdPrtUpdateTime'),
    tokenEnds: time('AzureAdPrtExpiryTime'),
    isWorkUser: yes('IsUserAzureAD'),
    isUserUnread: /^ERROR\b/i.test(behind('WamDefaultSet')),
    joinPhase: phaseOf(behind('Error Phase')),
    errors: errorsOf(fields),
    tenantName: firstLine(behind('TenantName')) || null,
    ran: time('Client Time'),
  }
}

type Answer = boolean | null

function joinOf(entra: Answer, domain: Answer, enterprise: Answer, work: Answer): Join | null {
  if (entra === null || domain === null) return null
  if (entra) return domain ? 'hybrid' : 'entra'
  if (domain) return enterprise ? 'enterprise' : 'domain'
  if (enterprise || work === null) return null
  return work ? 'registered' : 'none'
}

function unclearOf(entra: Answer, domain: Answer, enterprise: Answer): Unclear {
  if (entra !== false || domain !== false) return 'part'
  return enterprise ? 'enterprise' : 'cut-off'
}

/** Also as a reader of pictures gives it: `Y E S`, `N0`. */
function isYes(value: string): Answer {
  if (/^Y ?E ?S\b/i.test(value)) return true
  return /^N ?[O0]\b(?! ?[A-Z])/i.test(value) ? false : null
}

/** Of the two failures that Windows prints, `FAILED. ERROR` only says that it could not ask. */
function isAccepted(status: string): Answer {
  if (/^SUCCESS\b/i.test(status)) return true
  return /^FAILED\b[^:]{0,80}disabled\s{1,9}or\s{1,9}deleted/i.test(status) ? false : null
}

function doKeysWork(test: string, isMarked: Answer): Answer {
  if (isMarked || /^FAIL/i.test(test)) return false
  return /^PASS/i.test(test) ? true : null
}

function phaseOf(value: string): JoinPhase | null {
  const found = /^(?:pre-?check|discover|auth|join)/i.exec(value)?.[0].toLowerCase()
  return found === 'precheck' ? 'pre-check' : ((found as JoinPhase | undefined) ?? null)
}

function errorsOf(fields: Field[]): string[] {
  const text = fields.flatMap(({ name, value }) => (harmless.test(name) ? [] : [value])).join(' ')
  const codes = [...text.matchAll(code)].map(([found]) =>
    /^0x/i.test(found) ? found.toLowerCase() : found.toUpperCase(),
  )
  return [...new Set(codes)].filter((found) => !/^0x0+$/.test(found))
}

/** The line of a value, without the frame of the next part where the text has lost its line ends. */
export function firstLine(value: string): string {
  return (value.split('\n', 1)[0] as string).split(/\+-{3}/, 1)[0]?.trim() ?? ''
}
