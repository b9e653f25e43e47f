import { siteFile } from './content-files.ts'
import { didYouMean } from './did-you-mean.ts'
import { meantStep } from './find-question-problems.ts'
import { findUnknownAnswer } from './find-unknown-answer.ts'
import { type Mistake, mistake } from './problem.ts'
import type { Site } from './site-schema.ts'
import { startOfTree, type Tree } from './tree.ts'

type Renamed = Readonly<Record<string, string>>

/** What is wrong with the renamed ids of a guide: old ones that are still used, new ones that do not exist, circles. */
export function findRenameProblems(tree: Tree): Mistake[] {
  const renamed = tree.guide.file.renamed ?? {}
  const { file } = startOfTree(tree)
  return [
    ...findCircleOfNames(renamed, { file, path: ['renamed'] }),
    ...Object.entries(renamed).flatMap(([old, id]) => {
      const at = { file, path: ['renamed', old] }
      const [question, option] = old.split('/') as [string, string | undefined]
      return option === undefined
        ? findStepProblem(question, id, at, tree)
        : findOptionProblem({ question, option, id }, at, tree)
    }),
  ]
}

/** The same for guides; `guides` are the ids of those that there are. */
export function findRenamedGuideProblems({ renamedGuides = {} }: Site, guides: readonly string[]): Mistake[] {
  const at = { file: siteFile, path: ['renamedGuides'] }
  return [
    ...findCircleOfNames(renamedGuides, at),
    ...Object.entries(renamedGuides).flatMap(([old, id]) => {
      const here = { ...at, path: [...at.path, old] }
      if (guides.includes(old))
        return [mistake('renamed-in-use', { ...here, atKey: true }, { id: old, what: 'a guide' })]
      if (guides.includes(id) || Object.hasOwn(renamedGuides, id)) return []
      return [mistake('unknown-guide', here, { id, suggestion: didYouMean(id, guides) })]
    }),
  ]
}

type At = { file: string; path: readonly string[] }

function findStepProblem(old: string, id: string, at: At, tree: Tree): Mistake[] {
  if (tree.steps.has(old)) return [mistake('renamed-in-use', { ...at, atKey: true }, { id: old, what: 'a step' })]
  if (tree.steps.has(id) || Object.hasOwn(tree.guide.file.renamed ?? {}, id)) return []
  const why = `it is the new id of "${old}"`
  return [mistake('unknown-step', at, { id, why, suggestion: meantStep(id, tree) })]
}

/** The question may be named as it is called today or as it was called once. */
function findOptionProblem(
  { question, option, id }: { question: string; option: string; id: string },
  at: At,
  { guide, options, nearestQuestion }: Tree,
): Mistake[] {
  const renamed = guide.file.renamed ?? {}
  const today = walkNames(renamed, question).at(-1) as string
  const known = options.get(today)
  if (known?.includes(option)) {
    const what = `an option of "${today}"`
    return [mistake('renamed-in-use', { ...at, atKey: true }, { id: option, what })]
  }
  const isOld = [question, today].some((name) => Object.hasOwn(renamed, `${name}/${id}`))
  return isOld ? [] : findUnknownAnswer({ question: today, wanted: [id] }, options, at, nearestQuestion)
}

/** The names that follow one another, from an old one on; a circle is walked once, with its first name again at the end. */
function walkNames(renamed: Renamed, name: string): string[] {
  const names = [name]
  for (let next = nextName(renamed, name); next !== null; next = nextName(renamed, next)) {
    if (names.includes(next)) return [...names, next]
    names.push(next)
  }
  return names
}

function nextName(renamed: Renamed, name: string): string | null {
  const next = Object.hasOwn(renamed, name) ? renamed[name] : undefined
  if (next === undefined) return null
  const slash = name.indexOf('/')
  return slash === -1 ? next : `${name.slice(0, slash)}/${next}`
}

/** Each circle once, at the name that stands first. */
function findCircleOfNames(renamed: Renamed, at: At): Mistake[] {
  const told = new Set<string>()
  return Object.keys(renamed).flatMap((name) => {
    const names = walkNames(renamed, name)
    if (names.at(-1) !== name || names.length === 1 || told.has(name)) return []
    for (const one of names) told.add(one)
    return [mistake('renamed-in-circle', { ...at, path: [...at.path, name], atKey: true }, { path: names })]
  })
}
