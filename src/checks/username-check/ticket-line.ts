import type { SlipKind, UsernameReading } from './username-reading.ts'

const kinds: Record<SlipKind, string> = {
  secret: 'something that is no address',
  'too-long': 'too long a text',
  'web-address': 'the address of a web page',
  several: 'several addresses',
  'two-ats': 'more than one @',
  number: 'a number',
  'words-only': 'a name without an address',
  'no-name': 'a missing name',
  'no-domain': 'a missing domain',
  'no-at': 'a missing @',
  'no-ending': 'a domain without ending',
  personal: 'a personal address',
  guest: 'the long name of a guest',
  'old-style': 'an old-style name',
  local: 'a domain of the local network',
  script: 'letters of another alphabet',
  sign: 'a sign that no username has',
  umlaut: 'an umlaut or the like',
  accent: 'an accent',
  domain: 'a misspelt domain',
  ending: 'a wrong or missing ending',
  subdomain: 'a domain below the organisation’s',
  foreign: 'a domain that is not the organisation’s',
  'look-alike': 'a letter that only looks right',
  wide: 'wide letters',
  'at-word': 'an @ or dot as a word',
  comma: 'a comma for a dot',
  dots: 'a dot too many',
  trailing: 'a sign too many at an end',
  'blank-in-name': 'a blank in the name',
  'blank-inside': 'a blank inside',
  'blank-around': 'a blank before or after',
  invisible: 'invisible characters',
  remains: 'remains of copying',
  words: 'other words beside it',
  plus: 'a plus sign',
  capitals: 'capital letters',
}

const notOurs = 'domain is not one of the organisation’s'
const mostNamed = 3

/** The sentence for the ticket. It names kinds of mistakes only, never what was typed. */
export function ticketLine({ result, slips }: UsernameReading): string {
  const isElsewhere = result === 'typo' && slips.some(({ kind }) => kind === 'foreign')
  const named = slips.filter(({ kind }) => !isElsewhere || kind !== 'foreign')
  const found = listOf([...new Set(named.map(({ kind }) => kinds[kind]))])
  const said = {
    fine: 'looks right, domain is one of the organisation’s',
    typo: isElsewhere ? `${found}, corrected, ${notOurs}` : `${found}, corrected`,
    personal: 'domain is one for personal accounts',
    foreign: `well formed, ${notOurs}`,
    incomplete: `${found}, no correction known`,
  }
  return `Username check: ${said[result]}.`
}

function listOf(names: string[]): string {
  const shown = names.length > mostNamed ? [...names.slice(0, mostNamed), 'more'] : names
  return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`
}
