import { secretFollows } from './secret-words.ts'

const guid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i
const host = /^(?:[a-z][a-z-]{0,40}\.){1,4}[a-z]{2,12}$/i
const account = /^[a-z][a-z.-]{0,40}@(?:[a-z][a-z-]{0,40}\.){1,4}[a-z]{2,12}$/i
const product =
  /^(?:microsoft|azure|office|windows|sharepoint|exchange|outlook|teams|onedrive|graph|entra|dynamics|power ?(?:bi|apps|automate)|365|ad|services?|online|portal|management|directory|active|cli|powershell|edge| )+$/i
const parameter =
  /^(?:client_id|client_secret|client_assertion|redirect_uri|grant_type|response_type|scope|resource|code|username|state|nonce|assertion|refresh_token|code_verifier|code_challenge|\/common|\/consumers|\/organizations)$/i
const plainWord = /^[\p{L}\p{M}]+(?:['\u2019./-][\p{L}\p{M}]+)*$/u
const oddCase = /[A-Z][a-z][A-Z][a-z][A-Z]|[a-z][A-Z]{2,}[a-z]/
// Languages without blanks write a sentence as one word.
const longestWord = 30
const withoutBlanks = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\u30fc\u3001\u3002,]+$/u

/**
 * Takes out of a sentence what could be private: quoted values, brackets, addresses, numbers, and words that are no
 * words. Null when what remains is no sentence.
 */
export function redactMessage(sentence: string): string | null {
  const cut = sentence.search(secretFollows)
  const kept: string[] = []
  const open = (cut < 0 ? sentence : sentence.slice(0, cut))
    .replace(/\ue000/g, '')
    .replace(/(?<!\p{L})(?:'([^']{0,200})'|"([^"]{0,200})")/gu, (_all, single?: string, double?: string) => {
      kept.push(`'${quoted(single ?? double ?? '')}'`)
      return '\ue000'
    })
    .replace(/\s?\([^()]{0,200}\)/g, '')
  const words = open.split(' ').filter((word) => word !== '')
  const safe = words.map((word) => plain(word, kept)).filter((word) => word !== '')
  const text = safe
    .join(' ')
    .replace(/\u2026(?: \u2026)+/g, '\u2026')
    .trim()
  const dropped = safe.filter((word) => word === '\u2026').length
  const letters = text.match(/[\p{L}\p{M}]/gu)?.length ?? 0
  return letters < 6 || dropped * 3 > safe.length ? null : text
}

function quoted(value: string): string {
  const isKnown = [guid, host, account, product, parameter].some((pattern) => pattern.test(value))
  return isKnown ? value : '\u2026'
}

function plain(word: string, kept: string[]): string {
  const [, before = '', core = '', after = ''] = /^([("\u201e]*)(.*?)([.,:;!?)"\u3002\u3001]*)$/u.exec(word) ?? []
  if (core === '') return ''
  if (core.includes('\ue000')) {
    const value = kept.shift() ?? ''
    return core === '\ue000' ? before + value + after : '\u2026'
  }
  const isKnown = guid.test(core) || host.test(core) || account.test(core)
  if (withoutBlanks.test(core)) return before + core + after
  const isWord = plainWord.test(core) && !oddCase.test(core) && core.length <= longestWord
  return isKnown || isWord ? before + core + after : '\u2026'
}
