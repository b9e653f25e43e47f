import { keySynonyms } from './key-synonyms.ts'
import { nearestName } from './nearest-name.ts'

/**
 * The entry that was meant by an unknown one: the same name in other letters, one that means the same, or a near name.
 * Of several, what is still missing comes first. Null when none fits.
 */
export function suggestKey(written: string, known: readonly string[], present: readonly string[]): string | null {
  const plain = plainKey(written)
  const missing = known.filter((key) => !present.includes(key))
  const means = (key: string) => plainKey(key) === plain || keySynonyms[key]?.includes(plain)
  return missing.find(means) ?? nearestName(plain, missing) ?? nearestName(plain, known) ?? known.find(means) ?? null
}

function plainKey(key: string): string {
  return key.toLowerCase().replace(/[^\p{L}\p{N}$]/gu, '')
}
