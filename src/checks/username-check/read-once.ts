import { joinWords } from './join-words.ts'
import { readDomain } from './read-domain.ts'
import { readName } from './read-name.ts'
import { readWithoutAt } from './read-without-at.ts'
import { tidySigns } from './tidy-signs.ts'
import { addressesIn, unwrapAddress, unwrapText } from './unwrap-address.ts'
import { changed, type Draft, type Finding, findingKinds, type UsernameReading } from './username-reading.ts'
import { writeAt } from './write-at.ts'

const longestRead = 1000
const longestAddress = 113
const guestForm = /^(.+)_([^_@\s]+\.[^_@\s]+)(?:#|%23)EXT(?:#|%23)(?:@\S*)?$/i

/**
 * One look at a text of at most 64 KB: all that is wrong, and the address with that put right. Putting right can bring
 * up something else.
 */
export function readOnce(typed: string, domains: readonly string[]): UsernameReading | null {
  const tidied = tidySigns(typed)
  if (tidied.text === '') return typed.trim() === '' ? null : stopped(tidied, { kind: 'no-name' })
  if (tidied.text.length > longestRead) return stopped(tidied, { kind: 'too-long' })
  const own = domains.map((domain) => domain.toLowerCase())
  const guest = guestForm.exec(tidied.text)
  const written = writeAt(guest ? changed(tidied, `${guest[1]}@${guest[2]}`, { kind: 'guest' }) : tidied)
  return written.text.includes('@') ? readWithAt(written, own, typed) : readRepaired(written, own, typed)
}

function readRepaired(draft: Draft, domains: readonly string[], typed: string): UsernameReading {
  const { text, finding } = readWithoutAt(draft, domains)
  return text === null ? stopped(draft, finding) : readParts(changed(draft, text, finding), domains, typed)
}

function readWithAt(draft: Draft, domains: readonly string[], typed: string): UsernameReading {
  const addresses = addressesIn(draft.text)
  if (addresses.length > 1) return stopped(draft, { kind: 'several' })
  const isTwice = draft.text.split('@').length > 2 && addresses[0]
  const single = isTwice ? changed(draft, addresses[0] as string, { kind: 'remains' }) : draft
  const unwrapped = unwrapAddress(joinWords(unwrapText(single)))
  return readParts(changed(unwrapped, unwrapped.text.replace(/^.*\\/, ''), { kind: 'old-style' }), domains, typed)
}

function readParts(draft: Draft, domains: readonly string[], typed: string): UsernameReading {
  const single = withOneAt(draft)
  const [typedName = '', typedDomain = '', ...more] = single.text.split('@')
  if (more.length > 0) return stopped(draft, { kind: 'two-ats' })
  const name = readName(typedName)
  const domain = readDomain(typedDomain, domains)
  const address = name.text === null || domain.text === null ? null : `${name.text}@${domain.text}`
  const findings = [...single.findings, ...name.findings, ...domain.findings]
  return judged(address, isGuest(findings) ? findings.filter(({ kind }) => kind !== 'personal') : findings, typed)
}

/** Whether it was the long form of a guest: guests may well have a personal address. */
export function isGuest(findings: readonly Finding[]): boolean {
  return findings.some(({ kind }) => kind === 'guest')
}

/** Without a second @ beside the first, at the start, or before the domain once more. */
function withOneAt(draft: Draft): Draft {
  const single = draft.text.replace(/@{2,}/g, '@').replace(/^@(?=.*@)/, '')
  return changed(draft, single.replace(/(@[^@]+)\1+$/i, '$1'), { kind: 'two-ats' })
}

function judged(address: string | null, findings: Finding[], typed: string): UsernameReading {
  const has = (kind: Finding['kind']) => findings.some((finding) => finding.kind === kind)
  if (has('secret')) return { result: 'incomplete', findings: [{ kind: 'secret' }], proposal: null }
  if (has('personal')) return { result: 'personal', findings: inOrder(findings), proposal: null }
  if (address === null || address.length > longestAddress)
    return { result: 'incomplete', findings: inOrder(findings), proposal: null }
  if (address.toLowerCase() !== typed.toLowerCase())
    return { result: 'typo', findings: inOrder(findings), proposal: address }
  if (has('foreign')) return { result: 'foreign', findings: inOrder(findings), proposal: null }
  const notes: Finding[] = /[A-Z]/.test(typed) ? [...findings, { kind: 'capitals' }] : findings
  return { result: 'fine', findings: inOrder(notes), proposal: null }
}

function stopped(draft: Draft, finding: Finding): UsernameReading {
  const findings = finding.kind === 'secret' ? [finding] : inOrder([...draft.findings, finding])
  return { result: 'incomplete', findings, proposal: null }
}

/** Most important first, each once. */
export function inOrder(findings: readonly Finding[]): Finding[] {
  const rank = ({ kind }: Finding) => findingKinds.indexOf(kind)
  const once = findings.filter(
    ({ kind, part }, at) => findings.findIndex((other) => other.kind === kind && other.part === part) === at,
  )
  return once.sort((a, b) => rank(a) - rank(b))
}
