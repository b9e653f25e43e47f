import { addressFault } from './address-fault.ts'
import { parseInline } from './parse-inline.ts'
import { fillPlaceholders } from './placeholders.ts'
import { type Mistake, mistake, type Path } from './problem.ts'
import { isSafeAddress } from './safe-address.ts'
import { visibleText } from './visible-text.ts'

/** `[words](address)` as people get it wrong: a blank between, brackets inside the address, the last one missing. */
const attempt = /\[([^\][]+)\](\s*)\(((?:[^()]|\([^()]*\))*)(\)?)/g
const turned = /\([^()]+\)\[(?:https?:|www\.|\{)[^\]]*\]/
const likeAddress = /^\s*(?:https?:|mailto:|tel:|www\.|\{[a-z-]+\})/i

/** What was meant as a link but is shown as it is written, with its brackets. `words` are those that the site gives. */
export function findBrokenLinks(
  text: string,
  at: { file: string; path: Path },
  words: ReadonlyMap<string, string>,
): Mistake[] {
  return parseInline(text).flatMap((node) => {
    if (node.kind !== 'text') return []
    const backwards = turned.exec(node.text)?.[0]
    const why = 'the brackets are the wrong way round'
    return [
      ...(backwards ? [mistake('broken-link', at, { written: visibleText(backwards, 80), why })] : []),
      ...[...node.text.matchAll(attempt)].flatMap((match) => judge(match, at, words)),
    ]
  })
}

function judge(
  match: RegExpExecArray,
  at: { file: string; path: Path },
  words: ReadonlyMap<string, string>,
): Mistake[] {
  const [written, , gap, address = '', closing] = match
  if (gap !== '' && !likeAddress.test(address)) return []
  const why = whyBroken(gap as string, address, closing as string)
  const filled = fillPlaceholders(address, words)
  const isFaulty = why === null && !isSafeAddress(filled)
  if (isFaulty) return [addressFault(filled, at)]
  const facts = { written: visibleText(written, 80), why: why ?? 'write %28 and %29 for the brackets in its address' }
  return [mistake('broken-link', at, facts)]
}

function whyBroken(gap: string, address: string, closing: string): string | null {
  if (gap !== '') return 'a blank stands between "]" and "("'
  if (closing === '') return 'the ")" at its end is missing'
  return address.trim() === '' ? 'its address is missing' : null
}
