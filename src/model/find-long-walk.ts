import { type Mistake, mistake } from './problem.ts'
import type { Placed, Tree } from './tree.ts'
import { endsFirst, type Followers } from './tree-followers.ts'

/** The most questions that a walk may ask: nobody answers more, and a link with more answers would be cut on its way. */
export const mostQuestions = 40

/** The longest walk, when it asks too much: told at the first question that is too many. The ways may hold no circle. */
export function findLongWalk({ guide, steps }: Tree, followers: Followers): Mistake[] {
  const path = longestPath(guide.file.start, followers)
  const questions = path.filter((id) => steps.get(id)?.step.kind === 'question')
  if (questions.length <= mostQuestions) return []
  const { file, path: at } = steps.get(questions[mostQuestions] as string) as Placed
  const facts = { path, count: questions.length, limit: mostQuestions }
  return [mistake('too-long-walk', { file, path: [...at, 'id'] }, facts)]
}

function longestPath(start: string, followers: Followers): string[] {
  const longest = new Map<string, { length: number; next: string | null }>()
  for (const id of endsFirst(start, followers)) {
    let best: { length: number; next: string | null } = { length: 0, next: null }
    for (const next of followers.get(id) ?? []) {
      const length = (longest.get(next)?.length ?? 0) + 1
      if (length > best.length) best = { length, next }
    }
    longest.set(id, best)
  }
  const path: string[] = []
  for (let id: string | null = start; id !== null && longest.has(id); id = longest.get(id)?.next ?? null) path.push(id)
  return path
}
