import type { MessagePlace } from './collect-findings.ts'
import { redactMessage } from './redact-message.ts'

const maxLength = 300
const lead = /^[\s:="'`*()[\]{}\\.,;|>-]{0,20}/
// The end of a value in JSON, of a table's cell, of a block, and of what a person adds in the own words.
const structure =
  /"\s{0,4}[,}\])]|["`*]{1,3}\s{0,4}(?:\n|$)|[\t|<>{}\\]| {3}|\n\s{0,20}\n|\n(?=[^\p{Ll}])| - (?=\p{Lu})/u
const ownWords = /\s(?:I|I'm|my|me|we|our|ich|mein|meine[mn]?|wir|je|mon|ma|mi|yo|eu|meu|minha|ik|mijn)\s/i

/**
 * The sentence of an error, in one line, safe to be shown and sent: the first sentence only, with what could be private
 * replaced. Null when little remains.
 */
export function readMessage(text: string, { from, to }: MessagePlace): string | null {
  const raw = text
    .slice(from, to)
    .replace(/\n[ \t]{1,80}/g, '\n')
    .replace(lead, '')
  const end = raw.search(structure)
  const line = (end < 0 ? raw : raw.slice(0, end)).replace(/\s+/g, ' ')
  const sentence = (/^.*?[.!?](?=\s|$|["')\]])|^.*?[\u3002]/u.exec(line)?.[0] ?? line).trim()
  const own = sentence.search(ownWords)
  const message = redactMessage(own < 0 ? sentence : sentence.slice(0, own))
  return message === null || message.length > maxLength ? null : message
}
