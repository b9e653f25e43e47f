import type { GuideFolder } from '../../model/content-files.ts'
import type { Audience } from '../../model/guide-schema.ts'
import { type Mistake, mistake } from '../../model/problem.ts'
import { guideReading } from './guide-reading.ts'

/** The hardest school grade that a step may read like. Who helps others knows the words of the trade. */
const limits: Record<Audience, number> = { users: 8, makers: 8, helpers: 12 }

/** The steps that read harder than the people allow whom the guide is for. */
export function findReadingProblems(guide: GuideFolder): Mistake[] {
  const limit = limits[guide.file.audience]
  const rounded = guideReading(guide).steps.map((step) => ({ ...step, grade: Math.round(step.grade * 10) / 10 }))
  return rounded
    .filter(({ grade }) => grade > limit)
    .map(({ id, file, position, grade }) =>
      mistake('hard-to-read', { file, path: ['steps', position, 'id'] }, { id, grade: grade.toFixed(1), limit }),
    )
}
