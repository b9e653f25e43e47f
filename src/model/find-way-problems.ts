import { findCircleProblems } from './find-circle-problems.ts'
import { findLongWalk } from './find-long-walk.ts'
import { findUnreachable } from './find-unreachable.ts'
import { type Mistake, mistake } from './problem.ts'
import type { Tree } from './tree.ts'
import { solidFollowers } from './tree-followers.ts'

/** What is wrong with the ways through a guide: circles, steps that nobody comes to, walks that never seem to end. */
export function findWayProblems(tree: Tree): Mistake[] {
  const followers = solidFollowers(tree)
  const circles = [...findSelfLoops(tree), ...findCircleProblems(tree, followers)]
  return [...circles, ...findUnreachable(tree), ...(circles.length === 0 ? findLongWalk(tree, followers) : [])]
}

function findSelfLoops({ ways }: Tree): Mistake[] {
  const loops = [...ways.values()].flat().filter(({ from, to }) => from === to)
  return loops.map(({ file, path, option, from }) => mistake('self-loop', { file, path }, { option, question: from }))
}
