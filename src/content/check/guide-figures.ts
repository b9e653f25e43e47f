import { type PathLengths, pathLengths } from '../../engine/path-lengths.ts'
import { bundleGuide, type WalkableGuide } from '../../model/content-files.ts'
import { toGuide } from '../../model/guide.ts'
import { type GuideReading, guideReading } from './guide-reading.ts'

/** How big a guide is, how long its ways are, in questions, and how hard it reads, as a school grade. */
export type GuideFigures = {
  steps: number
  options: number
  outcomes: number
  examples: number
  lengths: PathLengths
  reading: GuideReading & { hardest: number }
}

/** Counts one guide whose tree is sound. */
export function guideFigures({ guide: folder, examples }: WalkableGuide): GuideFigures {
  const guide = toGuide(bundleGuide(folder, ''))
  const steps = [...guide.steps.values()]
  const questions = steps.filter((step) => step.kind === 'question')
  const reading = guideReading(folder)
  return {
    steps: steps.length,
    options: questions.reduce((sum, { options }) => sum + options.length, 0),
    outcomes: steps.length - questions.length,
    examples: examples?.examples.length ?? 0,
    lengths: pathLengths(guide),
    reading: { ...reading, hardest: reading.steps.reduce((most, { grade }) => Math.max(most, grade), 0) },
  }
}
