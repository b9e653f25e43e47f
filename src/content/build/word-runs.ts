const runLength = 8

export type OwnTexts = { name: string; texts: readonly string[] }
export type SharedRun = { name: string; words: string }

/** Runs of eight words, whatever their case and punctuation, that stand in an own text and in a reference text. */
export function sharedRuns(own: readonly OwnTexts[], references: readonly string[]): SharedRun[] {
  const known = new Set(references.flatMap(runsOf))
  return own.flatMap(({ name, texts }) =>
    texts.flatMap((text) => {
      const words = runsOf(text).find((run) => known.has(run))
      return words === undefined ? [] : [{ name, words }]
    }),
  )
}

/** An address has no runs: it is a fact, not wording. */
function runsOf(text: string): string[] {
  return text.split(/https?:\/\/\S+/).flatMap((part) => {
    const words = part.toLowerCase().match(/[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu) ?? []
    return words.slice(runLength - 1).map((_, start) => words.slice(start, start + runLength).join(' '))
  })
}
