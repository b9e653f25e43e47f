import type { Problem } from '../../model/problem.ts'
import type { Comparison } from './comparison.ts'

/** What stops the two versions from being used: what is wrong in both, wherever its line is now, and in one alone. */
export function compareProblems(before: readonly Problem[], after: readonly Problem[]): Comparison['problems'] {
  const [old, now] = [before.filter(isError), after.filter(isError)]
  const [inOld, inNew] = [new Set(old.map(keyOf)), new Set(now.map(keyOf))]
  return {
    both: now.filter((problem) => inOld.has(keyOf(problem))),
    old: old.filter((problem) => !inNew.has(keyOf(problem))),
    new: now.filter((problem) => !inOld.has(keyOf(problem))),
  }
}

function isError({ severity }: Problem): boolean {
  return severity === 'error'
}

function keyOf({ file, code, reason }: Problem): string {
  return `${file} ${code} ${reason}`
}
