import type { HandOff, HandOffValueName } from '../../model/hand-off-schema.ts'
import { toOneLine } from '../to-one-line.ts'
import { encodeValue } from './encode-value.ts'

/**
 * What may go into an address, each on one line; '' is not given. Only what the app itself made or recognised belongs
 * here, never what a person typed freely: an address stays in histories and logs. The report is made of these.
 */
export type HandOffValues = Record<Exclude<HandOffValueName, 'report'>, string>

type Target = Pick<HandOff, 'address' | 'fields' | 'packed' | 'maxLength'>
type Pair = readonly [name: string, text: string]

/** The form's page with the ticket in it, the host to show beside the button, and what did not fit. */
export type HandOffAddress = { address: string; host: string; left: HandOffValueName[] }

/** What browsers, mail programs and proxies all take. */
const defaultMaxLength = 2000

// Page, host, query, fragment. Only ASCII, so that the host on the screen is the host that opens.
const formPage =
  /^(https:\/\/((?:[a-z0-9-]+\.)*[a-z][a-z0-9-]*(?::[0-9]+)?)(?:\/[!$-;=@-[\]-z|~]*)?)(?:\?([!$-;=?-[\]-z|~]*))?(#[!#-;=?-[\]-z|~]*)?$/i

/** What goes first when an address is too long: what the help desk can do without most easily. */
const leavingOrder: readonly HandOffValueName[] = [
  'replayLink',
  'outcome',
  'tenantId',
  'appId',
  'requestId',
  'time',
  'report',
  'correlationId',
  'codes',
  'summary',
  'ticketNumber',
]

const reportLabels = {
  ticketNumber: 'Ticket number',
  codes: 'Error code',
  correlationId: 'Correlation ID',
  requestId: 'Request ID',
  time: 'Error time',
  appId: 'App ID',
  tenantId: 'Tenant ID',
  outcome: 'Result',
  replayLink: 'Replay link',
} satisfies Partial<Record<keyof HandOffValues, string>>

/**
 * Puts a ticket's values into the address of the target's form; the target's own query and fragment stay. A value goes
 * in whole or not at all: while the address is too long, values go in a fixed order, out of the report too. Null when
 * the address is not https, has user info or is not plain ASCII.
 */
export function handOffAddress(target: Target, values: HandOffValues): HandOffAddress | null {
  const [, page, host, query = '', fragment = ''] = formPage.exec(target.address) ?? []
  if (page === undefined || host === undefined) return null
  const left: HandOffValueName[] = []
  const fill = (without: readonly HandOffValueName[]) => {
    const parts = [...(query ? [query] : []), ...parameters(target, values, without)]
    return parts.length === 0 ? target.address : `${page}?${parts.join('&')}${fragment}`
  }
  let address = fill(left)
  for (const name of leavingOrder) {
    if (address.length <= (target.maxLength ?? defaultMaxLength)) break
    const shorter = fill([...left, name])
    if (shorter !== address) left.push(name)
    address = shorter
  }
  return { address, host: host.toLowerCase().replace(/:443$/, ''), left }
}

function parameters({ fields, packed }: Target, values: HandOffValues, left: readonly HandOffValueName[]): string[] {
  const pairs = Object.entries(fields).map(([name, value]): Pair => [name, textOf(value, values, left)])
  const given = pairs.filter(([, text]) => text !== '')
  return pack(packed, given).map(([name, text]) => `${encodeValue(name)}=${encodeValue(text)}`)
}

function textOf(name: HandOffValueName, values: HandOffValues, left: readonly HandOffValueName[]): string {
  if (left.includes(name)) return ''
  if (name !== 'report') return toOneLine(values[name])
  const lines = Object.entries(reportLabels).map(([part, label]) => {
    const text = textOf(part as keyof HandOffValues, values, left)
    return text && `${label}: ${text}`
  })
  return lines.filter((line) => line !== '').join('\n')
}

/** ServiceNow wants all fields in one parameter: as terms of a query for its forms, as JSON for its portals. */
function pack(packed: Target['packed'], pairs: Pair[]): Pair[] {
  if (packed === undefined || pairs.length === 0) return pairs
  const isJson = packed === 'sysparm_variable_values'
  return [[packed, isJson ? JSON.stringify(Object.fromEntries(pairs)) : pairs.map(toTerm).join('^')]]
}

/** A term ends at "^", and ServiceNow runs a value that starts with "javascript:": neither may come from a value. */
function toTerm([name, text]: Pair): string {
  return `${name}=${text.replaceAll('^', ' ').replace(/javascript:/gi, 'javascript ')}`
}
