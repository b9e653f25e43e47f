import type { SecretKind, SecretSpan } from './secret-kind.ts'

const blob = /[A-Za-z0-9+/_=~%.-]{16,}/g
const begins: [SecretKind, RegExp][] = [
  ['token', /(?:eyJ|(?<![A-Za-z])eyA)[\w-]{6}|ZXlK[A-Za-z0-9]{6}|ewog[A-Za-z0-9]{6}/],
  ['SAML sign-in data', /PHNhbW[\w+/%]{6}|PD94bW[\w+/%]{6}|PFJlc3Bv|PEFzc2Vy|PHQ6UmVx/],
  ['token', /(?<![\w.-])[01]\.A[\w-]{16}|(?<![\w+/-])(?:Ew[A-D][\w+/]{16}|YII[\w+/]{20}|TlRMTVNTUA)/],
]
const encodedSign = /%(?:25){0,3}(?!2[5bBdDeEfF]|3[dD]|5[fF]|7[eE])[0-9a-fA-F]{2}/
const harmlessBefore =
  /(?:kid|x5t|x5t#s256|thumbprint|fingerprint|sha-?\d{0,3}|hash|digest(?:value)?|nonce|state|challenge|etag|client_info|integrity|checksum|md5|uti|public key|canonicalid)["']?(?:[\s\w]{0,12})?(?:[:=>-]|%3d)\s{0,3}["']?$/i
const wrapped = /[=]?[ \t]?\n(?:[>|] ?){0,3}([A-Za-z0-9+/_=~%.-]{1,200})(?=\n|$|["'\s])/y
const guid = /[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/gi
const shortestWrap = 50
const shortestSecret = 40

/** Finds long runs without words: tokens and keys, also where they are wrapped over lines or cut off. */
export function findBlobs(text: string): SecretSpan[] {
  const found: SecretSpan[] = []
  blob.lastIndex = 0
  for (let match = blob.exec(text); match; match = blob.exec(text)) {
    const span = readBlob(text, match.index, match[0])
    if (!span) continue
    found.push(span)
    blob.lastIndex = Math.max(span.end, match.index + 1)
  }
  return found
}

function readBlob(text: string, from: number, run: string): SecretSpan | null {
  for (const [kind, begin] of begins) {
    const at = begin.exec(run)?.index
    if (at === undefined) continue
    const start = from + at
    if (!/\.[\w-]/.test(run.slice(at)) && harmlessBefore.test(text.slice(Math.max(0, start - 40), start))) continue
    const stop = encodedSign.exec(run.slice(at))?.index
    const length = stop ?? run.length - at
    const end = stop === undefined ? unwrap(text, from + run.length) : start + length
    if (end - start >= 16) return { start, end, kind }
  }
  if (run.startsWith('//') || isPath(text, from, run)) return null
  const key = run.search(/[=](?=[A-Za-z0-9+/_~%-]{16})/) + 1
  const body = run.slice(key).split(encodedSign)[0] as string
  if (body.replace(guid, '').length < shortestSecret || !isOpaque(body)) return null
  const start = from + key
  if (harmlessBefore.test(text.slice(Math.max(0, start - 40), start))) return null
  const end = body.length === run.length - key ? unwrap(text, start + body.length) : start + body.length
  return { start, end, kind: 'token' }
}

/** True for the path of an address, whose parts are no secrets. */
function isPath(text: string, from: number, run: string): boolean {
  if (!/\/.*\/|^[^/]*$/.test(run) || run.includes('=')) return false
  const before = text.slice(Math.max(0, from - 300), from)
  return /:\/\/[^\s"'<>=]*$/.test(before)
}

/** Goes on where a line is so full that the next one must belong to it. */
function unwrap(text: string, from: number): number {
  let end = from
  for (;;) {
    const width = end - text.lastIndexOf('\n', end - 1) - 1
    if (width < shortestWrap) return end
    wrapped.lastIndex = end
    const next = wrapped.exec(text)?.[1]
    if (
      next === undefined ||
      (next.length > width + 2 && next.length > 200) ||
      /^AADSTS\d|^[a-z]{0,19}$|^[A-Z]?[a-z]+[.:]?$/.test(next)
    )
      return end
    end = wrapped.lastIndex
  }
}

/** True for a run that changes between capitals, small letters and digits as often as chance does. */
export function isOpaque(run: string): boolean {
  let changes = 0
  let before = 0
  for (let at = 0; at < run.length; at++) {
    const unit = run.charCodeAt(at)
    const now = unit < 48 ? 0 : unit < 58 ? 1 : unit >= 65 && unit < 91 ? 2 : unit >= 97 && unit < 123 ? 3 : 0
    if (now !== 0 && before !== 0 && now !== before) changes++
    if (now !== 0) before = now
  }
  if (run.replace(/[A-Z][a-z]{2,}/g, '').length * 20 < run.length * 7) return false
  return changes * 10 >= run.length * 3 && /[A-Z]/.test(run) && /[a-z]/.test(run) && !/^[\da-f-]+$/i.test(run)
}
