import { dueReviews } from './due-reviews.ts'
import { type Mistake, mistake } from './problem.ts'

/**
 * Steps, codes and searches that are due for review, and days of review that are still to come. `today` is an ISO day;
 * one day later is no mistake, because it may be that day already where somebody writes.
 */
export function findReviewProblems(content: Parameters<typeof dueReviews>[0], today: string): Mistake[] {
  const latest = new Date(Date.parse(today) + 24 * 60 * 60 * 1000).toISOString().slice(0, 10)
  return dueReviews(content, today).flatMap(({ file, path, what, checked, due, isDue }) => {
    const at = { file, path: [...path, 'checked'] }
    if (checked > latest) return [mistake('checked-too-late', at, { what, checked, today })]
    return isDue ? [mistake('review-due', at, { what, checked, due })] : []
  })
}
