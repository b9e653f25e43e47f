import type { Fixer } from '../model/code-schema.ts'
import { text } from './text.ts'

/** Who can repair it, in one or two plain sentences; the one who should try first comes first. */
export function whoCanFix(who: readonly Fixer[]): string {
  const { passes, mayPass, otherwise, first, next, people } = text.who
  const names = who.filter((fixer) => fixer !== 'nobody').map((fixer) => people[fixer])
  if (names.length === 0) return passes
  const chain = names.length === 1 ? names.join() : [`${names[0]}${first}`, ...names.slice(1)].join(next)
  const sentence = `${capital(chain)}.`
  if (!who.includes('nobody')) return sentence
  return who[0] === 'nobody' ? `${passes} ${otherwise(chain)}` : `${sentence} ${mayPass}`
}

function capital(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1)
}
