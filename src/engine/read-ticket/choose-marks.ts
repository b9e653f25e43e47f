import { type Mark, notesRank } from './find-marks.ts'

type Chain = { score: number; mark: Mark; before: Chain | null }

/**
 * Of all lines that look like one of a ticket, those that make up the most whole ticket: in its order, as many and
 * with as few others between as can be. So a line that only begins like a label stays part of a value.
 */
export function chooseMarks(marks: readonly Mark[]): Mark[] {
  const best: Chain[] = []
  let previous: Chain | null = null
  for (const mark of marks) {
    const chain = longest(mark, best, previous)
    if (chain.score > (best[mark.rank]?.score ?? 0)) best[mark.rank] = chain
    previous = chain
  }
  return unroll(best.reduce<Chain | null>((top, chain) => (chain.score > (top?.score ?? 0) ? chain : top), null))
}

/** To go on without a line left out is worth more. Behind the notes it costs nothing: any line may be one of them. */
function longest(mark: Mark, best: readonly Chain[], previous: Chain | null): Chain {
  let chain: Chain = { score: 2, mark, before: null }
  const goOn = (before: Chain | null | undefined, gain: number) => {
    if (!before || !isAfter(mark, before.mark) || before.score + gain <= chain.score) return
    chain = { score: before.score + gain, mark, before }
  }
  goOn(previous, 2)
  goOn(best[notesRank], 2)
  for (const before of best) goOn(before, 1)
  return chain
}

/** Only a list can begin twice: the short form has a label for each of its entries. */
function isAfter(mark: Mark, before: Mark): boolean {
  return mark.line > before.line && (mark.rank > before.rank || (mark.rank === before.rank && mark.kind === 'list'))
}

function unroll(chain: Chain | null): Mark[] {
  const marks: Mark[] = []
  for (let link = chain; link; link = link.before) marks.push(link.mark)
  return marks.reverse()
}
