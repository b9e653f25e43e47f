import type { SearchFactName, SearchWord } from '../../model/search-words.ts'
import { formatUtc } from '../format-time.ts'
import { toOneLine } from '../to-one-line.ts'
import type { SearchFacts } from './search-facts.ts'

/** The clean values of one word. `text` may hold any visible character; `number` and `time` hold none that is live. */
export type SearchValue = { kind: 'text' | 'number' | 'time'; values: readonly string[] }

const guid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
const code = /^[1-9][0-9]{3,8}$/
const ipAddress = /^(?=.*[.:])[0-9a-f.:]{3,45}$/
const minute = 60_000

/** The fact that somebody has to be asked for when a word has no value. */
export function factOf(word: SearchWord): SearchFactName {
  if (word === 'code') return 'codes'
  return word === 'from' || word === 'to' ? 'time' : word
}

/**
 * The values of a ticket, cleaned and judged: ids that are no GUIDs, codes that are no numbers, addresses that are no IP
 * addresses and times that cannot be read have none. Names of people and apps may be anything.
 */
export function searchValues(facts: SearchFacts, windowMinutes: number): ReadonlyMap<SearchWord, SearchValue> {
  const codes = [...new Set(facts.codes.map(toOneLine))].filter((one) => code.test(one))
  const time = facts.time !== null && formatUtc(facts.time) !== null ? Date.parse(facts.time) : Number.NaN
  const all: [SearchWord, SearchValue['kind'], string[]][] = [
    // The log keeps usernames in lower case.
    ['username', 'text', [toOneLine(facts.username).toLowerCase()]],
    ['appName', 'text', [toOneLine(facts.appName)]],
    ['requestId', 'text', matching(guid, facts.requestId)],
    ['correlationId', 'text', matching(guid, facts.correlationId)],
    ['appId', 'text', matching(guid, facts.appId)],
    ['tenantId', 'text', matching(guid, facts.tenantId)],
    ['ipAddress', 'text', matching(ipAddress, facts.ipAddress)],
    ['codes', 'number', codes],
    // The last one is the most exact: Microsoft puts the general one first.
    ['code', 'number', codes.slice(-1)],
    ['time', 'time', [toInstant(time)]],
    ['from', 'time', [toInstant(time - windowMinutes * minute)]],
    ['to', 'time', [toInstant(time + windowMinutes * minute)]],
  ]
  const given = all.map(([word, kind, values]) => [word, { kind, values: values.filter(Boolean) }] as const)
  return new Map(given.filter(([, { values }]) => values.length > 0))
}

function matching(form: RegExp, written: string): string[] {
  const value = toOneLine(written).toLowerCase()
  return form.test(value) ? [value] : []
}

/** An instant in UTC to the second; empty when there is none. */
function toInstant(time: number): string {
  const date = new Date(time)
  return Number.isNaN(date.getTime()) ? '' : `${date.toISOString().slice(0, 19)}Z`
}
