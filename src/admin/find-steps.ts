import { blockLines } from '../content/outline/block-lines.ts'
import { guideOutline, type OutlineStep } from '../content/outline/guide-outline.ts'
import { optionTexts } from '../content/outline/option-texts.ts'
import { stepTexts } from '../content/outline/step-texts.ts'
import type { Guide, Option, Step } from '../model/guide.ts'

export type FoundStep = {
  step: Step
  /** Its number in the outline; with a letter behind it where the query names one of its options: `12b`. */
  reference: string
  /** That option; null where the query names none. */
  option: Option | null
  /** The title of its section. */
  section: string
  /** The text that the words stand in, cut around them; empty where they stand in its id and title. */
  excerpt: string
}

type FindableStep = {
  outlined: OutlineStep
  section: string
  lines: readonly string[]
  /** Id and title, and these with all texts: in small letters. */
  head: string
  whole: string
}

const most = 12
const findable = new WeakMap<Guide, readonly FindableStep[]>()

/**
 * The steps that a query finds, best first and at most 12; `count` tells of all. A number (`12`, or `12b` with an option)
 * finds that step alone. Else those that hold every word, capitals do not count: the exact id first, then words in the
 * id, in id and title, in all texts; within each in the order of the outline. None for a query without words.
 */
export function findSteps(guide: Guide, query: string): { found: FoundStep[]; count: number } {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean)
  if (words.length === 0) return { found: [], count: 0 }
  const steps = findableSteps(guide)
  const named = words.length === 1 ? findReference(steps, words[0] ?? '') : null
  if (named) return { found: [named], count: 1 }
  const hits = steps.filter(({ whole }) => words.every((word) => whole.includes(word)))
  const best = hits.toSorted((a, b) => rankOf(a, words) - rankOf(b, words)).slice(0, most)
  return { found: best.map((one) => toFound(one, words)), count: hits.length }
}

function findableSteps(guide: Guide): readonly FindableStep[] {
  const known = findable.get(guide)
  if (known) return known
  const made = guideOutline(guide).flatMap(({ title, steps }) => steps.map((step) => toFindable(step, title)))
  findable.set(guide, made)
  return made
}

function toFindable(outlined: OutlineStep, section: string): FindableStep {
  const { step, options } = outlined
  const ofOptions = options.flatMap(({ option }) => [option.label, ...optionTexts(option), option.id])
  const lines = [...stepTexts(step).flatMap(blockLines), ...ofOptions]
  const head = `${step.id} ${step.title}`.toLowerCase()
  return { outlined, section, lines, head, whole: `${head}\n${lines.join('\n').toLowerCase()}` }
}

function findReference(steps: readonly FindableStep[], word: string): FoundStep | null {
  const [, number, letter] = /^(\d+)([a-z]*)$/.exec(word) ?? []
  const one = steps.find(({ outlined }) => String(outlined.number) === number)
  if (!one) return null
  if (letter === '') return toFound(one, [])
  const lettered = one.outlined.options.find((option) => option.letter === letter)
  return lettered ? { ...toFound(one, []), reference: word, option: lettered.option } : null
}

function rankOf({ outlined: { step }, head }: FindableStep, words: readonly string[]): number {
  if (words.join(' ') === step.id) return 0
  if (words.every((word) => step.id.includes(word))) return 1
  return words.every((word) => head.includes(word)) ? 2 : 3
}

function toFound(
  { outlined: { step, number }, section, lines, head }: FindableStep,
  words: readonly string[],
): FoundStep {
  const word = words.find((one) => !head.includes(one))
  const line = lines.find((one) => word !== undefined && one.toLowerCase().includes(word))
  const excerpt = word !== undefined && line !== undefined ? cutAround(line, word) : ''
  return { step, reference: String(number), option: null, section, excerpt }
}

function cutAround(line: string, word: string): string {
  const at = line.toLowerCase().indexOf(word)
  const from = at < 30 ? 0 : line.lastIndexOf(' ', at - 30) + 1
  const space = line.indexOf(' ', at + word.length + 30)
  const to = space < 0 ? line.length : space
  return `${from > 0 ? '…' : ''}${line.slice(from, to)}${to < line.length ? '…' : ''}`
}
