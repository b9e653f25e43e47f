import { secretMark } from './readable-text.ts'
import type { SecretKind, SecretSpan } from './secret-kind.ts'

/** What is a secret by its shape alone: the only group, at the end of the match, or the match as a whole. */
const shapes: [SecretKind, RegExp][] = [
  ['client secret', /(?<![\w.~-])[\w.~-]{3}\dQ~[\w.~-]{20,60}/g],
  [
    'token',
    /(?<![A-Za-z0-9])(?:gh[pousr]_\w{16,100}|github_pat_\w{20,120}|glpat-[\w-]{16,40}|xox[abposr]-[\w-]{10,120}|xapp-[\w-]{10,120}|npm_\w{30,40}|[sr]k_(?:live|test)_\w{16,100}|SG\.[\w-]{16,40}\.[\w-]{16,60}|sk-[\w-]{24,200}|ya29\.[\w-]{20,300}|GOCSPX-[\w-]{20,40}|dop_v1_\w{64}|pypi-[\w-]{50,200}|hvs\.[\w-]{20,200})/g,
  ],
  ['access key', /(?<![A-Za-z0-9])(?:(?:AKIA|ASIA)[A-Z2-7]{16}|AIza[\w-]{35})(?![A-Za-z0-9])/g],
  ['token', /(?<![\w-])[a-z2-7]{52}(?![\w-])/g],
  ['token', /(?<![\w-])[A-Za-z0-9]{75,76}AZDO[A-Za-z0-9]{4}(?![\w-])/g],
  ['BitLocker key', /(?<!\d)\d{6}(?:[- ]{1,3}\d{6}){7}(?!\d)/g],
  [
    'authenticator seed',
    /(?<![\w-])(?=(?:[a-z]{4}[ -]){0,3}[a-z]{0,3}[2-7])(?:[a-z2-7]{4}[ -]){3,15}[a-z2-7]{4}(?![\w-])/gi,
  ],
  ['token', /(?<![\w.])M\.[CR]\d{1,5}_[A-Z0-9]{2,5}\.[\w.!*$~%-]{10,4000}/g],
  ['connection secret', /:\/\/[^\s/:@"'<>]{0,100}:([^\s/"'<>]{1,200})(?=@[\w.[-])/g],
  ['password', /(?:^|\s)-{1,2}(?:u|user|proxy-user|U)[ =]['"]?[^\s:'"]{1,100}:([^\s'"]{3,100})/g],
  [
    'password',
    /(?:^|\s)(?:-{1,2}(?:p|pw|pass|passwd|passin)[ =:]|\/(?:p|pw|pwd|pass|rp|password):)['"]?(?!\d{1,5}(?:\s|:|$))([^\s'"-][^\s'"]{2,100})/gi,
  ],
  ['password', /(?:^|\s)(?:mysql|mysqldump|mariadb|7z|sshpass)\s[^\n]{0,80}?\s-p([^\s'"]{4,60})/g],
  ['password', /\b(?:redis-cli|ldap\w{3,10})\s[^\n]{0,120}?\s-[aw] ['"]?([^\s'"-][^\s'"]{3,60})/g],
  ['password', /\bnet1? use (?:[A-Z*]: )?\\\\\S{1,120} (?!\/)([^\s/*][^\s]{2,60})/gi],
  ['password', /\bnet1? user [^\s/]{1,60} (?!\/)([^\s/*][^\s]{2,60})/gi],
  ['password', /SecureString\s{1,3}(?:-String\s{1,3})?(?:\$?\(?)["']([^"'\n]{1,120})/gi],
  ['password', /SecureString\s{1,3}(?:-String\s{1,3})?([^\s"'$(-][^\s"']{2,120})/gi],
  ['password', /PSCredential\s?\(?["'][^"'\n]{1,100}["'],\s?["']([^"'\n]{3,100})/gi],
  [
    'password',
    /(?:^|\s)-{1,2}[\w-]{0,30}(?:password|passwd|passphrase|pwd|secret|token|api-?key)(?:[ =:]|: )['"]?([^\s'"-][^\s'"]{2,400})/gi,
  ],
  [
    'password',
    /(?:\b(?:user|u|usr|login)[:=][ \t]{0,3}\S{2,80}[\s,;]{1,4}p[:=]|-U ['"]?[^\s%'"]{1,80}%|NetworkCredential\S{0,8}\(\s?["'][^"'\n]{1,100}["'],\s?["'])[ \t]{0,3}([^\s'"]{4,80})/gi,
  ],
  [
    'password',
    /\b[Ii]s ['"]?((?=[^\s"']{0,40}[\d-])[^\s"']{8,60})(?=['"]? (?:(?:long|strong|good|safe|secure|complex) enough|too|ok(?:ay)?|allowed|valid|a )[^.?!\n]{0,40}pass(?:word|phrase))/g,
  ],
  ['Wi-Fi key', /WIFI:(?:[TSH]:[^;\n]{0,60};){0,3}P:([^;\n]{4,80})/g],
  ['sign-in code', /devicelogin[^\n\d]{0,80}?\s(?=[A-Z]{0,8}\d)([A-Z\d]{8,9})(?![\w-])/g],
  ['link with a secret', /webhook(?:\.office\.com\/webhookb2|\/(?=[\da-f]{8}-))\/?([\w@./-]{20,400})/g],
  ['link with a secret', /hooks\.slack\.com\/(?:services|workflows|triggers)\/([\w/-]{15,200})/g],
  ['token', /\b(?:Bearer|bearer|BEARER)(?:\s{1,3}|%20|\+)["']?(?=[\w.~+/=-]{0,200}\d)([\w.~+/=-]{16,6000})/g],
  [
    'token',
    /\b(?:[Bb]asic|BASIC|NTLM|[Nn]egotiate|Kerberos|SharedKey(?:Lite)?)[ \t]{1,3}(?=[\w+/:=-]{0,300}(?:[A-Z][a-z]|\d|=))((?![A-Z]?[a-z-]{3,20}(?:[\s.,]|$))[\w+/:-]{12,8000}={0,2})/g,
  ],
  ['access key', /(?:key|secret|token|passwor[dt])["']?[ \t]{0,3}[:=][ \t]{0,3}["']?([\da-f]{32,128})(?![\w-])/gi],
  ['recovery code', /(?<![\w-])(?:[A-Z0-9]{5}-){4}[A-Z0-9]{5}(?![\w-])/g],
]

const variable = /^(?:\$[\w:{(][^#!*]{0,80}|%\w{1,40}%|[<{[].{0,80}[>}\]])$/

/** Finds tokens, keys and the passwords of commands by their shapes. */
export function findTokenShapes(text: string): SecretSpan[] {
  const found: SecretSpan[] = []
  for (const [kind, pattern] of shapes) {
    for (const match of text.matchAll(pattern)) {
      const end = match.index + match[0].length
      const secret = match[1] ?? match[0]
      if (secret.includes(secretMark) || variable.test(secret)) continue
      found.push({ start: end - secret.length, end, kind })
    }
  }
  return found
}
