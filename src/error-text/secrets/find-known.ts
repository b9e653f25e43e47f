import { fold } from '../fold.ts'
import { errorNumber, errorWords } from './error-numbers.ts'
import { kindOfCode } from './kind-of-code.ts'
import { accountMark, knownMark } from './readable-text.ts'

const edge = '(?<![\\w!#$%&*+@^~.-])'
const after = '(?![\\w!#$%&*+@^~]|[.-]\\w)'
/** What a hash is called, beside which its value is no secret. */
const digestNames = '(?:hash|digest(?:value)?|print|checksum|(?<![A-Za-z])(?:sha-?\\d{0,3}|md5|crc32|etag|x5t|kid))'
const known = (body: string, flags = 'gi') => new RegExp(edge + body + after, flags)

const codeWords = '(code|kode?|c[o\u00f3]digo|codice|код)s?'
const codeOfError = new RegExp(`${codeWords}["']?[ \\t]{0,2}[:#=(]{0,2}[ \\t]{0,2}["']?${errorNumber}(?![\\w-])`, 'giu')

const digits = '0123456789'
/**
 * What is surely no secret: addresses, names of accounts, ids, times, codes of errors, versions. With the mark for it
 * stand the signs of which it holds at least one: most texts hold but few of them.
 */
const patterns: [string, string, RegExp][] = [
  [
    knownMark,
    ':',
    /\b(?:https?|ftp|wss?|file|ms-[\w-]{1,30}|msauth|api|urn|spotify|sb|tcp|ldaps?|smb|rdp):(?:\/\/)?(?:[^\s"'<>|;\ue000-\ue002\u3000-\u9fff]|;(?![a-z][a-z ]{1,30}=)){3,2000}/gi,
  ],
  [
    accountMark,
    '@%',
    /(?<![A-Za-z\d\u00c0-\u058f._+-])[A-Za-z\d\u00c0-\u058f][A-Za-z\d\u00c0-\u058f._%+!#$^*'-]{0,63}(?:@|%40)(?:[A-Za-z\d\u00c0-\u058f-]{1,63}\.){1,5}[A-Za-z\u00c0-\u058f]{2,24}(?![A-Za-z\d\u00c0-\u058f]|[-.@][A-Za-z])/gi,
  ],
  [accountMark, '\\', /(?<![\w\\.:$])[A-Za-z][\w.-]{1,30}\\{1,2}(?!\\)[A-Za-z][\w.$-]{1,60}(?![\w\\!#$%^&*@])/g],
  [
    knownMark,
    '=%',
    /(?<![\w.=-])[a-z][\w.-]{1,40}=[^\s&"'<>\ue000-\ue002]{0,2000}(?=&[a-z][\w.-]{1,40}=)|&[a-z][\w.-]{1,40}=[^\s&"'<>\ue000-\ue002]{0,2000}|%(?:25){0,3}(?:26|3f|23)[\w.-]{1,40}%(?:25){0,3}3d[^\s&"'<>\ue000-\ue002]{0,2000}/gi,
  ],
  [knownMark, '-', /(?<![\w-])\{?[\da-f]{8}(?: ?- ?[\da-f]{4}){3} ?- ?[\da-f]{12}\}?(?![\da-f]{2}|-?[\da-f]{3})/gi],
  [knownMark, '0', /(?<!\w)00-[\da-f]{32}-[\da-f]{16}-[\da-f]{2}(?!\w)/gi],
  [knownMark, 'S', /(?<!\w)S-1-\d{1,2}(?:-\d{1,12}){1,15}/g],
  [
    knownMark,
    '0',
    /(?<![\w.+-])(?=(?:[ ()/-]{0,3}\d){9})\(?0\d{2,5}\)?[ /-]{1,3}\d{3,9}(?:[ -]\d{2,6}){0,3}(?![\w-])/g,
  ],
  [knownMark, '_%', /(?<![\w.])[A-Z][\w.]{3,80}_[a-z\d]{13}(?![a-z\d])\S{0,200}|%[A-Za-z]{3,20}%\\[^\s"']{0,300}/g],
  [knownMark, 'A', /AADSTS\d{4,9}|(?<!\w)[CD]AA[\dA-F]{5}(?!\w)/g],
  [
    knownMark,
    digits,
    new RegExp(
      `(?<!\\p{L})(?:${errorWords})\\p{L}{0,8}[ -]?(?:(?:${codeWords}|n[ro]|number)[ .]?)?["']?[ \\t]?[:#=(]?[ \\t]?["']?\\d{4,9}(?![\\w-])`,
      'giu',
    ),
  ],
  // Names of code with what they are called with, programs with their process, paths.
  [
    knownMark,
    '([',
    /(?<![\w$.])[A-Za-z_$][\w$]{0,60}(?:(?:\.|::)[A-Za-z_$<][\w$<>]{0,60}){1,12}(?:\[(?:\d{1,5}|["'][\w.:-]{1,60}["'])\]|\((?:[\w. ]{1,80}(?::\d{1,6})?|["'][A-Z][A-Z\d_]{2,60}["'])?\))(?:\.[A-Za-z]\w{0,60}){0,5}/g,
  ],
  [
    knownMark,
    '([',
    /(?<![\w.])(?:(?!pass|pw|kenn)[a-z]\w{1,30}\((?:(?=[^()\n]{1,200}[.,[])(?:[a-z_][\w.[\]]{0,60}(?:, ?)?){1,6}|\d{1,5})\)|[a-z][\w./-]{1,40}\[\d{1,7}\]|\[[a-z][\w.]{0,30}-\d{1,4}\])/gi,
  ],
  [
    knownMark,
    '([.',
    /(?<!\w)(?:\w{1,30}\.){0,3}(?:get_?env|env|environ|secrets|vars|config|settings)[[(.]{1,2}["']?[A-Za-z][\w:.-]{1,60}["']?[\])]?/gi,
  ],
  [knownMark, '/', /(?<![\w/:.~-])[~.]{0,2}\/(?:[\w.@+-]{1,60}\/){1,12}[\w.@+-]{0,60}(?![\w!#$%^&*])/g],
  [
    knownMark,
    '=<',
    /(?<!\w)(?:Server|Database|Data Source|Initial Catalog|Authentication|Encrypt)=[^;"'\n]{1,100}(?=;)|<input(?![^<>]{0,300}\svalue=)[^<>]{0,300}>/gi,
  ],
  [knownMark, '"', /"(?:displayName|\w{1,40}(?:Id|Identifier|DateTime|Version))"\s?:\s?"[^"\n]{0,100}"/g],
  // Placeholders.
  [
    knownMark,
    '%$_{\u2022]',
    /(?<![\w%!#$])(?:%[a-z_]\w{1,60}%|\$(?:\{[^{}\s]{1,60}\}|env:\w{1,60})|\{\{[^{}\n]{1,60}\}\}|\{[a-z][\w-]{1,40}\}|_{3,}|\u2022{2,})(?![\w!#$%])|\]\([^()\s]{1,500}\)/gi,
  ],
  [knownMark, '$', /(?<![\w%!#$^&*-])\$[A-Z_][A-Z\d_]{2,60}(?![\w!#$%^&*-])/g],
  [
    knownMark,
    ':=>',
    new RegExp(`${digestNames}["']?(?:\\s?\\([^()\\n]{1,20}\\))?\\s{0,2}[:=>]\\s{0,2}["']?[\\w+/=.:$-]{6,200}`, 'gi'),
  ],
  [knownMark, '0', known('0x[\\da-f]{1,16}')],
  [knownMark, ':-', known('(?:[\\da-f]{2}[:-]){5,19}[\\da-f]{2}')],
  [knownMark, '', known('[\\da-f]{32}(?:[\\da-f]{8}|[\\da-f]{24}|(?:[\\da-f]{32}){1,3})?')],
  [
    knownMark,
    '-',
    known('\\d{4}-\\d{2}-\\d{2}(?:[T ]\\d{1,2}:\\d{2}(?::\\d{2}(?:[.,]\\d{1,9})?)?\\s?(?:Z|UTC|[+-]\\d{2}:?\\d{2})?)?'),
  ],
  [knownMark, digits, known('\\d{8}T\\d{4,6}Z?|\\d{1,2}-[a-z]{3}-\\d{2,4}')],
  [
    knownMark,
    '/.',
    known('\\d{1,4}[./]\\d{1,2}[./]\\d{1,4},?(?:\\s\\d{1,2}:\\d{2}(?::\\d{2})?(?:\\s?[ap]\\.?m\\b)?)?'),
  ],
  [knownMark, ':', known('\\d{1,2}:\\d{2}(?::\\d{2}(?:[.,]\\d{1,9})?)?(?:\\s?(?:[ap]\\.?m|Z|Uhr|h))?')],
  [knownMark, '.', known('(?:\\d{1,3}\\.){3}\\d{1,3}(?:[:/]\\d{1,5})?')],
  [knownMark, ':', known('(?=[\\da-f:]{0,20}::|(?:[\\da-f]{1,4}:){4})[\\da-f]{0,4}(?::[\\da-f]{0,4}){2,8}')],
  [knownMark, '+', /\+\d{1,3}[ .-]?(?:\(0?\d{0,4}\)[ .-]?)?\d{1,5}(?:[ ./-]?\d{2,5}){1,5}(?!\w)/g],
  [
    knownMark,
    '/(',
    /(?<![\w.])(?:[A-Za-z][\w-]{0,40}\/(?:\d{1,4}\.[\w.]{1,30}|\d{8}|\d{1,3})(?!\w)|\([A-Z][^()\n]{2,80}; [^()\n]{1,120}\))/g,
  ],
  [
    knownMark,
    '\\',
    /(?<![\w.-])[A-Za-z]:\\(?:[^\\"'<>|\n:]{1,60}\\){0,12}[^\s"'<>|]{0,400}|(?<![\w\\])\\\\[\w.$-]{1,60}(?:\\[^\s"'<>|]{1,200})?/g,
  ],
  [
    knownMark,
    '.',
    /(?<![\w@-])(?:[a-z][a-z\d-]{0,60}\.){1,5}(?:com|net|org|edu|gov|io|ms|local|lan|internal|corp|cloud|app|dev|de|at|ch|fr|es|it|nl|be|uk|ie|pl|cz|sk|hu|ro|se|dk|no|fi|pt|br|ca|us|au|in|jp|cn|kr|ru|ua|gr|tr|eu)(?::\d{1,5})?(?:\/[^\s"'<>|\ue000-\ue002]{0,500})?(?![\w!#$%^&*@-])/g,
  ],
]

/** Finds what is set aside before passwords are looked for, as spans with the mark that takes their place. */
export function findKnown(text: string): { start: number; end: number; mark: string }[] {
  const found = patterns.flatMap(([mark, signs, pattern]) =>
    holdsAny(text, signs)
      ? Array.from(text.matchAll(pattern), ({ 0: { length }, index }) => ({ start: index, end: index + length, mark }))
      : [],
  )
  return holdsAny(text, digits) ? [...found, ...findErrorNumbers(text)] : found
}

const holdsAny = (text: string, signs: string) => signs === '' || Array.from(signs).some((sign) => text.includes(sign))

/** "code 530032": numbers that errors have, behind a bare word for "code". */
function findErrorNumbers(text: string) {
  return Array.from(text.matchAll(codeOfError)).flatMap(({ 0: whole, 1: word = '', index }) => {
    const near = fold(text.slice(Math.max(0, index - 24), index + word.length + 24))
    const start = Math.min(24, index)
    const isSignIn = /(?<!\d)\d{6}$/.test(whole) && kindOfCode(near, start, start + word.length) !== null
    return isSignIn ? [] : [{ start: index, end: index + whole.length, mark: knownMark }]
  })
}
