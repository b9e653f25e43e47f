import { type GuideFolder, sectionFileName } from '../../model/content-files.ts'
import { readableTexts } from './readable-texts.ts'
import { type Counts, countTexts, readingGrade } from './reading-grade.ts'

/** How hard one step reads, and where it stands: the position in its file. */
export type StepReading = { id: string; file: string; position: number; words: number; grade: number }

/** The school grade that a whole guide takes, and each of its steps. */
export type GuideReading = { grade: number; steps: StepReading[] }

/** Below this many words one long word changes the grade by a whole year. */
const enoughWords = 30

/**
 * How hard a guide reads, as a whole and step by step. A step with few words that is harder than the guide is filled up
 * to thirty with words as hard as the guide, so that a short one stands out only when it is much harder.
 */
export function guideReading({ id: guide, sections }: GuideFolder): GuideReading {
  const counted = sections.flatMap(({ id, file: { steps } }) =>
    steps.map((step, position) => ({
      id: step.id,
      file: sectionFileName(guide, id),
      position,
      counts: countTexts(readableTexts(step)),
    })),
  )
  const grade = readingGrade(sum(counted.map(({ counts }) => counts)))
  const steps = counted.map(({ counts, ...where }) => ({
    ...where,
    words: counts.word,
    grade: filledUp(counts, grade),
  }))
  return { grade, steps }
}

function filledUp(counts: Counts, rest: number): number {
  if (counts.word === 0) return rest
  const own = readingGrade(counts)
  const missing = Math.max(0, enoughWords - counts.word)
  return Math.min(own, (own * counts.word + rest * missing) / (counts.word + missing))
}

function sum(all: readonly Counts[]): Counts {
  const total = (key: keyof Counts) => all.reduce((before, counts) => before + counts[key], 0)
  return { sentence: total('sentence'), word: total('word'), syllable: total('syllable') }
}
