/** How much a word looks like a password. */
export const likeness = { none: 0, plain: 1, weak: 2, strong: 3, sure: 4 } as const
export type Likeness = (typeof likeness)[keyof typeof likeness]

const products =
  /^(?:microsoft|office|windows|win|outlook|teams|onedrive|sharepoint|exchange|azure|entra|edge|chrome|firefox|safari|android|ios|ipados|macos|iphone|ipad|galaxy|pixel|surface|thinkpad|latitude|elitebook|server|excel|word|sql|http|https|sha|md|aes|tls|ssl|utf|iso|oauth|saml|ntlm|fido|mfa|otp|ipv|wpa|usb|wifi|keepass|covid|room|build|version|ver|rev|step|error|event|ws|wsfed|sso|base|python|java|log4j|\d{0,2}password|o|m|s|e|f|a|p|k)[-_ ]?v?\d{1,4}(?:[a-z]{0,3}|pro|plus|max|h\d)$/i
/** One pattern for all: each word of a text is held against it. */
const anyOf = (patterns: RegExp[], flags: string) => new RegExp(patterns.map(({ source }) => source).join('|'), flags)
const harmless = anyOf(
  [
    /^[\d.,:/+()-]{1,40}$/u,
    /^[vV]?\d{1,5}(?:\.\d{1,6}){1,5}[-\w]{0,12}$/u,
    /^\p{L}{1,30}(?:[-/'.&+]\d?\p{L}{1,30}){1,5}[.,:;!?'"]{0,3}$/u,
    /^[CD]AA[\dA-F]{5}$/u,
    /^[A-Z]{2,12}(?:-[A-Z\d]{1,15}){1,4}$/u,
    /^[\da-f]{8,}(?:-[\da-f]{4,}){0,6}$/u,
    /^[a-z]{2,20}(?:[A-Z][a-z]{1,20}){1,6}$/u,
    /^(?:[A-Z][a-z]{1,20}){2,8}$/u,
    /^(?:[A-Z][a-z]{0,20}|[A-Z]{2,5}|[a-z]{2,20})(?:[-_/](?:[A-Z]?[a-z]{1,20}|[A-Z]{2,10})){1,8}$/u,
    /^[~.]?\/\S{0,60}$|^[\w.-]{1,40}@[\d.]{7,15}$/u,
    /[*\u2022]{3}|^\d{4}-XX/u,
    /^[\w.:/-]{1,60};[A-Z][a-z]{1,20}$/u,
    /^[A-Z][A-Z\d-]{1,20}\$$/u,
    /^[\d\u0600-\u1cff\u3040-\u9fff\uac00-\ud7af]{9,}$/u,
    /^[A-Za-z]:\\/u,
    /^#?[a-z\d.-]{0,40}(?:[~=>;,][a-z\d.~-]{0,40}){2,}$/u,
    /^\W{1,40}$/u,
    /^[A-Za-z][\w-]{2,40}=(?:[A-Z]?[a-z]{1,20}|[A-Z_]{1,30})\)?$/u,
  ],
  'u',
)
const harmlessAnyCase = anyOf(
  [
    /^\d{1,4}(?:[-.]?[a-z]{1,5}|%|[-.][a-z]{1,30}(?:-[a-z]{1,20})?)$/u,
    /^(?:aadsts|kb|inc|req|chg|ritm|sctask|case|ticket|ref|sr|tas|prb|cve)[-_#]?[\d-]{2,}[a-z]?$/u,
    /^0x[\da-f]+$/u,
    /^[\w-]{1,60}\.(?:exe|docx?|xlsx?|pptx?|pdf|png|jpe?g|gif|aspx?|php|html?|log|txt|csv|json|xml|zip|msi|dll|har|evtx|msg|eml|ps1|cer|pfx|pem|yml|ts|js|py)$/u,
    /^1password$/u,
    /^\$(?:[a-z_]+$|\d\w?\$)/u,
    /^--?[a-z][\w-]{0,40}(?::\$?[a-z]{1,10})?$/u,
    /^(?:ctrl|strg|alt|shift|win|fn|cmd|maj)[+-]/u,
  ],
  'iu',
)
const letters = /^[\p{L}\p{M}]+$/u
const digit = /\d/
const capital = /\p{Lu}/u
const small = /\p{Ll}/u
const endSigns = '.,:;?!\'"'
const strongSign = /[!#$%^*?@&+=~<>{}[\]|\\]/

/** Rates a word without blanks. Words of other products, versions, times, units, names of files and devices are none. */
export function rateWord(word: string): Likeness {
  if (word.length < 4 || word.length > 200) return likeness.none
  const core = endSigns.includes(word[word.length - 1] as string) ? word.replace(/[.,:;?!'"]{1,4}$/, '') : word
  if (letters.test(core)) return hasOddCase(word) ? likeness.weak : likeness.plain
  if (products.test(core) || harmless.test(core) || harmlessAnyCase.test(core)) {
    return /^\p{Lu}?\p{Ll}+[-_.]\p{Lu}?\p{Ll}+$/u.test(core) ? likeness.plain : likeness.none
  }
  const hasDigit = digit.test(word)
  const hasUpper = capital.test(word)
  const hasLower = small.test(word)
  const isLetters = hasUpper || hasLower
  const hasSign = strongSign.test(hasDigit ? word.replace(/\?$/, '') : core)
  if (word.length >= 7 && hasDigit && hasUpper && hasLower && hasSign) return likeness.sure
  if (word.length >= 7 && hasDigit && isLetters && /[!#$^*]/.test(word.slice(1))) return likeness.sure
  if (core.length < 6) return likeness.weak
  if (hasDigit && hasLower) return likeness.strong
  if (isLetters && hasSign && /[\p{L}\d]/u.test(core.slice(-1))) return likeness.strong
  return hasDigit || hasSign || !isLetters ? likeness.weak : likeness.plain
}

function hasOddCase(word: string): boolean {
  return (
    word.length >= 6 &&
    word.length <= 20 &&
    word.slice(1) !== word.slice(1).toLowerCase() &&
    !/^\p{L}\p{Ll}+(?:\p{Lu}\p{Ll}{2,})+$/u.test(word) &&
    /\p{Ll}\p{Lu}.*\p{Ll}\p{Lu}|\p{Lu}\p{Ll}\p{Lu}\p{Ll}\p{Lu}|\p{Ll}\p{Lu}{2,}\p{Ll}/u.test(word)
  )
}
