import { accountMark, knownMark } from './readable-text.ts'

const edge = '(?<![\\w!#$%&*+@^~.-])'
const after = '(?![\\w!#$%&*+@^~]|[.-]\\w)'
const known = (body: string, flags = 'gi') => new RegExp(edge + body + after, flags)

/** What is surely no secret: addresses, names of accounts, ids, times, codes of errors, versions. */
const patterns: [string, RegExp][] = [
  [
    knownMark,
    /\b(?:https?|ftp|wss?|file|ms-[\w-]{1,30}|msauth|api|urn|spotify|sb|tcp|ldaps?|smb|rdp):(?:\/\/)?(?:[^\s"'<>|;\ue000-\ue002\u3000-\u9fff]|;(?![a-z][a-z ]{1,30}=)){3,2000}/gi,
  ],
  [
    accountMark,
    /(?<![A-Za-z\d\u00c0-\u058f._+'-])[A-Za-z\d\u00c0-\u058f][A-Za-z\d\u00c0-\u058f._%+'-]{0,63}(?:#EXT#)?(?:@|%40)(?:[A-Za-z\d\u00c0-\u058f-]{1,63}\.){1,5}[A-Za-z\u00c0-\u058f]{2,24}(?![A-Za-z\d\u00c0-\u058f]|[-.@][A-Za-z])/gi,
  ],
  [accountMark, /(?<![\w\\.:$])[A-Za-z][\w.-]{1,30}\\(?!\\)[A-Za-z][\w.$-]{1,60}(?![\w\\!#$%^&*@])/g],
  [
    knownMark,
    /(?<![\w.=-])[a-z][\w.-]{1,40}=[^\s&"'<>\ue000-\ue002]{0,2000}(?=&[a-z][\w.-]{1,40}=)|&[a-z][\w.-]{1,40}=[^\s&"'<>\ue000-\ue002]{0,2000}|%(?:25){0,3}(?:26|3f|23)[\w.-]{1,40}%(?:25){0,3}3d[^\s&"'<>\ue000-\ue002]{0,2000}/gi,
  ],
  [knownMark, /(?<![\w-])\{?[\da-f]{8}(?: ?- ?[\da-f]{4}){3} ?- ?[\da-f]{12}\}?(?![\da-f]{2}|-?[\da-f]{3})/gi],
  [knownMark, /(?<!\w)00-[\da-f]{32}-[\da-f]{16}-[\da-f]{2}(?!\w)/gi],
  [knownMark, /(?<!\w)S-1-\d{1,2}(?:-\d{1,12}){1,15}/g],
  [knownMark, /(?<![\w.+-])(?=(?:[ ()/-]{0,3}\d){9})\(?0\d{2,5}\)?[ /-]{1,3}\d{3,9}(?:[ -]\d{2,6}){0,3}(?![\w-])/g],
  [knownMark, /(?<![\w.])[A-Z][\w.]{3,80}_[a-z\d]{13}(?![a-z\d])\S{0,200}|%[A-Za-z]{3,20}%\\[^\s"']{0,300}/g],
  [knownMark, known('AADSTS\\d{4,9}')],
  [knownMark, known('0x[\\da-f]{1,16}')],
  [knownMark, known('(?:[\\da-f]{2}[:-]){5,19}[\\da-f]{2}')],
  [knownMark, known('(?:[\\da-f]{32}|[\\da-f]{40}|[\\da-f]{56}|[\\da-f]{64}|[\\da-f]{96}|[\\da-f]{128})')],
  [
    knownMark,
    known('\\d{4}-\\d{2}-\\d{2}(?:[T ]\\d{1,2}:\\d{2}(?::\\d{2}(?:[.,]\\d{1,9})?)?\\s?(?:Z|UTC|[+-]\\d{2}:?\\d{2})?)?'),
  ],
  [knownMark, known('\\d{1,4}[./]\\d{1,2}[./]\\d{1,4},?(?:\\s\\d{1,2}:\\d{2}(?::\\d{2})?(?:\\s?[ap]\\.?m\\b)?)?')],
  [knownMark, known('\\d{1,2}:\\d{2}(?::\\d{2}(?:[.,]\\d{1,9})?)?(?:\\s?(?:[ap]\\.?m|Z|Uhr|h))?')],
  [knownMark, known('(?:\\d{1,3}\\.){3}\\d{1,3}(?:[:/]\\d{1,5})?')],
  [knownMark, known('(?=[\\da-f:]{0,20}::|(?:[\\da-f]{1,4}:){4})[\\da-f]{0,4}(?::[\\da-f]{0,4}){2,8}')],
  [knownMark, /\+\d{1,3}[ .-]?(?:\(0?\d{0,4}\)[ .-]?)?\d{1,5}(?:[ ./-]?\d{2,5}){1,5}(?!\w)/g],
  [
    knownMark,
    /(?<![\w.])(?:[A-Za-z][\w-]{0,40}\/(?:\d{1,4}\.[\w.]{1,30}|\d{8}|\d{1,3})(?!\w)|\([A-Z][^()\n]{2,80}; [^()\n]{1,120}\))/g,
  ],
  [knownMark, /(?<![\w.-])[A-Za-z]:\\[^\s"'<>|]{1,400}|(?<![\w\\])\\\\[\w.$-]{1,60}(?:\\[^\s"'<>|]{1,200})?/g],
  [
    knownMark,
    /(?<![\w@-])(?:[a-z][a-z\d-]{0,60}\.){1,5}(?:com|net|org|edu|gov|io|ms|local|lan|internal|corp|cloud|app|dev|de|at|ch|fr|es|it|nl|be|uk|ie|pl|cz|sk|hu|ro|se|dk|no|fi|pt|br|ca|us|au|in|jp|cn|kr|ru|ua|gr|tr|eu)(?::\d{1,5})?(?:\/[^\s"'<>|\ue000-\ue002]{0,500})?(?![\w!#$%^&*@-])/g,
  ],
]

/** Finds what is set aside before passwords are looked for, as spans with the mark that takes their place. */
export function findKnown(text: string): { start: number; end: number; mark: string }[] {
  return patterns.flatMap(([mark, pattern]) =>
    Array.from(text.matchAll(pattern), (match) => ({ start: match.index, end: match.index + match[0].length, mark })),
  )
}
