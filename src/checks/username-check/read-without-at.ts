import { nameScript } from './name-script.ts'
import type { Draft, Finding } from './username-reading.ts'

/** A text that needs an @: what it should read, or null when nothing can be made of it. */
type Repair = { text: string | null; finding: Finding }

const webAddress = /^(?:https?:|www\.)/i
const oldStyle = /^[\w.-]+[\\/]([\w.'-]+)$/
const shiftSlip = /(?:[\s"'`´.]|(?<!\d)2)$/
const ordinaryWord = /^(?:\p{L}\p{Ll}*|\p{Lu}+|\p{Lo}+)$/u
const plainNumbered = /^(?:[\p{Ll}\p{Lo}]+\d+|\p{Lu}+\d+)[\p{Ll}\d]*$/u

/**
 * What a text without @ was meant to be: an old-style name, an address that lost its @, a name without its domain. What
 * looks like a password is neither repaired nor shown again.
 */
export function readWithoutAt({ text }: Draft, domains: readonly string[]): Repair {
  if (webAddress.test(text)) return { text: null, finding: { kind: 'web-address' } }
  const short = oldStyle.exec(text)?.[1]
  if (short) return { text: `${short}@${domains[0]}`, finding: { kind: 'old-style' } }
  const script = nameScript(text)
  if (script) return { text: null, finding: { kind: 'script', part: 'name', sign: script } }
  return domainAtEnd(text, domains) ?? nameAlone(text, domains)
}

function domainAtEnd(text: string, domains: readonly string[]): Repair | null {
  const domain = domains.find((own) => text.toLowerCase().endsWith(own))
  if (!domain) return null
  const name = text.slice(0, -domain.length).replace(shiftSlip, '')
  if (name === '') return { text: null, finding: { kind: 'no-name' } }
  return { text: `${name}@${domain}`, finding: { kind: 'no-at' } }
}

function nameAlone(text: string, domains: readonly string[]): Repair {
  const words = text.split(/[._ -]/)
  if (!words.every((word) => ordinaryWord.test(word) || plainNumbered.test(word)))
    return { text: null, finding: { kind: 'secret' } }
  if (text.includes(' ')) return { text: null, finding: { kind: words.length <= 3 ? 'words-only' : 'secret' } }
  const isSure = words.every((word) => ordinaryWord.test(word))
  return { text: isSure ? `${text}@${domains[0]}` : null, finding: { kind: 'no-domain', meant: domains[0] } }
}
