import { holdsPassword } from './holds-password.ts'
import { joinWords } from './join-words.ts'
import { readDomain } from './read-domain.ts'
import { readName } from './read-name.ts'
import { readWithoutAt } from './read-without-at.ts'
import { readsAsAddress } from './reads-as-address.ts'
import { hasPlainWords } from './reads-as-name.ts'
import { tidySigns } from './tidy-signs.ts'
import { addressesIn, unwrapAddress, unwrapText } from './unwrap-address.ts'
import { changed, type Draft, type Slip, slipKinds, type UsernameReading } from './username-reading.ts'
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
  if (holdsPassword(tidied.text)) return stopped(tidied, { kind: 'secret' })
  const own = domains.map((domain) => domain.toLowerCase())
  const guest = guestForm.exec(tidied.text)
  const written = writeAt(guest ? changed(tidied, `${guest[1]}@${guest[2]}`, { kind: 'guest' }) : tidied)
  return written.text.includes('@') ? readWithAt(written, own, typed) : readRepaired(written, own, typed)
}

function readRepaired(draft: Draft, domains: readonly string[], typed: string): UsernameReading {
  const { text, slip } = readWithoutAt(draft, domains)
  return text === null ? stopped(draft, slip) : readParts(changed(draft, text, slip), domains, typed)
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
  const slips = [...single.slips, ...name.slips, ...domain.slips]
  const address = name.text === null || domain.text === null ? null : `${name.text}@${domain.text}`
  return judged(address, isGuest(slips) ? slips.filter(isNotOfHome) : slips, typed, domains)
}

/** Whether it was the long form of a guest: guests have a personal address, or one of another organisation. */
export function isGuest(slips: readonly Slip[]): boolean {
  return slips.some(({ kind }) => kind === 'guest')
}

function isNotOfHome({ kind }: Slip): boolean {
  return kind !== 'personal' && kind !== 'foreign'
}

/** Without a second @ beside the first, at the start, or before the domain once more. */
function withOneAt(draft: Draft): Draft {
  const single = draft.text.replace(/@{2,}/g, '@').replace(/^@(?=.*@)/, '')
  return changed(draft, single.replace(/(@[^@]+)\1+$/i, '$1'), { kind: 'two-ats' })
}

function judged(address: string | null, slips: Slip[], typed: string, domains: readonly string[]): UsernameReading {
  const has = (kind: Slip['kind']) => slips.some((slip) => slip.kind === kind)
  if (has('secret')) return { result: 'incomplete', slips: [{ kind: 'secret' }], proposal: null }
  if (has('personal')) return { result: 'personal', slips: inOrder(slips), proposal: null }
  if (address === null || address.length > longestAddress)
    return { result: 'incomplete', slips: inOrder(slips), proposal: null }
  const isChanged = address.toLowerCase() !== typed.toLowerCase()
  if (isChanged && isSure(address, slips, domains)) return { result: 'typo', slips: inOrder(slips), proposal: address }
  if (has('foreign')) return { result: 'foreign', slips: inOrder(slips), proposal: null }
  if (isChanged) return { result: 'incomplete', slips: inOrder(slips), proposal: null }
  const notes: Slip[] = /[A-Z]/.test(typed) ? [...slips, { kind: 'capitals' }] : slips
  return { result: 'fine', slips: inOrder(notes), proposal: null }
}

/** Whether an address can be shown: what was typed may be a password with an @ in it or at its end. */
function isSure(address: string, slips: readonly Slip[], domains: readonly string[]): boolean {
  const [name = '', domain = ''] = address.split('@')
  if (!domains.includes(domain)) return readsAsAddress(address)
  return !slips.some(({ kind }) => kind === 'no-domain') || hasPlainWords(name)
}

function stopped(draft: Draft, slip: Slip): UsernameReading {
  const slips = slip.kind === 'secret' ? [slip] : inOrder([...draft.slips, slip])
  return { result: 'incomplete', slips, proposal: null }
}

/** Most important first, each once. */
export function inOrder(slips: readonly Slip[]): Slip[] {
  const rank = ({ kind }: Slip) => slipKinds.indexOf(kind)
  const once = slips.filter(
    ({ kind, part }, at) => slips.findIndex((other) => other.kind === kind && other.part === part) === at,
  )
  return once.sort((a, b) => rank(a) - rank(b))
}
