import { parseArgs } from 'node:util'
import { type Profile, profiles, type Task, tasks } from './figures.ts'
import { type PageName, pageNames } from './measured-page.ts'

export type BenchOptions = {
  runs: number
  memoryRuns: number
  json: string | null
  /** False takes Signpost as it was built before. */
  build: boolean
  pages: readonly PageName[]
  profiles: readonly Profile[]
  tasks: readonly Task[]
}

/** What can be asked for, as one says it after a wrong word. */
export const usage = `npm run bench -- [--runs 9] [--memory-runs 1] [--json file] [--no-build] [--only word,word …]
Words: ${[...pageNames, ...profiles, ...tasks].join(', ')}
`

/** Reads the options of the command line; null when one of them is not understood. */
export function readOptions(args: string[]): BenchOptions | null {
  const values = valuesOf(args)
  if (!values) return null
  const words = values.only?.split(',') ?? []
  const runs = Number(values.runs ?? 9)
  const memoryRuns = Number(values['memory-runs'] ?? 1)
  const known: readonly string[] = [...pageNames, ...profiles, ...tasks]
  const areCounts = Number.isInteger(runs) && runs >= 1 && Number.isInteger(memoryRuns) && memoryRuns >= 0
  if (!areCounts || !words.every((word) => known.includes(word))) return null
  return {
    runs,
    memoryRuns,
    json: values.json ?? null,
    build: !values['no-build'],
    pages: chosen(pageNames, words),
    profiles: chosen(profiles, words),
    tasks: chosen(tasks, words),
  }
}

function valuesOf(args: string[]) {
  const text = { type: 'string' } as const
  const options = { runs: text, 'memory-runs': text, json: text, only: text, 'no-build': { type: 'boolean' } } as const
  try {
    return parseArgs({ args, options }).values
  } catch {
    return null
  }
}

/** Of a list what the words name; all of it where they name nothing of it. */
function chosen<T extends string>(all: readonly T[], words: readonly string[]): readonly T[] {
  const named = all.filter((one) => words.includes(one))
  return named.length > 0 ? named : all
}
