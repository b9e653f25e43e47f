import { labelWords } from './label-words.ts'
import { nameScript } from './name-script.ts'
import { hasPlainWords, readsAsName } from './reads-as-name.ts'
import { beforeLostAt, endsLikeDomain, endsLikeEither, splitAtDomain } from './split-at-domain.ts'
import { withoutWrapping } from './unwrap-address.ts'
import type { Draft, Slip } from './username-reading.ts'

/** A text that needs an @: what it should read, or null when nobody can tell. */
type Repair = { text: string | null; slip: Slip }

const webAddress = /^(?:https?:|(?:www|login|sts|mail|portal)\.)/i
const filePath = /^[a-z]:\\/i
const behind = /[.,;:]+$/
const number = /^(?=.*\d)[+\d ()/.-]+$/
const oldStyle = /^([\w.-]+)([\\/])([\w.'-]+)$/

/**
 * What a text without @ was meant to be: an old-style name, an address that lost its @, a name without its domain. It is
 * repaired only where it can be nobody else's address and no password; what looks like a password is not shown again.
 */
export function readWithoutAt(draft: Draft, domains: readonly string[]): Repair {
  const text = draft.text.replace(labelWords.start, '').replace(behind, '')
  const kind = kindOf(text)
  if (kind) return { text: null, slip: { kind } }
  const script = nameScript(text)
  if (script) return { text: null, slip: { kind: 'script', part: 'name', sign: script } }
  return oldName(text, domains) ?? withLostAt(text, domains) ?? nameAlone(text, domains)
}

function kindOf(text: string): Slip['kind'] | null {
  if (text === '') return 'no-name'
  if (webAddress.test(text)) return 'web-address'
  if (filePath.test(text)) return 'remains'
  return number.test(text) ? 'number' : null
}

/** A name of a computer's network. Only that of the organisation tells whose name it is; others may have a "/" too. */
function oldName(text: string, domains: readonly string[]): Repair | null {
  const [, network = '', sign, name = ''] = oldStyle.exec(text) ?? []
  if (sign === undefined) return null
  const isOwn = domains.some((own) => own.startsWith(`${network.toLowerCase()}.`)) && readsAsName(name)
  if (isOwn) return { text: `${name}@${domains[0]}`, slip: { kind: 'old-style' } }
  return sign === '\\' && readsAsName(name) ? { text: null, slip: { kind: 'old-style' } } : null
}

function withLostAt(text: string, domains: readonly string[]): Repair | null {
  const split = splitAtDomain(text, domains)
  if (!split) return endsLikeDomain(text) ? { text: null, slip: { kind: 'no-at' } } : null
  if (split.name === '') return { text: null, slip: { kind: 'no-name' } }
  const name = beforeLostAt(split.name)
  return { text: name === null ? null : `${name}@${split.domain}`, slip: { kind: 'no-at' } }
}

function nameAlone(text: string, domains: readonly string[]): Repair {
  if (!readsAsName(withoutWrapping(text))) return { text: null, slip: { kind: 'secret' } }
  if (text.includes(' ')) return { text: null, slip: { kind: 'words-only' } }
  const isSure = /^[^.]+\.[^.]+$/.test(text) && hasPlainWords(text) && !endsLikeEither(text)
  return { text: isSure ? `${text}@${domains[0]}` : null, slip: { kind: 'no-domain' } }
}
