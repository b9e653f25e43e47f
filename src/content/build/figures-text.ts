import { summarizeLengths } from '../../engine/length-summary.ts'
import type { Lengths } from '../../engine/path-lengths.ts'
import type { WalkableGuide } from '../../model/content-files.ts'
import { guideFigures } from '../check/guide-figures.ts'
import type { GuideReading } from '../check/guide-reading.ts'

const barLength = 40

/**
 * The figures of one guide as lines: how much there is, how many questions its paths ask, and how hard it reads; with
 * `steps` also how hard each step reads, hardest first.
 */
export function figuresText(one: WalkableGuide, { steps: withSteps }: { steps: boolean }): string {
  const { steps, options, outcomes, examples, lengths, reading } = guideFigures(one)
  const size = [
    [steps, 'step'],
    [options, 'option'],
    [outcomes, 'outcome'],
    [examples, 'example'],
  ] as const
  const { paths, answers, shortest } = lengths
  const lines = [
    `${one.guide.id}: ${size.map(([count, word]) => `${count} ${word}${count === 1 ? '' : 's'}`).join(', ')}`,
    `  questions on the shortest path to an outcome: ${shortestLine([...shortest.values()])}`,
    `  questions on each path, by the steps it shows: ${lengthsLine(paths, 'paths')}`,
    ...histogram(paths),
    `  questions on each way, by the answers given: ${lengthsLine(answers, 'ways')}`,
    ...histogram(answers),
    `  reading grade: ${reading.grade.toFixed(1)}, hardest step ${reading.hardest.toFixed(1)}`,
    ...(withSteps ? gradeLines(reading) : []),
  ]
  return `${lines.join('\n')}\n`
}

/** The distances as counted lengths, so that they get the same figures. */
function shortestLine(distances: readonly number[]): string {
  const lengths = Array.from({ length: Math.max(...distances) + 1 }, (_, length) =>
    BigInt(distances.filter((one) => one === length).length),
  )
  const { longest, median } = summarizeLengths(lengths)
  return `median ${median}, most ${longest}`
}

function lengthsLine(lengths: Lengths, word: string): string {
  const { ways, shortest, longest, median, mean } = summarizeLengths(lengths)
  const figures = `shortest ${shortest}, median ${median}, mean ${mean.toFixed(1)}, longest ${longest}`
  return `${ways.toLocaleString('en')} ${word}, ${figures}`
}

function histogram(lengths: Lengths): string[] {
  const most = lengths.reduce((max, count) => (count > max ? count : max), 1n)
  return lengths.flatMap((count, length) => {
    const bar = '#'.repeat(Number((count * BigInt(barLength) + most - 1n) / most))
    return count === 0n ? [] : [`    ${String(length).padStart(2)} ${bar} ${count.toLocaleString('en')}`]
  })
}

function gradeLines({ steps }: GuideReading): string[] {
  const hardest = steps.toSorted((a, b) => b.grade - a.grade)
  return hardest.map(({ id, words, grade }) => `    ${grade.toFixed(1).padStart(4)} ${id} (${words} words)`)
}
