import { copyResults } from '../../ui/copy-results.ts'
import type { Slip, SlipKind, WrongLetter } from './username-reading.ts'

/** Whose addresses are meant: the name of the organisation and its usual domain. */
export type Home = { organisation: string; domain: string }

type Sentences = Record<SlipKind, (slip: Slip, home: Home) => string>

const takenOut =
  'This looked like a password or a code, so we took it out of the box. It is not in your ticket, and nothing was sent.'

const slips: Sentences = {
  secret: () => takenOut,
  'too-long': () => 'It is too long. Type only the address: at most 64 signs before the @ and 48 behind it.',
  'web-address': () => 'This is the address of a web page. The sign-in page wants your own address, with an @ in it.',
  several: () => 'There is more than one address. Which one is yours? Keep that one and take the others away.',
  'two-ats': () => 'There is more than one @. An address has just one.',
  number: () => 'This is a number, not an address. Sign in with your work address, like the example above.',
  'words-only': () => 'This is a name, not an address.',
  'no-name': () => 'The name before the @ is missing.',
  'no-domain': () => 'The part behind the name is missing. It begins with an @.',
  'no-at': () => 'The @ between the name and the rest is missing.',
  'no-ending': () => 'The ending is missing.',
  personal: (_, { organisation, domain }) =>
    `It belongs to a personal account. Use your work address from ${organisation}. It ends in @${domain}.`,
  guest: () => 'This is the long name that another organisation gave you as a guest. Sign in with your own address.',
  'old-style': () =>
    'This is a name for a computer at work. The sign-in page may want another one. An old mail from you shows it.',
  local: ({ meant }) => `This ending works only inside the office network. On sign-in pages it is mostly @${meant}.`,
  script: ({ part, sign }) =>
    `The ${part === 'domain' ? 'part behind the @' : 'name'} has letters of another alphabet${sign === 'other' ? '' : ` (${sign})`}. Sign-in names have plain letters from a to z. Switch your keyboard and type it again.`,
  sign: ({ sign }) => `A sign-in name cannot have the sign “${sign}”.`,
  umlaut: ({ sign }) =>
    `A sign-in name cannot have “${sign}”. Such letters become one or two plain ones, for example u or ue for ü. An old mail from you shows how.`,
  accent: ({ sign }) => `A sign-in name has no accents, so not “${sign}”.`,
  domain: ({ meant }) => `There is a slip in the part behind the @. Did you mean @${meant}?`,
  ending: ({ meant }) => (meant ? `The ending is not right. Did you mean @${meant}?` : 'The ending should be .com.'),
  subdomain: ({ meant }) => `There is too much between the @ and ${meant}. Sign-in names end in @${meant}.`,
  foreign: (_, { organisation, domain }) =>
    `People of ${organisation} sign in with an address that ends in @${domain}. Are you a guest? Then the address of your own organisation is right.`,
  'look-alike': ({ part, letters = [] }) => wrongLetters(letters, part === 'domain' ? 'behind the @' : 'of the name'),
  wide: () => 'Some signs are wide ones. Switch your keyboard to plain letters (A).',
  'at-word': () => 'The @ or a dot is written as a word.',
  comma: () => 'There is a comma where a dot belongs.',
  dots: () => 'A dot stands where none belongs: at the start, at the end, or two in a row.',
  trailing: () => 'There is a dot or another sign too many at the end or the start.',
  'blank-in-name': () => 'There is a space in the name. Mostly a dot stands there.',
  'blank-inside': () => 'There is a space inside. An address has none.',
  'blank-around': () => 'There is a space before or after it.',
  invisible: () => 'There are signs in it that nobody can see. They come along when you copy.',
  remains: () => 'Something came along when it was copied.',
  words: () => 'There are other words beside the address. Never type your password here.',
  plus: () => 'The part from the + on works for mail. A sign-in name mostly has none.',
  capitals: () => 'Capital letters make no difference.',
}

function wrongLetters(letters: readonly WrongLetter[], where: string): string {
  const named = letters.slice(0, 3).map(({ sign, like, position, alphabet }) => {
    const is = alphabet ? `a letter of another alphabet (${alphabet})` : `“${sign}”`
    return `Sign ${position} ${where} looks like “${like}”, but is ${is}.`
  })
  return [...named, ...(letters.length > named.length ? ['There are more.'] : []), 'Type it again.'].join(' ')
}

/** Every sentence of the username check. */
export const text = {
  label: 'The address you sign in with',
  hint: (domain: string) => `For example name@${domain}. Never your password.`,
  check: 'Check',
  clear: 'Clear the box',
  takenOut,
  nothing: 'Type your address first.',
  results: {
    fine: () => 'It is written right.',
    typo: () => 'This can be put right.',
    personal: () => 'This is not a work address.',
    foreign: ({ organisation }: Home) => `This is not an address of ${organisation}.`,
    incomplete: () => 'This needs another look.',
  },
  onlyThere: 'Whether the account exists, only the sign-in page knows.',
  looks: ({ organisation, domain }: Home) => `A work address of ${organisation} ends in @${domain}.`,
  find: 'Look for it on a business card, in an old mail from you, or ask a colleague what theirs looks like.',
  instead: 'Type this instead:',
  guess: 'Try this. It may be different at your organisation:',
  slips,
  copy: 'Copy the address',
  copied: copyResults('address', 'Paste it on the sign-in page'),
  keep: 'Put it into my ticket',
  kept: 'This address is in your ticket.',
  keyboard: 'Check your keyboard',
} as const
