import type { FactName } from '../../model/fact-names.ts'
import type { Session } from '../replay.ts'

/** The facts that the answers of a trail say; of two answers about one fact the later counts. */
export function factsOf({ trail }: Pick<Session, 'trail'>): Partial<Record<FactName, string>> {
  return Object.assign({}, ...trail.map(({ option }) => option.facts ?? {}))
}
