import type { Answers } from '../../engine/answers.ts'
import type { Edge } from '../../engine/every-edge.ts'
import { replay } from '../../engine/replay.ts'
import type { Example } from '../../model/examples-schema.ts'
import type { Guide } from '../../model/guide.ts'
import { exampleOf } from '../example-of.ts'
import { edgeWords } from './edge-words.ts'

/** The example that these answers make, with the way on that it is for as its title. Null where they end at no outcome. */
export function exampleFor(guide: Guide, edge: Edge, answers: Answers): Example | null {
  return exampleOf(replay(guide, answers), edgeWords(guide, edge).option)
}
