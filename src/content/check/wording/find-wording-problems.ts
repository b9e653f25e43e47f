import { findSecrets } from '../../../error-text/find-secrets.ts'
import { valueAt } from '../../../model/checked-file.ts'
import { collectTexts, type PlacedText } from '../../../model/collect-texts.ts'
import { type ContentFile, siteFile } from '../../../model/content-files.ts'
import { describePlace } from '../../../model/describe-place.ts'
import { type Mistake, mistake } from '../../../model/problem.ts'
import { visibleText } from '../../../model/visible-text.ts'
import { findAsking } from './find-asking.ts'
import { findHtml } from './find-html.ts'
import { findInvisible } from './find-invisible.ts'
import { findPersonalData, type OwnContacts } from './find-personal-data.ts'
import { findStandIn } from './find-stand-in.ts'
import { mayHoldSecret } from './may-hold-secret.ts'

/** What is found in one text, wherever that stands: to be worded with the name of the place. */
type Finding = (at: { file: string; path: PlacedText['path'] }, place: string) => Mistake

type Known = Record<Role, Map<string, readonly Finding[]>>

/** What was found in each text before: content that is checked again after a save is mostly the same. */
let memory: { own: string; known: Known } | null = null

function knownFor(own: OwnContacts): Known {
  const key = JSON.stringify(own)
  if (memory?.own !== key) memory = { own: key, known: { text: new Map(), typed: new Map(), source: new Map() } }
  return memory.known
}

/**
 * What no text of content may hold, whatever the file is: secrets, personal data, wording that asks for a secret,
 * characters that nobody sees, and what was left standing for something else. Files may have any shape.
 */
export function findWordingProblems(files: readonly ContentFile[]): Mistake[] {
  const own = ownContacts(files.find(({ name }) => name === siteFile)?.value)
  const known = knownFor(own)
  return files.flatMap(({ name, value }) =>
    collectTexts(name, value, isNoId).flatMap(({ file, path, text }) => {
      if (path.at(-1) === '$schema') return []
      const role = roleOf(value, path)
      const findings = known[role].get(text) ?? judge(text, role, own)
      known[role].set(text, findings)
      return findings.map((finding) => finding({ file, path }, describePlace(value, path)))
    }),
  )
}

/** Ids, days and codes are the most of all texts, and hold nothing of that kind. */
function isNoId(text: string): boolean {
  return !/^[a-z0-9-]{0,40}$/.test(text)
}

/** `typed` is what people copy as it is, `source` is for those who review: neither is a sentence of the guide. */
type Role = 'text' | 'typed' | 'source'

function roleOf(file: unknown, path: PlacedText['path']): Role {
  if (path.includes('sources')) return 'source'
  const isSearch = path[0] === 'searches' && (path[2] === 'lines' || path[2] === 'conditions')
  const isCommand = path.at(-1) === 'text' && valueAt(file, [...path.slice(0, -1), 'kind']) === 'command'
  return isSearch || isCommand ? 'typed' : 'text'
}

function judge(text: string, role: Role, own: OwnContacts): Finding[] {
  return [
    ...invisible(text),
    ...secret(text),
    ...standIn(text),
    ...(role === 'source' ? [] : personal(text, own)),
    ...(role === 'text' ? asking(text) : []),
    ...(role === 'typed' ? [] : html(text)),
  ]
}

function invisible(text: string): Finding[] {
  const found = findInvisible(text)
  return found ? [(at, place) => mistake('invisible-character', at, { place, ...found })] : []
}

function secret(text: string): Finding[] {
  const kind = mayHoldSecret(text) ? findSecrets(text)[0]?.kind : undefined
  return kind ? [(at, place) => mistake('secret-in-content', at, { place, kind })] : []
}

function standIn(text: string): Finding[] {
  const words = findStandIn(text)
  return words ? [(at, place) => mistake('stand-in', at, { place, words: visibleText(words) })] : []
}

function personal(text: string, own: OwnContacts): Finding[] {
  const found = findPersonalData(text, own)
  return found ? [(at, place) => mistake('personal-data', at, { place, ...found })] : []
}

function asking(text: string): Finding[] {
  const words = findAsking(text)
  return words ? [(at, place) => mistake('asks-for-secret', at, { place, words: visibleText(words) })] : []
}

function html(text: string): Finding[] {
  const written = findHtml(text)
  return written ? [(at, place) => mistake('html-in-text', at, { place, written: visibleText(written, 40) })] : []
}

function ownContacts(site: unknown): OwnContacts {
  const domains = valueAt(site, ['domains'])
  return {
    phone: textAt(site, ['helpDesk', 'phone']).replace(/\D/g, '') || '-',
    email: textAt(site, ['helpDesk', 'email']),
    domains: Array.isArray(domains) ? domains.map(String) : [],
  }
}

function textAt(site: unknown, path: PlacedText['path']): string {
  const value = valueAt(site, path)
  return typeof value === 'string' ? value : ''
}
