import { isOpaque } from './find-blobs.ts'
import { isHidden } from './is-hidden.ts'
import type { SecretKind, SecretSpan } from './secret-kind.ts'
import { skip } from './skip.ts'

/** The names of parameters, fields and cookies whose values are secrets, in small letters without "-", "_" and ".". */
const names: [SecretKind, string][] = [
  ['password', 'password passwd pwd pass passphrase userpassword newpassword oldpassword confirmpassword accesspass'],
  ['client secret', 'clientsecret appsecret secret'],
  ['sign-in code', 'otc otp onetimecode usercode verificationcode pin proofconfirmation'],
  [
    'token',
    'accesstoken idtoken refreshtoken token clientassertion assertion codeverifier idtokenhint flowtoken sft canary ctx ticket devicecode prt sessionid authtoken jwt invitetoken invitationtoken redemptiontoken apitoken securitytoken',
  ],
  ['SAML sign-in data', 'samlresponse wresult samlart'],
  ['storage key', 'sig signature accountkey sharedaccesskey'],
  ['access key', 'key apikey subscriptionkey functionkey hapikey xfunctionskey'],
  ['authenticator seed', 'seed'],
  [
    'cookie',
    'estsauth estsauthpersistent estsauthlight estssso fedauth rtfa aspxauth aspnetsessionid jsessionid phpsessid connectsid msisauth msisauthenticated mspauth mspprof rpssecauth wlssc esctx estsc buid authcookie sid appserviceauthsession',
  ],
]
const kinds = new Map(names.flatMap(([kind, list]) => list.split(' ').map((name) => [name, kind] as const)))

const guid = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/i
const endsSecret = /(?:pass(?:word|wd)?|pwd|secret|token)\d?$/i
const pair =
  /(^|[\s?&#;"'`]|%(?:25){0,3}(?:3[fF]|26|23))([\w.$-]{2,60})(=|%(?:25){0,3}3[dD])((?:(?!%(?:25){0,3}(?:26|23)|&(?:[\w.$%-]{1,60}=|amp;))[^\s"'<>;\ue000-\ue002]){1,8000})/g
const encodedEnd = /^%(?:25){0,3}(?:26|23)/
/** Behind a literal "=" an encoded "&" belongs to the value. */
const literal = /[^\s"'<>;&\ue000-\ue002]{0,8000}/y
const cookieHeader =
  /\b(?:set-)?cookie["']?\s{0,3}[:=]\s{0,3}["']?([^\n"']{8,8000})|"value"\s?:\s?"(\w[\w.-]{2,40}=[^\n"]{16,8000})/gi
const cookiePair = /([\w.$-]{2,60})=\+?([^\s;,"']{8,8000})/g

/** Finds the values of secret parameters in addresses, bodies of forms and cookies. */
export function findParameters(text: string): SecretSpan[] {
  const found: SecretSpan[] = []
  for (const match of text.matchAll(pair)) {
    const [whole, before = '', name = '', sign, part = ''] = match
    const start = match.index + whole.length - part.length
    const end =
      sign === '=' && encodedEnd.test(text.slice(start + part.length, start + part.length + 12))
        ? skip(literal, text, start + part.length)
        : start + part.length
    const value = text.slice(start, end)
    const kind = kindOfParameter(
      name,
      value,
      /[?&#%]/.test(before) || /^&[\w.%-]{1,40}=/.test(text.slice(end, end + 44)),
    )
    if (kind) found.push({ start, end: end - (/[.,)\]]{1,3}$/.exec(value)?.[0].length ?? 0), kind })
  }
  for (const header of text.matchAll(cookieHeader)) {
    const list = header[1] ?? header[2] ?? ''
    const start = header.index + header[0].length - list.length
    const pairs = findCookies(list, start)
    if (header[1] !== undefined) found.push(...pairs)
    else if (pairs.length > 0) found.push({ start, end: start + list.length, kind: 'cookie' })
  }
  return found
}

function findCookies(list: string, from: number): SecretSpan[] {
  return Array.from(list.matchAll(cookiePair)).flatMap(({ 0: whole, 1: name = '', 2: value = '', index }) => {
    const end = from + index + whole.length
    const isSecret = kinds.has(bare(name)) || /cookie|credential|aspnet/i.test(name) || isOpaque(value)
    return isSecret ? [{ start: end - value.length, end, kind: 'cookie' as const }] : []
  })
}

/** "password=a&scope=b" is a query; "password=a&b" may be a password with "&", which others read. */
function kindOfParameter(name: string, value: string, isInQuery: boolean): SecretKind | null {
  if (name.toLowerCase() === 'code' || name.toLowerCase().endsWith('authorizationcode')) {
    return value.length >= 20 && /^[\w.%~+/=!*$-]{1,8000}$/.test(value) && /\d|[A-Z]/.test(value) ? 'token' : null
  }
  if (isHidden(value) || /^(?:%\w{1,60}%|\$[{(]?\w{1,60}[)}]?)$/.test(value)) return null
  if (/session|sid$|ctx/i.test(name) && guid.test(value.slice(0, 36))) return null
  const kind = kinds.get(bare(name)) ?? (endsSecret.exec(name) ? (/pass|pwd/i.test(name) ? 'password' : 'token') : null)
  if (kind === 'password') return isInQuery ? kind : null
  if (kind === null || value.length < 4) return null
  if (kind === 'cookie' || kind === 'sign-in code') return value.length >= 4 && /[\dA-Z]/.test(value) ? kind : null
  return value.length >= 8 && /\d|[A-Z].*[a-z]/.test(value) ? kind : null
}

const bare = (name: string) => name.toLowerCase().replace(/[-_.$]/g, '')
