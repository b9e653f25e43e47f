import type { Field, Finding } from './finding.ts'
import { fold } from './fold.ts'
import { labelRows } from './labels.ts'
import { nameBesideGuid } from './name-beside-guid.ts'

const guid = /[0-9a-f]{8}-\s{0,8}[0-9a-f]{4}-\s{0,8}[0-9a-f]{4}-\s{0,8}[0-9a-f]{4}-\s{0,8}[0-9a-f]{12}(?![0-9a-f-])/g
const address =
  /(?:login\.microsoftonline\.(?:com|us|de)|login\.microsoft\.com|login\.partner\.microsoftonline\.cn|sts\.windows\.net|login\.windows\.net)\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})/g
const reach = 90
const appWords = wordsOf('appWord')
const tenantWords = wordsOf('tenantWord')
const otherWords =
  "from app registration|resource|ressource|recurso|risorsa|zasob|\u0440\u0435\u0441\u0443\u0440\u0441|kaynak|\u30ea\u30bd\u30fc\u30b9|\u8d44\u6e90|\u8cc7\u6e90|\ub9ac\uc18c\uc2a4|secret id|policy|user |user'|subscription|session|thumbprint|object|group|service principal|scope|key id|device|access '|service |servicio|servizio|\u0441\u043b\u0443\u0436\u0431|api "
    .split('|')
    .map(fold)

function wordsOf(field: 'appWord' | 'tenantWord'): string[] {
  return [...new Set(labelRows.flatMap((row) => row[field]?.split('|') ?? []).map(fold))]
}

/**
 * Finds the application and the directory that an error's sentence names: `Application 'GUID'(Name) was not found in
 * the directory 'GUID'`, in any language of the labels; the word nearest to a GUID decides. Also the directory in the
 * address of a sign-in page.
 */
export function findInSentence(text: string, folded: string, isTaken: (at: number) => boolean): Finding[] {
  const found: Finding[] = []
  let last = 0
  for (const match of folded.matchAll(guid)) {
    const { index } = match
    const end = index + match[0].length
    if (!isTaken(index)) {
      const role = roleOf(folded.slice(Math.max(last, index - reach), index), folded.slice(end, end + 40))
      const value = match[0].replace(/\s/g, '')
      if (role) found.push({ field: role, value, start: index, end, rank: 1, record: null })
      const name = role === 'appId' ? nameBesideGuid(text, index, end) : null
      if (name) found.push({ field: 'appName', value: name, start: index, end, rank: 1, record: null })
    }
    last = end
  }
  return [...found, ...tenantsOfAddresses(folded)]
}

function roleOf(before: string, after: string): Field | null {
  const adjacent = adjacentRole(after)
  if (adjacent) return adjacent
  const sentence = before.slice(
    Math.max(before.lastIndexOf('. '), before.lastIndexOf('\u3002'), before.lastIndexOf('\n\n')) + 1,
  )
  const isQuoted = /['"(]\s?$/.test(before)
  const app = lastOf(sentence, appWords)
  const tenant = lastOf(sentence, tenantWords)
  const other = lastOf(sentence, otherWords)
  const nearest = Math.max(app, tenant, other)
  if (nearest >= 0)
    return nearest === other ? null : nearest === app ? (isQuoted || near(sentence, app) ? 'appId' : null) : 'tenantId'
  if (!isQuoted) return lastOf(after.slice(0, 14), tenantWords) >= 0 ? 'tenantId' : null
  const nextApp = firstOf(after, appWords)
  const nextTenant = firstOf(after, tenantWords)
  if (nextApp < 0 && nextTenant < 0) return null
  return nextTenant < 0 || (nextApp >= 0 && nextApp < nextTenant) ? 'appId' : 'tenantId'
}

/** A word right behind the GUID, as in `the GUID directory` and in languages that put the word last. */
function adjacentRole(after: string): Field | null {
  const next = after.replace(/^['")]?\s{0,3}(?:\u306e|\u7684|\uc758)?/, '')
  if (tenantWords.some((word) => next.startsWith(word))) return 'tenantId'
  return appWords.some((word) => next.startsWith(word)) ? 'appId' : null
}

function near(sentence: string, at: number): boolean {
  return sentence.length - at < 40
}

function lastOf(text: string, words: string[]): number {
  return Math.max(...words.map((word) => text.lastIndexOf(word)))
}

function firstOf(text: string, words: string[]): number {
  const places = words.map((word) => text.indexOf(word)).filter((place) => place >= 0)
  return places.length === 0 ? -1 : Math.min(...places)
}

function tenantsOfAddresses(folded: string): Finding[] {
  return [...folded.matchAll(address)]
    .filter(({ index, 0: all }) => !(all.startsWith('sts') && folded[index - 9] === "'"))
    .map(({ index, 0: all, 1: value }) => ({
      field: 'tenantId',
      value: value as string,
      start: index,
      end: index + all.length,
      rank: 2,
      record: null,
    }))
}
