import type { Field } from './finding.ts'
import type { LabelKind } from './labels.ts'
import { readCodes } from './read-codes.ts'
import { type Found, readGuid } from './read-guid.ts'
import { readName } from './read-name.ts'
import { readTime, readUnixTime } from './read-time.ts'
import { skipToValue } from './skip-to-value.ts'

/** A kind of label, where its value may stand, and what helps to read it. */
export type Place = { kind: LabelKind; language: string; from: number; to: number }
export type Value = Found<string> & { field: Field; rank: number }

const address = /(?:\d{1,3}\.){3}\d{1,3}(?![\d.]*\d)|[0-9a-f]{0,4}(?::{1,2}[0-9a-f]{1,4}){2,7}(?:::)?/iy
const monthFirst = new Set(['en', 'data', 'ja', 'ko', 'zh-Hans', 'zh-Hant'])
const nothing = /^0{8}-0{4}-0{4}-0{4}-0{12}$/

/** Reads what stands behind a label: usually one value, several for a list of codes, none when it is masked or missing. */
export function readValues(text: string, { kind, language, from, to }: Place): Value[] {
  const at = skipToValue(text, from)
  if (at >= to) return []
  if (kind === 'code' || kind === 'error')
    return readCodes(text, at, to).map(({ glued, ...found }) => toValue('code', found, glued ? 1 : 0))
  const one = readOne(text, kind, at, to, language)
  return one && one.start < to ? [one] : []
}

function readOne(text: string, kind: LabelKind, at: number, to: number, language: string): Value | null {
  switch (kind) {
    case 'correlationId':
    case 'requestId':
    case 'record':
      return guidValue(kind === 'record' ? 'requestId' : kind, text, at)
    case 'appId':
    case 'tenantId':
    case 'deviceId':
      return guidValue(kind, text, at)
    case 'timestamp':
    case 'date': {
      const time =
        readTime(text, at, !monthFirst.has(language)) ?? (kind === 'timestamp' ? readOddTime(text, at) : null)
      return time && toValue('timestamp', time, kind === 'date' ? 2 : 0)
    }
    case 'ipAddress':
      return readAddress(text, at)
    case 'appName':
      return guidValue('appId', text, at, 1) ?? nameValue('appName', text, at, to)
    case 'devicePlatform':
    case 'deviceState':
      return shortValue(kind, text, at, to)
    default:
      return null
  }
}

/** Seconds since 1970, or a time behind a GUID: translations by machines move each value behind the next label. */
function readOddTime(text: string, at: number): Found<string> | null {
  const guid = readGuid(text, at)
  return guid ? readTime(text, skipToValue(text, guid.end)) : readUnixTime(text, at)
}

function toValue(field: Field, found: Found<string>, rank = 0): Value {
  return { field, rank, ...found }
}

function guidValue(field: Field, text: string, at: number, rank = 0): Value | null {
  const guid = readGuid(text, at)
  return guid && !nothing.test(guid.value) ? toValue(field, guid, rank) : null
}

function nameValue(field: Field, text: string, at: number, to: number): Value | null {
  const name = readName(text, at, to)
  return name && toValue(field, name)
}

function shortValue(field: Field, text: string, at: number, to: number): Value | null {
  const name = readName(text, at, to)
  const value = /^[\p{L}\d ._()/+-]{1,40}(?=$|[,;'"])/u.exec(name?.value ?? '')?.[0].replace(/[. ]+$/, '')
  return name && value ? toValue(field, { ...name, value }) : null
}

function readAddress(text: string, at: number): Value | null {
  address.lastIndex = at
  const value = address.exec(text)?.[0]
  if (!value || (value.includes('.') && value.split('.').some((part) => Number(part) > 255))) return null
  return toValue('ipAddress', { value, start: at, end: at + value.length })
}
